import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { SignInPage } from '../pages/sign-in.page.js';

const TENANT = 'omggs';
const NOTE = 'Propozycja, której nikt nie ogłosi.';
const WHY = 'Najpierw trzeba zdecydować o zadaniach, które czekają.';

/** Whether two persons are needed, as the administrator chooses it. */
async function choose(page: Page, on: boolean): Promise<void> {
  await page.bringToFront();
  await page.goto(`/app/${TENANT}/settings`);
  const setting = page.getByRole('region', { name: 'Publikowanie przez dwie osoby' });
  await setting.getByRole('checkbox').setChecked(on);
  const days = page.getByRole('region', { name: 'Sprawy po terminie' }).getByRole('textbox');
  await days.fill('21');
  const save = setting.getByRole('button', { name: 'Zapisz' });
  await save.click();
  await expect(page.getByText('Zapisano ustawienia.')).toBeVisible();
  await expect(save, 'whoever uses a keyboard goes on from here').toBeFocused();
  await expect(page.getByText('Zapisano ustawienia.')).toBeHidden();
  await expect(days, 'what is typed beside it stays').toHaveValue('21');
  await expect(save).toBeFocused();
}

test('figures wait for a second person, who declines, and the first begins where they were', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const pageOf = async (email: string, path: string) => {
    // Colours that fade in have no contrast for a moment.
    const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
    await new SignInPage(page).signIn(email, path);
    return page;
  };
  const path = `/app/${TENANT}/publications`;
  const admin = await pageOf('admin@omggs.demo', `/app/${TENANT}/overview`);
  const first = await pageOf('koordynator@omggs.demo', path);
  const second = await pageOf('koordynator2@omggs.demo', path);

  await choose(admin, true);

  await test.step('the first is shown that the proposal waits, and no second form', async () => {
    await first.reload();
    await first.getByLabel(/^Notatka dla czytelników/).fill(NOTE);
    await first.getByRole('button', { name: 'Przekaż do zatwierdzenia' }).click();
    await first.getByRole('dialog').getByRole('button', { name: 'Przekaż', exact: true }).click();
    await expect(first.getByRole('alert')).toContainText('Przekazano do zatwierdzenia');
    await expect(first.getByRole('alert')).toBeInViewport();
    await expect(first.getByRole('heading', { name: /^Do ogłoszenia/ })).toHaveCount(1);
    await expectNoViolations(first);
  });

  await test.step('the second is warned that another proposal would take its place', async () => {
    await second.reload();
    await expect(second.getByText(`Notatka dla czytelników: „${NOTE}”`)).toBeVisible();
    await second.getByRole('button', { name: 'Zaproponuj zamiast tego coś innego' }).click();
    await expect(second.getByText('Nowa propozycja zajmie miejsce tej, która czeka')).toBeVisible();
    await expect(second.getByRole('heading', { name: /^Do ogłoszenia/ })).toHaveCount(2);
    await expectNoViolations(second);
  });

  await test.step('the second is asked once more before everybody sees it', async () => {
    await second.getByRole('button', { name: 'Zatwierdź i opublikuj' }).click();
    await expect(second.getByRole('dialog')).toContainText('Wyniki zobaczy każdy, bez logowania.');
    await expectNoViolations(second, 'dialog');
    await second.getByRole('dialog').getByRole('button', { name: 'Anuluj' }).click();
  });

  await test.step('the second declines and sees that it is done', async () => {
    await second.getByRole('button', { name: 'Odrzuć' }).click();
    await second.getByRole('dialog').getByLabel('Powód').fill(WHY);
    await second.getByRole('dialog').getByRole('button', { name: 'Odrzuć' }).click();
    await expect(second.getByRole('alert')).toContainText(WHY);
    await expect(second.getByRole('alert')).toBeInViewport();
  });

  await test.step('the first, who did not know, is told and has the words again', async () => {
    await first.getByRole('button', { name: 'Wycofaj propozycję' }).click();
    await first.getByRole('dialog').getByLabel('Powód').fill('Poczekamy.');
    await first.getByRole('dialog').getByRole('button', { name: 'Wycofaj propozycję' }).click();
    await expect(first.getByRole('alert')).toContainText(WHY);
    await expect(first.getByRole('alert')).toBeInViewport();
    await expect(first.getByLabel(/^Notatka dla czytelników/)).toHaveValue(NOTE);
  });

  await choose(admin, false);
});
