import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { ChecklistPage } from '../pages/checklist.page.js';
import { SignInPage } from '../pages/sign-in.page.js';
import { pdfFile, UploadForm } from '../pages/upload-form.page.js';

const EDITOR = 'redaktor.gdynia@omggs.demo';
const GDYNIA = '2262011';

test.describe('the editor of a government', () => {
  test('sees what came back and why, corrects it, proves it and submits it again', async ({ page }) => {
    test.slow();
    const checklist = new ChecklistPage(page);
    await new SignInPage(page).signIn(EDITOR, `/app/omggs/units/${GDYNIA}`);

    await test.step('finds the way to the own checklist in the rail', async () => {
      const rail = page.getByRole('navigation', { name: 'Obszar roboczy' });
      await rail.getByRole('link', { name: 'Lista zadań' }).click();
      await expect(page.getByRole('heading', { name: 'Gdynia' })).toBeVisible();
      await expect(page.getByText('65 zadań standardu')).toBeVisible();
      await expectNoViolations(page);
    });

    const returned = await checklist.countOf('Wróciło');
    expect(returned).toBeGreaterThanOrEqual(1);
    const submitted = await checklist.countOf('Przekazane');

    await test.step('reads why it came back', async () => {
      await page.getByRole('button', { name: 'Pokaż, co wróciło' }).click();
      await expect(page).toHaveURL(/show=returned/);
      await expect(checklist.rows()).toHaveCount(returned);
      await expect(checklist.rows().first()).toContainText('Wróciło:');
      await expectNoViolations(page);
    });

    await test.step('declares, says where it can be seen, and attaches a file', async () => {
      await checklist.openRow(checklist.rows().first());
      await expect(checklist.dialog.getByText('Zwrócone do poprawy').first()).toBeVisible();
      // Another text each time: what is already saved is not saved again.
      await checklist.declareInPlace(
        `Działa od września; opis na stronie urzędu. Stan na ${new Date().toISOString()}`,
      );
      await checklist.dialog.getByRole('button', { name: 'Dodaj plik' }).click();
      const form = new UploadForm(checklist.dialog);
      await form.describe('Zarządzenie prezydenta w sprawie integracji', '2030-06-30');
      await form.send(pdfFile('zarzadzenie.pdf'));
      await form.expectTaken('zarzadzenie.pdf');
      await expect(
        checklist.dialog.getByRole('link', { name: 'Zarządzenie prezydenta w sprawie integracji' }),
      ).toBeVisible();
      await expectNoViolations(page, 'dialog');
    });

    await test.step('submits it; the list keeps its filter', async () => {
      await checklist.submit();
      await checklist.close();
      await expect(page).toHaveURL(/show=returned/);
      await expect.poll(() => checklist.countOf('Wróciło')).toBe(returned - 1);
      await expect.poll(() => checklist.countOf('Przekazane')).toBe(submitted + 1);
    });
  });

  test('submits everything that is ready, after seeing what that is', async ({ page }) => {
    const checklist = new ChecklistPage(page);
    await new SignInPage(page).signIn(EDITOR, `/app/omggs/units/${GDYNIA}`);
    await expect(page.getByRole('heading', { name: 'Lista zadań' })).toBeVisible();
    const ready = await checklist.countOf('Gotowe do przekazania');
    expect(ready).toBeGreaterThanOrEqual(1);
    await page.getByRole('button', { name: `Przekaż gotowe (${ready})` }).click();
    await expect(page.getByRole('dialog').getByRole('checkbox', { checked: true })).toHaveCount(ready);
    await expectNoViolations(page, 'dialog');
    await page.getByRole('button', { name: /^Przekaż \d+ zada/ }).click();
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText(`Przekazano ${ready} zada`);
    await page.getByRole('button', { name: 'Wróć do listy' }).click();
    await expect.poll(() => checklist.countOf('Gotowe do przekazania')).toBe(0);
  });

  test('opens and closes an item with the keyboard, and the focus returns', async ({ page }) => {
    const checklist = new ChecklistPage(page);
    await new SignInPage(page).signIn(EDITOR, `/app/omggs/units/${GDYNIA}`);
    const link = checklist.rows().nth(3).locator('a[href*="item="]');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(checklist.dialog.getByRole('heading', { name: 'Deklaracja samorządu' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(checklist.dialog).toBeHidden();
    await expect(link).toBeFocused();
  });
});
