import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { SignInPage } from '../pages/sign-in.page.js';

const COORDINATOR = 'koordynator@omggs.demo';
const EDITOR = 'redaktor.gdynia@omggs.demo';

/** Frames of charts are figures named by their finding. */
const chart = (page: Page, finding: RegExp) => page.getByRole('figure', { name: finding });

test('a coordinator reads the dashboard, chart and table, and takes a number apart', async ({ page }) => {
  test.slow();
  await new SignInPage(page).signIn(COORDINATOR, '/app/omggs/dashboard');
  const areas = chart(page, /^Najwięcej potwierdzono w/);
  const funnel = chart(page, /^Potwierdzono .* zadań/);
  const forecast = chart(page, /^Etap \d w terminie/);

  await test.step('sees every chart say what it found', async () => {
    await expect(areas).toBeVisible();
    await expect(funnel).toBeVisible();
    await expect(chart(page, /^Nieaktualne zadania: /)).toBeVisible();
    await expect(forecast).toBeVisible();
    await expect(areas.locator('svg').last()).toBeVisible();
    await expectNoViolations(page);
  });

  await test.step('reads the same as tables, by keyboard', async () => {
    for (const one of await page.getByRole('figure').all()) {
      await one.getByRole('button', { name: 'Tabela' }).focus();
      await page.keyboard.press('Enter');
    }
    await expect(funnel.getByRole('row', { name: /^Zadeklarowane/ })).toBeVisible();
    await expect(forecast.getByRole('columnheader', { name: 'Ostrożnie' })).toBeVisible();
    await expectNoViolations(page);
  });

  await test.step('opens what a forecast is made from', async () => {
    await page.getByText('Skąd ta prognoza i jak bardzo jest pewna').click();
    await expect(page.getByRole('table', { name: /miesiąc po miesiącu/ }).getByRole('row')).toHaveCount(13);
  });

  await test.step('narrows to one phase in another view; the address keeps both', async () => {
    await page.getByRole('button', { name: /^Wszystkie zadania razem/ }).click();
    await page.getByLabel('Podział').selectOption({ index: 2 });
    await expect(page).toHaveURL(/view=allDuties.*split=1|split=1.*view=allDuties/);
    await page.reload();
    await expect(page.getByText(/Tylko etap 1\./)).toBeVisible();
  });

  await test.step('and one number leads to its explanation', async () => {
    await areas.getByRole('button', { name: 'Tabela' }).click();
    const number = areas.getByRole('row').nth(1).getByRole('link').first();
    const percent = /\d+/.exec((await number.textContent()) ?? '')?.[0] ?? 'none';
    await number.click();
    await expect(page).toHaveURL(/\/app\/omggs\/explain\?/);
    await expect(page.getByText(new RegExp(`^${percent}\\s?%$`)).first()).toBeVisible();
  });
});

test('an editor sees their own unit, beside the whole area as it was published', async ({ page }) => {
  test.slow();
  await new SignInPage(page).signIn(EDITOR, '/app/omggs/dashboard');
  await expect(page.getByRole('heading', { name: 'Gdynia', exact: true })).toBeVisible();
  await expect(page.getByLabel('Czyje wyniki')).toHaveCount(0);
  await expect(chart(page, /^Gdynia: .* cały obszar: /)).toBeVisible();
  await expect(chart(page, /^Potwierdzono .* zadań/)).toBeVisible();
  await expectNoViolations(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expect
    .poll(() =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    )
    .toBeLessThanOrEqual(0);
  await page.goto('/app/omggs/dashboard?group=metropolis');
  await expect(page.getByRole('region', { name: 'Od pomysłu do potwierdzenia' })).toContainText(
    /Nie (ma|znaleziono)/,
  );
});
