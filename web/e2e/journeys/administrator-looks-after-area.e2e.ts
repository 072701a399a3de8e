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
      await dialog.getByLabel('Kod TERYT samorządu').fill('99');
      await dialog.getByRole('button', { name: 'Dodaj samorząd' }).click();
      await expect(dialog.getByRole('alert')).toContainText('Kod TERYT samorządu');
      await expect(dialog.getByLabel('Kod TERYT samorządu')).toHaveValue('99');
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
});
