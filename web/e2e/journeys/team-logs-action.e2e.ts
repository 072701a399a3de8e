import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { ActionsPage } from '../pages/actions.page.js';
import { ChecklistPage } from '../pages/checklist.page.js';
import { SignInPage } from '../pages/sign-in.page.js';
import { pdfFile, UploadForm } from '../pages/upload-form.page.js';

const TEAM = 'zespol.pucki@omggs.demo';
const POWIAT = '2211';
const TRAINING = 'Szkolenie urzędników pierwszego kontaktu w Pucku';
const PROOF = 'Lista obecności ze szkolenia w Pucku';

test.describe('the migration team of a powiat', () => {
  test('logs an action for its gminas, proves it and submits for the powiat', async ({ page }) => {
    test.slow();
    const actions = new ActionsPage(page);
    await new SignInPage(page).signIn(TEAM, '/app/omggs/actions');

    await test.step('sees what was done so far', async () => {
      await actions.open();
      await expect(page.getByText(/działa(nie|nia|ń)$/).first()).toBeVisible();
      await expectNoViolations(page);
    });

    await test.step('is told which field is wrong, and nothing typed is lost', async () => {
      await actions.startLogging();
      await expectNoViolations(page);
      await actions.field(/^Nazwa działania/).fill(TRAINING);
      await actions.field(/^Miejsce/).fill('Puck');
      await actions.field(/^Liczba osób/).fill('kilka');
      await actions.save();
      await expect(page.getByRole('alert').getByRole('link', { name: /^Liczba osób/ })).toBeVisible();
      await expect(actions.field(/^Nazwa działania/)).toHaveValue(TRAINING);
      await expectNoViolations(page);
    });

    await test.step('credits it to all gminas and to two items', async () => {
      await actions.field(/^Liczba osób/).fill('17');
      await actions.field(/^Koszt/).fill('1 500,00');
      await page.getByRole('button', { name: /^Zaznacz wszystkie/ }).click();
      await actions.tickItem('INF-01');
      await actions.tickItem('INF-02');
    });

    await test.step('saves it once, though the first answer gets lost on its way', async () => {
      await page.route('**/tenants/omggs/actions', async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      });
      // The alert about the field may still be there: what counts is that the answer was lost.
      const lost = page.waitForEvent('requestfailed', (asked) =>
        asked.url().endsWith('/tenants/omggs/actions'),
      );
      await actions.save();
      await lost;
      await expect(page.getByRole('alert')).toBeVisible();
      await page.unroute('**/tenants/omggs/actions');
      await actions.save();
      await expect(page).toHaveURL(/\/actions$/);
      await expect(page.getByRole('link', { name: TRAINING })).toHaveCount(1);
      await expect(actions.row(TRAINING)).toContainText('17 osób');
      await expect(actions.row(TRAINING)).toContainText('INF-01, INF-02');
    });

    await test.step('corrects the action afterwards', async () => {
      await actions.row(TRAINING).getByRole('link').click();
      await expect(page.getByRole('heading', { name: TRAINING })).toBeVisible();
      await expectNoViolations(page);
      await actions.startEditing();
      await actions.field(/^Liczba osób/).fill('18');
      await actions.save();
      await expect(page.getByText('Zapisano działanie.')).toBeVisible();
      await expectNoViolations(page);
    });

    const dialog = page.getByRole('dialog');
    await test.step('uploads the proof; a program is refused in words', async () => {
      await page.goto('/app/omggs/evidence');
      await expect(page.getByRole('list', { name: 'Dowody' })).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('button', { name: 'Dodaj dowód' }).click();
      await expectNoViolations(page, 'dialog');
      const form = new UploadForm(dialog);
      await form.describe(PROOF, '2030-12-31');
      await form.send({ name: 'setup.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') });
      await form.expectRefused('setup.exe', /PDF/);
      await form.send(pdfFile('lista.pdf'));
      await form.expectTaken('lista.pdf');
    });

    await test.step('links it to several governments and items at once', async () => {
      await dialog.getByRole('button', { name: `Powiąż z zadaniami: ${PROOF}` }).click();
      await expect(dialog.getByRole('heading', { name: 'Powiąż dowód z zadaniami' })).toBeVisible();
      await dialog.getByLabel(/^Hel/).check();
      await dialog.getByLabel(/^Jastarnia/).check();
      const items = dialog.getByRole('group', { name: /^Zadania/ }).first();
      await items.getByLabel(/^INF-01 /).check();
      await items.getByLabel(/^INF-02 /).check();
      await expectNoViolations(page, 'dialog');
      await dialog.getByRole('button', { name: /^Powiąż z \d+/ }).click();
      // What is confirmed depends on the day the demo world was made; a link that cancels confirmations asks first.
      const goOn = page.getByRole('button', { name: 'Powiąż mimo to' });
      const report = page.getByRole('alert').filter({ hasText: /Dowód powiązano z \d+/ });
      await expect(goOn.or(report)).toBeVisible();
      if (await goOn.isVisible()) {
        await expectNoViolations(page, 'dialog');
        await expect(page.getByRole('heading', { name: /^Powiązanie cofnie \d+ potwierdze/ })).toBeVisible();
        await goOn.click();
      }
      await expect(report).toBeVisible();
      await expect(
        dialog
          .getByText(/^Hel, INF-01/)
          .or(dialog.getByText(/Hel, INF-01/))
          .first(),
      ).toBeVisible();
      await dialog.getByRole('button', { name: 'Wróć do dowodów' }).click();
      await expect(page.locator('main li').filter({ hasText: PROOF })).toContainText('do 31 grudnia 2030');
    });

    await test.step('submits an assessment of the powiat, whose proof is locked from then on', async () => {
      const checklist = new ChecklistPage(page);
      await checklist.open(POWIAT);
      await expectNoViolations(page);
      const before = await checklist.countOf('Przekazane');
      await checklist.show('Gotowe do przekazania');
      await checklist.openRow(checklist.rows().first());
      await expectNoViolations(page, 'dialog');
      await checklist.submit();
      await expect(dialog.getByText('Dowodów nie można teraz zmieniać')).toBeVisible();
      await checklist.close();
      await expect.poll(() => checklist.countOf('Przekazane')).toBe(before + 1);
    });
  });

  test('drafts for a gmina but does not submit for it', async ({ page }) => {
    await new SignInPage(page).signIn(TEAM, '/app/omggs/units');
    await expectNoViolations(page);
    await page.getByLabel('Znajdź samorząd').fill('wladyslawowa');
    await page.getByRole('link', { name: 'Władysławowo' }).click();
    await expect(page.getByRole('heading', { name: 'Władysławowo' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Przekaż gotowe/ })).toHaveCount(0);
  });
});
