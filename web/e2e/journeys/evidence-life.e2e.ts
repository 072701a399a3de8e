import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { pdfFile, UploadForm } from '../pages/upload-form.page.js';
import { SignInPage } from '../pages/sign-in.page.js';

const EDITOR = 'redaktor.gdynia@omggs.demo';

test('an editor adds a link, corrects its dates, revises it, withdraws it and brings it back', async ({
  page,
}) => {
  test.slow();
  await new SignInPage(page).signIn(EDITOR, '/app/omggs/evidence');
  const drawer = page.getByRole('dialog').first();

  await test.step('adds a page as proof; what is no address is refused in its place', async () => {
    await page.getByRole('button', { name: 'Dodaj dowód' }).first().click();
    await drawer.getByRole('radio', { name: 'Odnośnik do strony' }).check();
    await drawer.getByLabel('Adres strony').fill('https://jan:tajne@bip.example.pl/');
    await drawer.getByLabel('Rodzaj dokumentu').selectOption({ index: 1 });
    await drawer.getByLabel('Tytuł').fill('Uchwała w biuletynie');
    await drawer.getByRole('button', { name: 'Dodaj odnośnik' }).click();
    await expect(drawer.getByRole('alert').getByText('Podaj pełny adres strony')).toBeVisible();
    await expectNoViolations(page, 'dialog');
    await drawer.getByLabel('Adres strony').fill('BIP.example.pl/uchwala/12');
    await drawer.getByRole('button', { name: 'Dodaj odnośnik' }).click();
    await expect(drawer.getByText('Zapisano 1 dowód')).toBeVisible();
    await drawer.getByRole('button', { name: 'Gotowe' }).click();
    const link = page.getByRole('link', { name: /Uchwała w biuletynie \(bip\.example\.pl\)/ });
    await expect(link).toHaveAttribute('href', 'https://bip.example.pl/uchwala/12');
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });

  await test.step('says until when it holds, to the day; the list warns', async () => {
    await page.getByRole('button', { name: 'Szczegóły: Uchwała w biuletynie' }).click();
    await expect(page).toHaveURL(/proof=/);
    await drawer.getByRole('button', { name: 'Popraw dane i daty' }).click();
    const inFiveDays = new Date(Date.now() + 4 * 86_400_000).toISOString().slice(0, 10);
    await drawer.getByLabel(/^Obowiązuje do/).fill(inFiveDays);
    await drawer.getByRole('button', { name: 'Zapisz' }).click();
    await expect(drawer.getByText(/Wygaśnie za \d dni/)).toBeVisible();
    await expectNoViolations(page, 'dialog');
  });

  await test.step('gives it a new revision; the former one stays to be looked up', async () => {
    await drawer.getByRole('button', { name: 'Nowa wersja' }).click();
    await drawer.getByLabel(/^Co się zmieniło/).fill('Tekst jednolity');
    await drawer.getByLabel('Adres strony').fill('https://bip.example.pl/uchwala/12a');
    await drawer.getByRole('button', { name: 'Zapisz nową wersję' }).click();
    await expect(drawer.getByText('wersja 2')).toBeVisible();
    await expect(drawer.getByText('wersja 1')).toBeVisible();
    await expect(drawer.getByRole('paragraph').filter({ hasText: 'Tekst jednolity' })).toBeVisible();
  });

  await test.step('withdraws it with a reason, and restores it', async () => {
    await drawer.getByRole('button', { name: 'Wycofaj', exact: true }).click();
    const question = page.getByRole('dialog', { name: 'Wycofać ten dowód?' });
    await expect(question.getByText('nie opiera się żadne potwierdzone zadanie')).toBeVisible();
    await question.getByRole('button', { name: 'Wycofaj dowód' }).click();
    await expect(question.getByText('To pole jest wymagane.')).toBeVisible();
    await expectNoViolations(page);
    await question.getByLabel('Powód wycofania').fill('Uchwałę uchylono.');
    await question.getByRole('button', { name: 'Wycofaj dowód' }).click();
    await expect(drawer.getByText('Dowód jest wycofany i się nie liczy')).toBeVisible();
    await expectNoViolations(page, 'dialog');
    await drawer.getByRole('button', { name: 'Przywróć dowód' }).click();
    await expect(drawer.getByText('Dowód jest wycofany i się nie liczy')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/proof=/);
  });

  await test.step('finds it among those that end within a week', async () => {
    await page.getByLabel('Stan dowodu').selectOption('ending7');
    await expect(page.getByRole('button', { name: 'Szczegóły: Uchwała w biuletynie' })).toBeVisible();
    await expectNoViolations(page);
  });

  await test.step('adds a statement and a file from the same place', async () => {
    await page.getByLabel('Stan dowodu').selectOption('');
    await page.getByRole('button', { name: 'Dodaj dowód' }).first().click();
    const form = new UploadForm(drawer);
    await form.describe('Umowa z organizacją', '2030-06-30');
    await form.send(pdfFile('umowa.pdf'));
    await form.expectTaken('umowa.pdf');
    await drawer.getByRole('radio', { name: 'Oświadczenie' }).check();
    await drawer.getByLabel('Treść oświadczenia').fill('Punkt informacyjny działa od marca.');
    await drawer.getByLabel('Rodzaj dokumentu').selectOption({ index: 1 });
    await drawer.getByLabel('Tytuł').fill('Oświadczenie sekretarza');
    await drawer.getByRole('button', { name: 'Dodaj oświadczenie' }).click();
    await expect(drawer.getByText('Zapisano 2 dowody')).toBeVisible();
    await drawer.getByRole('button', { name: 'Gotowe' }).click();
    await expect(page.getByText('Punkt informacyjny działa od marca.')).toBeVisible();
  });
});
