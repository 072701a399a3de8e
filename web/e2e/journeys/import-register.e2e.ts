import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { ImportsPage } from '../pages/imports.page.js';
import { SignInPage } from '../pages/sign-in.page.js';

const TEAM = 'zespol.pucki@omggs.demo';
const REGISTER = [
  'Rejestr działań zespołu;;;;',
  'Termin od;Nazwa działania;Gdzie dokładnie;Gmina;Ilu było',
  '12.03.2024;Rejestr: dyżur informacyjny;Biblioteka;gm. Kosakowo;14',
  '14.03.2024;Rejestr: kurs polskiego;Szkoła;Jastarnia;22 osoby',
  '31.02.2024;Rejestr: festyn;Rynek;Hel;150',
].join('\r\n');

test.describe('the migration team and its old register', () => {
  test('brings it from a file, corrects a column, takes the good rows in and undoes it all', async ({
    page,
  }) => {
    test.slow();
    const imports = new ImportsPage(page);
    await new SignInPage(page).signIn(TEAM, '/app/omggs/actions');

    await test.step('brings the file', async () => {
      await imports.openFromActions();
      await expectNoViolations(page);
      await imports.bring('rejestr 2024.csv', REGISTER);
      await expect(page.getByText('Nagłówki są w wierszu 2.')).toBeVisible();
      await expect(imports.column('Gmina')).toHaveValue('units');
      await expectNoViolations(page);
    });

    await test.step('reads which row is bad and why', async () => {
      await expect(imports.row(5)).toContainText('„31.02.2024”: Nie rozpoznajemy daty');
      await expect(page.getByRole('button', { name: 'Zaimportuj 2 wiersze' })).toBeVisible();
    });

    await test.step('says what a column is that was not recognised, also through a reload', async () => {
      await expect(imports.column('Ilu było')).toHaveValue('');
      await imports.column('Ilu było').selectOption('Liczba uczestników');
      await expect(imports.column('Ilu było')).toBeEnabled();
      await page.reload();
      await expect(imports.column('Ilu było')).toHaveValue('peopleReached');
    });

    await test.step('takes the good rows in', async () => {
      await imports.start(/^Zaimportuj 2 wiersze/);
      await expect(page.getByText('2 zaimportowane działania')).toBeVisible();
      await expect(page.getByRole('link', { name: /^Pobierz 1 wiersz z powodem/ })).toBeVisible();
      await expectNoViolations(page);
      await page.goto('/app/omggs/actions');
      await expect(page.getByRole('link', { name: 'Rejestr: kurs polskiego' })).toBeVisible();
      await page.goBack();
    });

    await test.step('undoes the whole import', async () => {
      await imports.undo();
      await page.goto('/app/omggs/actions');
      await expect(page.getByText(/działa(nie|nia|ń)$/).first()).toBeVisible();
      await expect(page.getByRole('link', { name: 'Rejestr: kurs polskiego' })).toHaveCount(0);
    });
  });
});
