import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { DemoApi } from '../pages/demo-api.js';
import { SignInPage } from '../pages/sign-in.page.js';

const TEAM = 'zespol.pucki@omggs.demo';
/** The rural gmina of Puck: its language café is nobody else's in these journeys. */
const GMINA = '2211072';
const ITEM = 'LAN-04';
const CAFE = 'Kawiarenka językowa w Żelistrzewie';

test.describe('what was done for an item', () => {
  test('becomes its indicator by a press, and its proof by another', async ({ page, playwright }) => {
    const today = new Date().toISOString().slice(0, 10);
    const api = await DemoApi.as(playwright, TEAM);
    await api.logAction(GMINA, CAFE, 'meeting', today, ITEM);
    await api.logAction(GMINA, 'Zakup gier do kawiarenki', 'purchase', today, ITEM);
    await new SignInPage(page).signIn(TEAM, `/app/omggs/units/${GMINA}`);

    await test.step('the unit’s page shows the actions as its own', async () => {
      const own = page.getByRole('region', { name: 'Działania samorządu' });
      await expect(own.getByRole('link', { name: CAFE })).toBeVisible();
      await expectNoViolations(page);
    });

    const dialog = page.getByRole('dialog');
    const credits = dialog.getByRole('region', { name: /^Działania \(/ });
    await test.step('the item counts the meeting and says why the purchase is left out', async () => {
      await page.getByRole('link', { name: new RegExp(`^${ITEM} `) }).click();
      await expect(credits.getByText('z 1 działania, które się liczy')).toBeVisible();
      await expect(credits.getByRole('listitem').filter({ hasText: CAFE })).toContainText('Liczy się');
      await expect(credits.getByRole('listitem').filter({ hasText: 'Zakup gier' })).toContainText(
        'Nie liczy się: inny rodzaj działania',
      );
      await expectNoViolations(page);
    });

    await test.step('the figure goes into the declaration', async () => {
      await credits.getByRole('button', { name: 'Wpisz 1 do deklaracji' }).click();
      await expect(dialog.getByLabel(/^Spotkania w roku/)).toHaveValue('1');
      await expect(credits.getByText('W deklaracji jest ta sama wartość.')).toBeVisible();
    });

    await test.step('the meeting becomes a proof in words that the unit stands by', async () => {
      const row = credits.getByRole('listitem').filter({ hasText: CAFE });
      await row.getByRole('button', { name: 'Użyj jako dowodu' }).click();
      const form = page.getByRole('dialog', { name: 'Działanie jako dowód' });
      await expect(form.getByLabel(/^Treść oświadczenia/)).toHaveValue(new RegExp(CAFE));
      await expectNoViolations(page);
      await form.getByRole('button', { name: 'Dodaj oświadczenie' }).click();
      await expect(form).toBeHidden();
      await expect(row.getByText('Jest dowodem')).toBeVisible();
      await expect(dialog.getByRole('heading', { name: /^Dowody \(1\)/ })).toBeVisible();
    });
  });
});
