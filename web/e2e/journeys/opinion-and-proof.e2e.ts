import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { RequestsPage } from '../pages/requests.page.js';
import { SignInPage } from '../pages/sign-in.page.js';

/** The second tenant, where powiats give their opinion first; no other journey works there. */
const MIASTKO = '2201063';

async function signedIn(browser: Browser, email: string, next: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await new SignInPage(page).signIn(email, next);
  return page;
}

/** Code of the first item that is the unit's turn, from the given one on. */
async function todo(page: Page, place: number): Promise<string> {
  await page.goto(`/app/bytow/units/${MIASTKO}?show=todo`);
  const link = page.locator('main section section li a[href*="item="]').nth(place);
  return /[A-Z]+-\d+/.exec(await link.innerText())?.[0] ?? '';
}

test('a coordinator asks for a proof, sends the answer back and accepts the next one', async ({
  browser,
}) => {
  test.slow();
  const editor = await signedIn(browser, 'redaktor.miastko@bytow.demo', '/app/bytow/overview');
  const coordinator = await signedIn(browser, 'koordynator@bytow.demo', '/app/bytow/requests');
  const asked = new RequestsPage(coordinator, 'bytow');
  const answered = new RequestsPage(editor, 'bytow');
  const question = `Prosimy o protokół odbioru (${Date.now()}).`;
  const item = await todo(editor, 0);

  await test.step('the coordinator asks Miastko', async () => {
    await asked.ask('Miastko', item, question, '2030-01-31');
    await expectNoViolations(coordinator);
  });

  await test.step('the editor finds it on the overview and in the list, links a proof and names it', async () => {
    await editor.goto('/app/bytow/overview');
    await expect(editor.getByText(question)).toBeVisible();
    await answered.open();
    await answered.card(question).getByRole('link', { name: 'Przejdź do zadania i odpowiedz' }).click();
    const drawer = answered.dialog.first();
    await expect(
      answered.card(question).getByText('Najpierw dołącz dowód').or(drawer.getByRole('checkbox').first()),
    ).toBeVisible();
    await drawer.getByRole('button', { name: 'Dodaj plik, odnośnik lub oświadczenie' }).click();
    await drawer.getByRole('radio', { name: 'Oświadczenie' }).check();
    await drawer.getByLabel('Treść oświadczenia').fill('Odbiór nastąpił w marcu.');
    await drawer.getByLabel('Rodzaj dokumentu').selectOption({ index: 1 });
    await drawer.getByLabel('Tytuł').fill('Protokół odbioru');
    await drawer.getByRole('button', { name: 'Dodaj oświadczenie' }).click();
    await answered.answerWith(question, 'Protokół odbioru');
    await expectNoViolations(editor, 'dialog');
  });

  await test.step('the coordinator sends it back with a reason', async () => {
    await asked.open('answered');
    const card = asked.card(question);
    await card.getByRole('button', { name: 'Odeślij' }).click();
    await card.getByRole('button', { name: 'Odeślij z tym powodem' }).click();
    await expect(card.getByText('Napisz, czego brakuje.')).toBeVisible();
    await card.getByLabel('Czego brakuje').fill('Brakuje podpisu komisji.');
    await card.getByRole('button', { name: 'Odeślij z tym powodem' }).click();
    await expect(card).toBeHidden();
  });

  await test.step('the editor reads the reason and answers again', async () => {
    await editor.goto(`/app/bytow/units/${MIASTKO}?item=${item}`);
    await expect(answered.card(question).getByText('Brakuje podpisu komisji.')).toBeVisible();
    await answered.answerWith(question, 'Protokół odbioru');
  });

  await test.step('the coordinator accepts; the request is closed', async () => {
    await asked.open('answered');
    await asked.card(question).getByRole('button', { name: 'Przyjmij' }).click();
    await expect(asked.card(question)).toBeHidden();
    await asked.open('closed');
    await expect(asked.card(question).getByText('Przyjęta')).toBeVisible();
    await expectNoViolations(coordinator);
  });
});

test('a gmina submits, the team of its powiat endorses by the keyboard, the coordinator finds it', async ({
  browser,
}) => {
  test.slow();
  const editor = await signedIn(browser, 'redaktor.miastko@bytow.demo', '/app/bytow/overview');
  const item = await todo(editor, 1);

  await test.step('the administrator sees that opinions are asked for', async () => {
    const administrator = await signedIn(browser, 'admin@bytow.demo', '/app/bytow/settings');
    await expect(administrator.getByRole('checkbox', { name: /czekają najpierw na opinię/ })).toBeChecked();
    await expectNoViolations(administrator);
  });

  await test.step('the editor submits and reads where it is', async () => {
    await editor.goto(`/app/bytow/units/${MIASTKO}?item=${item}`);
    const drawer = editor.getByRole('dialog');
    await drawer.getByRole('radio', { name: /^Działa/ }).check();
    await drawer.getByLabel(/^Opis: co działa/).fill('Punkt działa w ratuszu.');
    await drawer.getByLabel(/^Opis: co działa/).blur();
    await expect(drawer.getByText(/zapisano \d/)).toBeVisible();
    await drawer.getByRole('button', { name: 'Przekaż do weryfikacji' }).click();
    await expect(drawer.getByText('Czeka na opinię zespołu powiatowego.')).toBeVisible();
  });

  await test.step('the team endorses it with a key', async () => {
    const team = await signedIn(browser, 'zespol@bytow.demo', '/app/bytow/endorsements');
    await team.getByLabel('Gmina').selectOption(MIASTKO);
    await expectNoViolations(team);
    await team.getByRole('button', { name: new RegExp(`Miastko.*${item} `) }).click();
    const drawer = team.getByRole('dialog');
    await expect(drawer.getByText('Czeka na opinię zespołu powiatowego.')).toBeVisible();
    await team.keyboard.press('r');
    await expect(drawer.getByText('Napisz, co trzeba poprawić.')).toBeVisible();
    await expectNoViolations(team, 'dialog');
    await drawer.getByRole('heading', { name: 'Opinia zespołu powiatowego' }).click();
    await team.keyboard.press('a');
    await expect(drawer.getByText(/Pozytywna opinia: Marek Gliszczyński/)).toBeVisible();
  });

  await test.step('the coordinator finds it in the queue, and what waits for an opinion apart', async () => {
    const coordinator = await signedIn(browser, 'koordynator@bytow.demo', '/app/bytow/review');
    await coordinator.getByLabel('Samorząd').selectOption(MIASTKO);
    const row = coordinator.getByRole('button', { name: new RegExp(`Miastko.*${item} `) });
    await expect(row.getByText('opinia pozytywna')).toBeVisible();
    await row.click();
    await expect(coordinator.getByText(/Pozytywna opinia: Marek Gliszczyński/).first()).toBeVisible();
    await coordinator.getByRole('button', { name: 'Czekają na opinię powiatu' }).click();
    await expect(row).toBeHidden();
    await expectNoViolations(coordinator);
  });
});
