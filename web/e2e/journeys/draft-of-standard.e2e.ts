import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { SignInPage } from '../pages/sign-in.page.js';

/** An item that no other journey writes; nothing here is published. */
const ITEM = 'MON-05';
const VERSIONS = '/app/omggs/standard/versions';

async function openItem(page: Page) {
  await page.getByRole('button', { name: `Zmień zadanie ${ITEM}` }).click();
  const drawer = page.getByRole('dialog');
  return {
    drawer,
    title: drawer.getByLabel('Tytuł zadania', { exact: true }),
    weight: drawer.getByLabel('Waga'),
    save: () => drawer.getByRole('button', { name: 'Zapisz w szkicu' }).click(),
  };
}

test('two persons write one item of a draft at once, and nobody’s words are lost', async ({ browser }) => {
  test.setTimeout(180_000);
  const pageOf = async (email: string) => {
    const page = await (await browser.newContext()).newPage();
    await new SignInPage(page).signIn(email, VERSIONS);
    await page.getByRole('link', { name: /^Otwórz szkic/ }).click();
    return page;
  };
  const first = await pageOf('koordynator@omggs.demo');
  const second = await pageOf('koordynator2@omggs.demo');

  const [one, two] = [await openItem(first), await openItem(second)];
  const former = await one.title.inputValue();
  await one.title.fill(`${former}, pierwsza osoba`);
  await one.weight.fill('3');
  await one.save();
  await expect(one.drawer).toHaveCount(0);

  await test.step('the second is told what the first wrote, takes over the rest, and can save', async () => {
    await two.title.fill(`${former}, druga osoba`);
    await two.save();
    await expect(two.drawer.getByRole('alert')).toContainText(`Tytuł zadania: „${former}, pierwsza osoba”`);
    await expect(two.title).toHaveValue(`${former}, druga osoba`);
    await expect(two.weight).toHaveValue('3');
    await expectNoViolations(second, 'dialog');
    await two.save();
    await expect(two.drawer).toHaveCount(0);
    await expect(second.getByText(`${former}, druga osoba`).first()).toBeVisible();
  });

  await test.step('what somebody else took out is told as taken out', async () => {
    const mine = await openItem(second);
    await first.bringToFront();
    await first.getByRole('button', { name: `Usuń zadanie ${ITEM} ze szkicu` }).click();
    await expect(first.getByRole('button', { name: `Przywróć zadanie ${ITEM}` })).toBeVisible();
    await expect(first.getByRole('button', { name: 'Zmień zadanie MON-04' })).toBeFocused();
    await second.bringToFront();
    await mine.title.fill('Tytuł, którego nie ma gdzie zapisać');
    await mine.save();
    await expect(mine.drawer.getByRole('alert')).toContainText('Tego zadania nie ma już w szkicu');
    await mine.drawer.getByRole('button', { name: 'Anuluj' }).click();
  });

  await test.step('and all is as it was', async () => {
    await first.bringToFront();
    await first.getByRole('button', { name: `Przywróć zadanie ${ITEM}` }).click();
    await expect(first.getByRole('button', { name: `Zmień zadanie ${ITEM}` })).toBeFocused();
    await expect(first.getByText('pierwsza osoba')).toHaveCount(0);
  });
});
