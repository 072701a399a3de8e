import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { SignInPage } from '../pages/sign-in.page.js';

test.describe('the administrator of the area', () => {
  test('sees the people, the memberships, the change log and the standard', async ({ page }) => {
    test.slow();
    const dialog = page.getByRole('dialog');
    await new SignInPage(page).signIn('admin@omggs.demo', '/app/omggs/people');

    await test.step('finds who has never signed in', async () => {
      await expect(page.getByRole('heading', { name: 'Osoby' })).toBeVisible();
      await expect(page.getByText('Jeszcze się nie logowała').first()).toBeVisible();
      await page.getByLabel('Znajdź osobę lub samorząd').fill('gdynia');
      await expect(page.getByText('redaktor.gdynia@omggs.demo')).toBeVisible();
      await expectNoViolations(page);
    });

    await test.step('is told at the field why a government cannot join', async () => {
      await page.getByRole('link', { name: 'Członkostwa' }).click();
      await expect(page.getByText('56 samorządów należy do obszaru')).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('button', { name: 'Dodaj samorząd' }).click();
      await dialog.getByLabel('Znajdź samorząd w rejestrze').fill('99');
      await dialog.getByRole('button', { name: 'Dodaj samorząd' }).click();
      await expect(dialog.getByRole('alert')).toContainText('Zaznacz samorząd na liście pod polem.');
      await expect(dialog.getByLabel('Znajdź samorząd w rejestrze')).toHaveValue('99');
      await expectNoViolations(page, 'dialog');
      await dialog.getByRole('button', { name: 'Anuluj' }).click();
    });

    await test.step('reads the change log of one government', async () => {
      await page.getByRole('link', { name: 'Dziennik zmian' }).click();
      await expect(page.getByRole('heading', { name: 'Dziennik zmian' })).toBeVisible();
      await page.getByLabel('Samorząd').selectOption({ label: 'Gdynia' });
      await expect(page).toHaveURL(/unit=2262011/);
      await expect(page.getByRole('row').nth(1)).toContainText('Gdynia');
      await expectNoViolations(page);
    });

    await test.step('reads the standard', async () => {
      await page.getByRole('link', { name: 'Standard', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Etapy i terminy' })).toBeVisible();
      const item = page.locator('details').filter({ hasText: 'EDU-01' });
      await item.locator('summary').click();
      await expect(item.getByText('Oczekiwany dowód')).toBeVisible();
      await expectNoViolations(page);
    });
  });

  test('lets somebody in: a role, a link, a password of their own', async ({ page, browser }) => {
    test.slow();
    const dialog = page.getByRole('dialog');
    const newcomer = await (await browser.newContext()).newPage();
    await new SignInPage(page).signIn('admin@omggs.demo', '/app/omggs/people');

    const link = await test.step('adds a person to one government', async () => {
      await page.getByRole('button', { name: 'Dodaj osobę' }).click();
      await expectNoViolations(page, 'dialog');
      await dialog.getByRole('button', { name: 'Dodaj osobę' }).click();
      await expect(dialog.getByRole('alert')).toContainText('Adres e-mail');
      await dialog.getByLabel('Adres e-mail').fill('nowa.osoba@sopot.example');
      await dialog.getByLabel('Imię i nazwisko').fill('Nowa Osoba');
      await dialog.getByLabel('Rola').selectOption({ label: 'Redaktor samorządu' });
      await dialog.getByLabel('Samorząd', { exact: true }).selectOption({ label: 'Sopot' });
      await dialog.getByRole('button', { name: 'Dodaj osobę' }).click();
      await expect(dialog.getByText('Link dla: Nowa Osoba')).toBeVisible();
      await expectNoViolations(page, 'dialog');
      return dialog.getByLabel('Link do ustawienia hasła').inputValue();
    });

    await test.step('who sets a password and is at work at once', async () => {
      await newcomer.goto(link);
      await expect(newcomer.getByText('nowa.osoba@sopot.example')).toBeVisible();
      await expectNoViolations(newcomer);
      await newcomer.getByLabel('Nowe hasło').fill('Nowa Osoba 1');
      await newcomer.getByLabel('Powtórz hasło').fill('Nowa Osoba 1');
      await newcomer.getByRole('button', { name: 'Ustaw hasło i zaloguj się' }).click();
      await expect(newcomer.getByRole('alert')).toContainText('Nowe hasło');
      await newcomer.getByLabel('Nowe hasło').fill('cztery zielone rowery');
      await newcomer.getByLabel('Powtórz hasło').fill('cztery zielone rowery');
      await newcomer.getByRole('button', { name: 'Ustaw hasło i zaloguj się' }).click();
      await expect(newcomer).toHaveURL(/\/app\/omggs\//);
      await expect(newcomer.getByRole('link', { name: 'Lista zadań' })).toBeVisible();
    });

    await test.step('and cannot use the link again', async () => {
      const somewhereElse = await browser.newContext();
      const again = await somewhereElse.newPage();
      await again.goto(link);
      await expect(again.getByText('Ten link już nie działa')).toBeVisible();
      await expectNoViolations(again);
      await somewhereElse.close();
    });

    await test.step('takes the role away again, which works at once', async () => {
      await dialog.getByRole('button', { name: 'Zamknij' }).last().click();
      await page.getByRole('button', { name: 'Zarządzaj: Nowa Osoba' }).click();
      await expectNoViolations(page, 'dialog');
      await dialog.getByRole('button', { name: 'Odbierz' }).click();
      await expect(page.getByText('Odebrano rolę.')).toBeVisible();
      await newcomer.reload();
      await expect(newcomer.getByRole('link', { name: 'Lista zadań' })).toHaveCount(0);
    });
    await newcomer.context().close();
  });
});
