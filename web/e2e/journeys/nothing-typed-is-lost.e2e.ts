import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { DemoApi } from '../pages/demo-api.js';
import { fixtureFile } from '../pages/fixture-file.js';
import { SignInPage } from '../pages/sign-in.page.js';

const TEAM = 'zespol.pucki@omggs.demo';
const NAME = 'Katarzyna Necel';
const POWIAT = '2211';
const CHECKLIST = `/app/omggs/units/${POWIAT}`;

const description = (drawer: Locator) => drawer.getByLabel(/^Opis: co działa/);

async function openItem(page: Page, item: string): Promise<Locator> {
  await page.goto(`${CHECKLIST}?item=${item}`);
  const drawer = page.getByRole('dialog').first();
  await expect(description(drawer)).toBeVisible();
  return drawer;
}

/** Signs in where the session that died has led to, and comes back to where it was. */
async function signInAgain(page: Page, address: RegExp): Promise<void> {
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel('Adres e-mail').fill(TEAM);
  await page.getByLabel('Hasło', { exact: true }).fill('miara-demo');
  await page.getByRole('button', { name: 'Zaloguj się', exact: true }).click();
  await expect(page).toHaveURL(address);
}

/** By the way out that a refused form offers, unless another answer has led to signing in already. */
async function leave(page: Page, drawer: Locator): Promise<void> {
  const wayOut = drawer.getByRole('link', { name: 'Zaloguj się' }).first();
  const signIn = page.getByLabel('Adres e-mail');
  await expect(wayOut.or(signIn)).toBeVisible();
  // Between the look and the click the page may have gone there by itself; the caller expects to be there either way.
  if (await wayOut.isVisible()) await wayOut.click({ timeout: 5_000 }).catch(() => undefined);
}

/** Presses a button when the session is dead; another answer may lead to signing in before the button is reached. */
async function pressSignedOut(button: Locator): Promise<void> {
  await button.click({ timeout: 5_000 }).catch(() => undefined);
}

