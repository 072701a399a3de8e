import { expect, test, type Page } from '@playwright/test';
import { DemoApi } from '../pages/demo-api.js';
import { fixtureFile } from '../pages/fixture-file.js';
import { Keyboard } from '../pages/keyboard.js';
import { ReviewPage } from '../pages/review.page.js';

const COORDINATOR = 'koordynator@omggs.demo';
const TEAM = 'zespol.pucki@omggs.demo';
const POWIAT = '2211';
const DESK = `/app/omggs/review?unit=${POWIAT}`;
const REASON = 'Proszę wskazać stronę uchwały, na której to widać.';
const PASSAGE = 'Punkt działa w każdy poniedziałek i czwartek';

/** Goes on with N until the desk shows the item. */
async function goTo(page: Page, review: ReviewPage, item: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await review.waitUntilRead();
    const title = await review.heading().innerText();
    if (title.startsWith(item)) return;
    await page.keyboard.press('n');
    await expect(review.heading()).not.toHaveText(title);
  }
  throw new Error(`${item} is not in the queue`);
}

async function sendBatch(page: Page, keyboard: Keyboard, review: ReviewPage): Promise<void> {
  await keyboard.press(review.sendButton());
  await keyboard.press(page.getByRole('button', { name: 'Wyślij', exact: true }));
  await expect(page.getByRole('dialog', { name: 'Wynik wysyłki' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(review.batch).toBeHidden();
}

test('a submission is returned, put right and confirmed without a mouse', async ({ browser, playwright }) => {
  test.slow();
  const api = await DemoApi.as(playwright, TEAM);
  const [first, second, third] = await api.editable(POWIAT);
  if (!first || !second || !third) throw new Error('The powiat has too little to work on');
  for (const { id } of [first, second, third]) await api.submit(id, 'Punkt działa; opis w uchwale.');
  await api.close();

  const office = await (await browser.newContext()).newPage();
  const coordinators = await (await browser.newContext()).newPage();
  await Keyboard.watch(office);
  await Keyboard.watch(coordinators);
  const unit = new Keyboard(office);
  const desk = new Keyboard(coordinators);
  const review = new ReviewPage(coordinators);

  await test.step('the coordinator returns one with a reason, looks at others, and sends', async () => {
    await desk.signIn(COORDINATOR, DESK);
    await goTo(coordinators, review, first.item);
    await coordinators.keyboard.press('r');
    await expect(coordinators.getByLabel('Co trzeba poprawić')).toBeFocused();
    await coordinators.keyboard.type(REASON);
    await coordinators.keyboard.press('Control+Enter');
    await expect(review.reader.getByText('W koszyku: zwrot do poprawy')).toBeVisible();
    // Several in a row: confirmed, taken back, confirmed again.
    await goTo(coordinators, review, second.item);
    await coordinators.keyboard.press('a');
    await expect(review.reader.getByText('W koszyku: potwierdzenie')).toBeVisible();
    await coordinators.keyboard.press('u');
    await expect(review.reader.getByRole('button', { name: /^Potwierdź/ })).toBeVisible();
    await coordinators.keyboard.press('a');
    await expect(review.reader.getByText('W koszyku: potwierdzenie')).toBeVisible();
    await goTo(coordinators, review, third.item);
    await coordinators.keyboard.press('a');
    await expect(review.batch.getByText('W koszyku: 2 potwierdzenia, 1 zwrot')).toBeVisible();
    await sendBatch(coordinators, desk, review);
  });

  const drawer = office.getByRole('dialog').first();
  await test.step('the team finds what came back and why', async () => {
    await unit.signIn(TEAM, `/app/omggs/units/${POWIAT}`);
    await unit.press(office.getByRole('button', { name: 'Pokaż, co wróciło' }));
    const row = office.locator('main li', { hasText: first.item }).filter({ hasText: REASON });
    await unit.press(row.locator('a[href*="item="]'));
    await expect(drawer.getByText(REASON).first()).toBeVisible();
  });

  await test.step('corrects the description, attaches a proof and points into it', async () => {
    const statement = drawer.getByLabel(/^Opis: co działa/);
    await unit.type(statement, 'Punkt działa dwa razy w tygodniu, zob. uchwałę.');
    await office.keyboard.press('Tab');
    await expect(drawer.getByText(/zapisano \d/)).toBeVisible();
    await unit.press(drawer.getByRole('button', { name: 'Dodaj plik, odnośnik lub oświadczenie' }));
    await unit.type(drawer.getByLabel(/^Strona/), '2');
    await unit.type(drawer.getByLabel(/^Cytat/), PASSAGE);
    await unit.type(drawer.getByLabel(/^Tytuł/), 'Uchwała o punkcie obsługi');
    const chooser = await unit.chooseFile(drawer.locator('input[type="file"][multiple]'));
    await chooser.setFiles(fixtureFile('uchwala.pdf'));
    await expect(drawer.getByText(`s. 2 · ${PASSAGE}`)).toBeVisible();
  });

  await test.step('and submits again', async () => {
    await unit.press(drawer.getByRole('button', { name: 'Przekaż do weryfikacji' }));
    await expect(drawer.getByText('Do weryfikacji').first()).toBeVisible();
  });

  await test.step('the coordinator sees the differences and the document at the quoted page, and confirms', async () => {
    await coordinators.goto(`${DESK}&kind=resubmitted`);
    await goTo(coordinators, review, first.item);
    const differences = review.reader.getByRole('region', { name: 'Co się zmieniło od ostatniej decyzji' });
    await expect(differences.getByText(REASON)).toBeVisible();
    await expect(differences.locator('del')).toHaveText('Punkt działa; opis w uchwale.');
    await expect(differences.locator('ins')).toHaveText('Punkt działa dwa razy w tygodniu, zob. uchwałę.');
    await expect(differences.getByText('Uchwała o punkcie obsługi')).toBeVisible();
    const document = review.reader.getByRole('region', { name: 'Dokument', exact: true });
    await expect(document.locator('[data-drawn="2"]')).toBeVisible();
    await expect(document.locator('mark').first()).toBeVisible();
    await coordinators.keyboard.press('a');
    await expect(review.reader.getByText('W koszyku: potwierdzenie')).toBeVisible();
    await sendBatch(coordinators, desk, review);
  });

  await test.step('the team sees it confirmed', async () => {
    await office.reload();
    await expect(drawer.getByText('Potwierdzone').first()).toBeVisible();
  });

  await unit.expectNoPointer();
  await desk.expectNoPointer();
});
