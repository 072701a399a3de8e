import { expect, test } from '@playwright/test';
import { SignInPage } from '../pages/sign-in.page.js';

// As a browser does whose owner or office forbids it: registering is answered, with nothing.
test.use({ serviceWorkers: 'block' });

test('a browser that lets no worker in shows the working area without a fault', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await new SignInPage(page).signIn('koordynator@omggs.demo', '/app/omggs/overview');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Pokrycie' }).click();
  await expect(page).toHaveURL(/\/coverage/);
  await expect(page.getByRole('grid').or(page.getByRole('table')).first()).toBeVisible();
  expect(faults).toEqual([]);
});
