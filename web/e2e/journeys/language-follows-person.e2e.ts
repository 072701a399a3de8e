import { expect, test } from '@playwright/test';
import { SignInPage } from '../pages/sign-in.page.js';

test('the language follows the person to another device', async ({ page, browser }) => {
  await new SignInPage(page).signIn('czytelnik@omggs.demo', '/app/omggs/overview');
  await expect(page.getByRole('heading', { level: 1, name: 'Przegląd' })).toBeVisible();
  const choose = (locale: 'pl' | 'en') => page.request.patch('/api/v1/me', { data: { locale } });
  expect((await choose('en')).status()).toBe(200);

  const device = await browser.newContext({
    storageState: await page.context().storageState({ indexedDB: false }),
  });
  const other = await device.newPage();
  await other.addInitScript(() => window.localStorage.clear());
  await other.goto('/app/omggs/overview');
  await expect(other.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
  await device.close();

  expect((await choose('pl')).status()).toBe(200);
});
