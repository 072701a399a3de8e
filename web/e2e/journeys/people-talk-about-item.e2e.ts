import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { ConversationPage } from '../pages/conversation.page.js';
import { SignInPage } from '../pages/sign-in.page.js';

/** An item of Gdynia of which nothing but its conversation is changed here. */
const GDYNIA = '2262011';
const ITEM = 'INF-02';

const INTERNAL = 'Wygląda na kopię dokumentu z Sopotu.';
const QUESTION = 'proszę o numer zarządzenia, na które powołuje się opis.';
const ANSWER = 'To zarządzenie nr 118 z marca.';
const PUBLIC = 'Od maja informacje są także po ukraińsku: https://www.gdynia.pl/';

test('the coordinator and a unit talk about an item; the unit and the public see only what is meant for them', async ({
  page,
  browser,
}) => {
  test.slow();
  const coordinator = new ConversationPage(page);
  const editorsPage = await (await browser.newContext()).newPage();
  const editor = new ConversationPage(editorsPage);

  await test.step('the coordinator writes an internal note, which is where a note begins', async () => {
    await new SignInPage(page).signIn('koordynator@omggs.demo', '/app/omggs/overview');
    await coordinator.open(GDYNIA, ITEM);
    await coordinator.begin();
    await expect(coordinator.dialog.getByRole('radio', { name: /^Wewnętrzna/ })).toBeChecked();
    await coordinator.words().fill(INTERNAL);
    await expectNoViolations(page, 'dialog');
    await coordinator.send('Zapisz notatkę wewnętrzną');
    await expect(coordinator.thread(INTERNAL)).toContainText('Wewnętrzna');
  });

  await test.step('asks the unit, with a mention chosen by keyboard; what was typed survives a reload', async () => {
    await coordinator.begin();
    await coordinator.choose('Z samorządem');
    await coordinator.words().pressSequentially('@micha');
    await expect(coordinator.dialog.getByRole('option', { name: 'Michał Konkel' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await page.keyboard.press('Enter');
    await expect(coordinator.words()).toHaveValue('@Michał Konkel ');
    await coordinator.words().pressSequentially(QUESTION);
    await page.reload();
    await expect(coordinator.words()).toHaveValue(`@Michał Konkel ${QUESTION}`);
  });

  await test.step('is told that an internal note would not reach whom it mentions', async () => {
    await expect(coordinator.dialog.getByRole('radio', { name: /^Wewnętrzna/ })).toBeChecked();
    await expect(coordinator.dialog.getByText('Michał Konkel nie zobaczy tej notatki.')).toBeVisible();
    await coordinator.choose('Z samorządem');
    await coordinator.words().press('Control+Enter');
    await expect(coordinator.thread(QUESTION)).toContainText('Z samorządem');
  });

  await test.step('the editor finds the question among their mentions, and no trace of the internal note', async () => {
    await new SignInPage(editorsPage).signIn('redaktor.gdynia@omggs.demo', '/app/omggs/conversations');
    await editorsPage.getByRole('button', { name: /^Wspomniano mnie/ }).click();
    await expectNoViolations(editorsPage);
    await editorsPage.getByRole('listitem').filter({ hasText: QUESTION }).getByRole('link').click();
    await editor.waitUntilRead();
    await expect(editor.thread(QUESTION)).toBeVisible();
    await expect(editorsPage.getByText(INTERNAL)).toHaveCount(0);
    await expect(editor.dialog.getByText('Wewnętrzna')).toHaveCount(0);
    await editor.thread(QUESTION).getByRole('button', { name: 'Odpowiedz' }).click();
    await editorsPage.keyboard.type(ANSWER);
    await editorsPage.keyboard.press('Control+Enter');
    await expect(editor.thread(ANSWER)).toContainText('Michał Konkel');
  });

  await test.step('the coordinator reads the answer and settles the thread', async () => {
    await coordinator.open(GDYNIA, ITEM);
    await expect(coordinator.thread(ANSWER)).toContainText('nowe');
    await coordinator.thread(ANSWER).getByRole('button', { name: 'Oznacz jako załatwione' }).click();
    await coordinator.dialog.getByText(/^1 załatwiony wątek$/).click();
    await expect(coordinator.thread(ANSWER)).toContainText('Załatwione: Anna Wenta');
  });

  await test.step('a public note asks first, stands on the scorecard without a name, and can be withdrawn', async () => {
    await coordinator.begin();
    await coordinator.choose('Publiczna');
    await coordinator.words().fill(PUBLIC);
    await coordinator.send('Opublikuj…');
    const question = page.getByRole('dialog', { name: 'Opublikować tę notatkę?' });
    await expect(question).toContainText('bez nazwiska');
    await question.getByRole('button', { name: 'Opublikuj dla wszystkich' }).click();
    await expect(coordinator.thread(PUBLIC)).toContainText('Publiczna');

    const anybody = await browser.newContext({ javaScriptEnabled: false });
    const scorecard = await anybody.newPage();
    await scorecard.goto(`/omggs/units/${GDYNIA}`);
    const row = scorecard.locator(`li:has(#${ITEM})`);
    await row.locator('summary').click();
    await expect(row.getByText('Od maja informacje są także po ukraińsku')).toBeVisible();
    await expect(row.getByRole('link', { name: 'https://www.gdynia.pl/' })).toBeVisible();
    for (const word of [INTERNAL, QUESTION, ANSWER, 'Anna Wenta']) {
      expect(await scorecard.content()).not.toContain(word);
    }

    await coordinator.thread(PUBLIC).getByRole('button', { name: 'Wycofaj' }).click();
    await page
      .getByRole('dialog', { name: 'Wycofać tę notatkę?' })
      .getByRole('button', { name: 'Wycofaj' })
      .click();
    await expect(coordinator.thread(PUBLIC)).toContainText('Wycofano: Anna Wenta');
    await scorecard.reload();
    expect(await scorecard.content()).not.toContain('Od maja informacje');
    await anybody.close();
  });
  await editorsPage.context().close();
});

test('a coordinator words a return with a template, without the mouse', async ({ page }) => {
  // Of Bytów, whose batch no other journey looks into.
  await new SignInPage(page).signIn('koordynator@bytow.demo', '/app/bytow/return-templates');
  await expect(page.getByText('Brak podpisu lub daty')).toBeVisible();
  await expectNoViolations(page);
  await page.goto('/app/bytow/review');
  const reader = page.getByRole('region', { name: 'Zadanie w weryfikacji' });
  await expect(reader.getByRole('button', { name: /^Zwróć do poprawy/ })).toBeVisible();
  await page.keyboard.press('r');
  const reason = page.getByLabel('Co trzeba poprawić');
  await expect(reason).toBeFocused();
  await expect(reader.getByRole('button', { name: /Brak podpisu lub daty/ })).toBeVisible();
  await page.keyboard.press('3');
  await expect(reason).toHaveValue(/^Na dokumencie dołączonym do zadania [A-Z]+-\d+ „.+” brakuje daty/);
  await page.keyboard.type(' To drugie przypomnienie, zostały 2 dni.');
  await expect(reason).toHaveValue(/zostały 2 dni\.$/);
  await page.keyboard.press('Control+Enter');
  await expect(reader.getByText('W koszyku: zwrot do poprawy')).toBeVisible();
  await page.keyboard.press('u');
  await expect(reader.getByRole('button', { name: /^Zwróć do poprawy/ })).toBeVisible();
});
