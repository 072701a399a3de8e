import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { DemoApi } from '../pages/demo-api.js';
import { NoticesPage } from '../pages/notices.page.js';
import { SignInPage } from '../pages/sign-in.page.js';

/** The powiat of Puck and its team. Others work on its first items that are open; this takes the last, and only talks. */
const POWIAT = '2211';
const TEAM = 'zespol.pucki@omggs.demo';

test('a team finds what is new in the inbox, follows it, and says what comes by mail', async ({
  page,
  playwright,
}) => {
  const api = await DemoApi.as(playwright, 'koordynator2@omggs.demo');
  const assessment = (await api.editable(POWIAT)).at(-1);
  await api.note(assessment!.id, 'shared', 'Proszę o numer uchwały.');
  await api.close();
  const inbox = new NoticesPage(page);
  const told = new RegExp(`nowa wypowiedź w rozmowie o zadaniu ${assessment!.item}`);

  await test.step('the bell counts it on every page', async () => {
    await new SignInPage(page).signIn(TEAM, '/app/omggs/overview');
    await expect(inbox.bell).toContainText('nieprzeczytan');
    await inbox.open();
    await expect(inbox.notice(told)).toContainText('Nowe');
    await expectNoViolations(page);
  });

  await test.step('following it leads to the item and reads it', async () => {
    const before = await inbox.unread();
    await inbox.notice(told).getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/units/${POWIAT}\\?item=${assessment!.item}`));
    // A page that is left at once would take the mark with it.
    await expect.poll(() => inbox.unread()).toBe(before - 1);
    await page.goto('/app/omggs/notices');
    await expect(inbox.notice(told)).not.toContainText('Nowe');
    await expect.poll(() => inbox.unread()).toBe(before - 1);
  });

  await test.step('all can be read at once', async () => {
    await page.getByRole('button', { name: 'Oznacz wszystkie jako przeczytane' }).click();
    await expect(page.getByText('0 nieprzeczytanych', { exact: true })).toBeVisible();
    // The bell asks by itself, a moment after the page.
    await expect.poll(() => inbox.unread()).toBe(0);
    await page.getByLabel('Pokaż').selectOption({ label: 'Nieprzeczytane' });
    await expect(page.getByText('Wszystko przeczytane')).toBeVisible();
  });

  await test.step('what is mailed is one’s own choice, and it is kept', async () => {
    await page.getByRole('link', { name: 'Co przychodzi pocztą' }).click();
    const talk = page.getByRole('checkbox', { name: 'Rozmowy' });
    await talk.uncheck();
    await page.getByRole('button', { name: 'Zapisz' }).click();
    await expect(page.getByText('Zapisano ustawienia powiadomień.')).toBeVisible();
    await expectNoViolations(page);
    await page.reload();
    await expect(talk).not.toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Sprawy do zrobienia' })).toBeChecked();
  });
});

test('the administrator sees what would go out by mail: one message per person', async ({ page }) => {
  await new SignInPage(page).signIn('admin@omggs.demo', '/app/omggs/outgoing-mail');
  await expect(page.getByRole('heading', { name: 'Poczta wychodząca (demo)' })).toBeVisible();
  const letters = page.getByRole('list', { name: 'Wiadomości' }).getByRole('listitem');
  const letter = letters.filter({ hasText: TEAM });
  await expect(letter).toHaveCount(1);
  await letter.getByText('Pokaż treść').click();
  await expect(letter).toContainText('Planowany termin zadania');
  await expect(letter).toContainText('/app/omggs/notices/settings');
  await expectNoViolations(page);
});