test.describe('what people type', () => {
  test('in two browsers at once is kept and shown on both sides; the person chooses', async ({
    browser,
    playwright,
  }) => {
    const api = await DemoApi.as(playwright, TEAM);
    const [assessment] = (await api.editable(POWIAT)).slice(-2);
    await api.close();
    if (!assessment) throw new Error('The powiat has nothing to work on');
    const [one, other] = [
      await (await browser.newContext()).newPage(),
      await (await browser.newContext()).newPage(),
    ];
    for (const page of [one, other]) await new SignInPage(page).signIn(TEAM, CHECKLIST);
    const here = await openItem(one, assessment.item);
    const there = await openItem(other, assessment.item);
    const stamp = new Date().toISOString();
    const [mine, theirs] = [`Opis pierwszy ${stamp}`, `Opis drugi ${stamp}`];

    await description(there).fill(theirs);
    await description(there).blur();
    await expect(there.getByText(/zapisano \d/)).toBeVisible();
    await description(here).fill(mine);
    await description(here).blur();

    const conflict = here.getByRole('alert').filter({ hasText: 'Ktoś inny zmienił pole' });
    await expect(conflict).toContainText(mine);
    await expect(conflict).toContainText(theirs);
    await expect(conflict).toContainText(NAME);
    await expectNoViolations(one, 'dialog');
    // Until there is an answer, nothing is overwritten.
    await other.reload();
    await expect(description(there)).toHaveValue(theirs);

    await conflict.getByRole('button', { name: 'Zostaw zapisaną' }).click();
    await expect(conflict).toBeHidden();
    await expect(description(here)).toHaveValue(theirs);
    const history = here.getByRole('list').filter({ hasText: 'Wartość odrzucona w konflikcie' });
    await expect(history).toContainText(mine);
    await expect(history).toContainText(theirs);

    // The other answer: the own text is saved over theirs, and the former is in the history as well.
    await description(there).fill(`${theirs} i dalej`);
    await description(there).blur();
    await expect(there.getByText(/zapisano \d/)).toBeVisible();
    await description(here).fill(`${mine} i dalej`);
    await description(here).blur();
    await here.getByRole('button', { name: 'Zapisz moją' }).click();
    await expect(here.getByText(/zapisano \d/)).toBeVisible();
    await other.reload();
    await expect(description(there)).toHaveValue(`${mine} i dalej`);
  });

  test('is there again after a session that died: description, proof, place in a document', async ({
    page,
    context,
    playwright,
  }) => {
    test.slow();
    const api = await DemoApi.as(playwright, TEAM);
    const [assessment] = (await api.editable(POWIAT)).slice(-2);
    if (!assessment) throw new Error('The powiat has nothing to work on');
    const title = `Uchwała ${assessment.item} ${new Date().toISOString()}`;
    await api.link(assessment.id, await api.upload(POWIAT, title, fixtureFile('uchwala.pdf')));
    await api.close();
    const here = new RegExp(`units/${POWIAT}\\?item=${assessment.item}`);
    await new SignInPage(page).signIn(TEAM, CHECKLIST);
    const drawer = await openItem(page, assessment.item);

    await test.step('the description', async () => {
      await description(drawer).fill('Opis, którego nie wolno zgubić');
      await context.clearCookies();
      // Leaves the field, if another answer has not led to signing in before.
      await page.keyboard.press('Tab');
      await leave(page, drawer);
      await signInAgain(page, here);
      await expect(description(drawer)).toHaveValue('Opis, którego nie wolno zgubić');
      await expect(drawer.getByText(/zapisano \d/)).toBeVisible();
    });

    await test.step('the fields beside a file, with a kind word about the file', async () => {
      await drawer.getByRole('button', { name: 'Dodaj plik, odnośnik lub oświadczenie' }).click();
      await drawer.getByLabel(/^Strona/).fill('2');
      await drawer.getByLabel(/^Cytat/).fill('żółte tablice');
      await drawer.getByLabel(/^Tytuł/).fill('Regulamin punktu');
      await drawer.getByLabel(/^Uwaga dla koordynatora/).fill('Podpisany w marcu');
      await context.clearCookies();
      await drawer.locator('input[type="file"][multiple]').setInputFiles(fixtureFile('uchwala.pdf'));
      await expect(drawer.locator('li').filter({ hasText: 'uchwala.pdf' }).getByRole('alert')).toBeVisible();
      await page.goto(`/sign-in?next=${encodeURIComponent(`${CHECKLIST}?item=${assessment.item}`)}`);
      await signInAgain(page, here);
      await expect(drawer.getByText('wybierz plik jeszcze raz')).toBeVisible();
      await expect(drawer.getByLabel(/^Tytuł/)).toHaveValue('Regulamin punktu');
      await expect(drawer.getByLabel(/^Uwaga dla koordynatora/)).toHaveValue('Podpisany w marcu');
      await expect(drawer.getByLabel(/^Strona/)).toHaveValue('2');
      await expect(drawer.getByLabel(/^Cytat/)).toHaveValue('żółte tablice');
      await expectNoViolations(page, 'dialog');
    });

    await test.step('a statement', async () => {
      await drawer.getByRole('radio', { name: 'Oświadczenie' }).check();
      await drawer.getByLabel('Treść oświadczenia').fill('Punkt działa od marca.');
      await drawer.getByLabel(/^Tytuł/).fill('Oświadczenie starosty');
      await context.clearCookies();
      await pressSignedOut(drawer.getByRole('button', { name: 'Dodaj oświadczenie' }));
      await leave(page, drawer);
      await signInAgain(page, here);
      await expect(drawer.getByLabel('Treść oświadczenia')).toHaveValue('Punkt działa od marca.');
      await drawer.getByRole('button', { name: 'Dodaj oświadczenie' }).click();
      await expect(
        drawer.getByText('Dołączono dowód.').or(page.getByText('Dołączono dowód.')).first(),
      ).toBeVisible();
      // What was pointed out before went with it, and nothing is offered a second time.
      await expect(drawer.getByText('s. 2 · żółte tablice')).toBeVisible();
      await expect(drawer.getByLabel(/^Strona/)).toHaveValue('');
    });

    await test.step('the place in a document that is linked already', async () => {
      await drawer.getByRole('button', { name: `Wskaż miejsce: ${title}` }).click();
      const dialog = page.getByRole('dialog', { name: 'Gdzie w dokumencie to widać' });
      await dialog.getByLabel(/^Cytat/).fill('Tworzy się punkt');
      await context.clearCookies();
      await pressSignedOut(dialog.getByRole('button', { name: 'Zapisz miejsce' }));
      await signInAgain(page, here);
      await expect(dialog.getByLabel(/^Cytat/)).toHaveValue('Tworzy się punkt');
      await expectNoViolations(page, 'dialog:last-of-type');
      await dialog.getByRole('button', { name: 'Zapisz miejsce' }).click();
      await expect(dialog).toBeHidden();
      await expect(drawer.getByText('Tworzy się punkt')).toBeVisible();
    });

    await test.step('what was chosen to link a proof with', async () => {
      await page.goto('/app/omggs/evidence');
      await page.getByRole('button', { name: `Powiąż z zadaniami: ${title}` }).click();
      const linking = page.getByRole('dialog', { name: 'Powiąż dowód z zadaniami' });
      await linking.getByLabel(/^Strona/).fill('3');
      await linking.getByRole('checkbox', { name: /^MON-01/ }).check();
      await context.clearCookies();
      await page.reload();
      await signInAgain(page, /evidence\?link=/);
      await expect(linking.getByLabel(/^Strona/)).toHaveValue('3');
      await expect(linking.getByRole('checkbox', { name: /^MON-01/ })).toBeChecked();
      await linking.getByRole('button', { name: 'Wyczyść pola' }).click();
      await expect(linking.getByLabel(/^Strona/)).toHaveValue('');
    });
  });
});
