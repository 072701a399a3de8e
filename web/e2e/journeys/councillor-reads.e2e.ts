import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { PublicOverviewPage } from '../pages/public-overview.page.js';
import { ScorecardPage } from '../pages/scorecard.page.js';

/** A city with powiat rights carries the duties of a gmina and of a powiat: every item of the SMI. */
const GDANSK = { teryt: '2261011', name: 'Gdańsk', duties: 65 };

test.describe('the councillor', () => {
  test('finds the unit while typing and reads its scorecard', async ({ page, context, baseURL }) => {
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(String(baseURL))) elsewhere.push(request.url());
    });
    const overview = new PublicOverviewPage(page);
    const scorecard = new ScorecardPage(page);

    await test.step('sees the metropolis and finds two units called Pruszcz', async () => {
      await overview.open();
      await expectNoViolations(page);
      await overview.type('pruszcz');
      await expect(overview.shownUnits()).toHaveText([
        'Pruszcz Gdański (miasto)',
        'Pruszcz Gdański (gmina wiejska)',
      ]);
      await expect(overview.units.getByRole('status')).toHaveText('Pasujące samorządy: 2');
      await overview.type('');
      await expect(overview.shownUnits()).toHaveCount(56);
    });

    await test.step('opens a scorecard whose first screen answers the questions', async () => {
      await overview.type('gdańsk');
      await overview.units.getByRole('link', { name: GDANSK.name, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/omggs/units/${GDANSK.teryt}$`));
      await scorecard.expectUnit(GDANSK.name);
      await scorecard.expectAnswers();
      await expectNoViolations(page);
    });

    await test.step('opens an item and goes on to who else has it', async () => {
      await expect(scorecard.items).toHaveCount(GDANSK.duties);
      await scorecard.items.first().locator('summary').click();
      await expect(scorecard.items.first().getByText('Czego wymaga')).toBeVisible();
      await scorecard.items.first().getByRole('link', { name: 'Kto już to ma' }).click();
      await expect(page.getByRole('heading', { name: 'Kto to ma, a kto nie' })).toBeVisible();
      await expectNoViolations(page);
    });

    expect(elsewhere).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  test('changes the language and keeps the page', async ({ page }) => {
    await page.goto(`/omggs/units/${GDANSK.teryt}?show=missing`);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(new RegExp(`/omggs/units/${GDANSK.teryt}\\?lang=en&show=missing$`));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('region', { name: 'What is missing' })).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole('link', { name: 'OMGGS' }).click();
    await expect(page.getByRole('heading', { name: 'Find your local government' })).toBeVisible();
  });

  for (const address of ['/', '/omggs/items', '/omggs/methodology', '/accessibility', '/no-such-place']) {
    test(`reads ${address}, where axe finds nothing`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoViolations(page);
    });
  }

  for (const width of [390, 320]) {
    test(`scrolls no page sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const address of [
        '/',
        '/omggs',
        `/omggs/units/${GDANSK.teryt}`,
        '/omggs/items',
        '/omggs/methodology',
      ]) {
        await page.goto(address);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(beyond, address).toBeLessThanOrEqual(0);
      }
    });
  }
});

test.describe('the councillor without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('finds the unit by name and reads its whole scorecard', async ({ page }) => {
    const overview = new PublicOverviewPage(page);
    const scorecard = new ScorecardPage(page);

    await overview.open();
    await overview.type('pruszcz');
    await overview.submit();
    await expect(page).toHaveURL(/\/omggs\?q=pruszcz/);
    await expect(overview.shownUnits()).toHaveCount(2);

    await page.goto(`/omggs/units/${GDANSK.teryt}`);
    await scorecard.expectUnit(GDANSK.name);
    await scorecard.expectAnswers();
    await expect(scorecard.items).toHaveCount(GDANSK.duties);

    const missing = await scorecard.said('Brakujące');
    await scorecard.show('Brakujące');
    await expect(scorecard.items).toHaveCount(missing);
    await scorecard.items.first().locator('summary').click();
    await expect(scorecard.items.first().getByText('Czego wymaga')).toBeVisible();
  });

  test('finds the gmina from the start page', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('pruszcz');
    await page.getByRole('button', { name: 'Szukaj' }).click();
    await expect(page.getByText('Znaleziono 2 samorządy.')).toBeVisible();
    await page.getByRole('link', { name: 'Pruszcz Gdański (miasto)' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pruszcz Gdański (miasto)');
  });
});
