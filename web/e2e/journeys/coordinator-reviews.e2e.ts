import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { AssessmentDrawer } from '../pages/assessment-drawer.page.js';
import { CoveragePage } from '../pages/coverage.page.js';
import { PublicationsPage } from '../pages/publications.page.js';
import { SignInPage } from '../pages/sign-in.page.js';

const COORDINATOR = 'koordynator@omggs.demo';

test.describe('the coordinator', () => {
  test('reviews what was submitted, sees the figures change at once, and publishes', async ({ page }) => {
    // The scan of a page with thousands of cells takes its time.
    test.slow();
    const matrix = new CoveragePage(page);
    const drawer = new AssessmentDrawer(page);

    await test.step('signs in and sees where the metropolis stands', async () => {
      await new SignInPage(page).signIn(COORDINATOR, '/app/omggs/overview');
      await expect(page.getByRole('heading', { name: /^Pokrycie standardu/ })).toBeVisible();
      await expect(page.getByRole('heading', { name: /^Najwięcej potwierdzono w obszarze/ })).toBeVisible();
      await expectNoViolations(page);
    });

    await test.step('sees the matrix of all members', async () => {
      await matrix.open();
      await expect(matrix.grid.locator('tbody tr[data-grid]')).toHaveCount(56);
      await expectNoViolations(page);
    });

    const before = await matrix.awaitingCount();
    expect(before).toBeGreaterThanOrEqual(2);

    await test.step('opens what waits and returns one with a reason', async () => {
      await matrix.showAwaiting();
      await matrix.awaitingCells().first().click();
      await drawer.waitUntilOpen();
      await expectNoViolations(page, 'dialog');
      await drawer.returnWith('Proszę dołączyć uchwałę z podpisem.');
      await expect(drawer.dialog.getByText('Zwrócone do poprawy').first()).toBeVisible();
      await expect(drawer.dialog.getByText('Proszę dołączyć uchwałę z podpisem.').first()).toBeVisible();
    });

    await test.step('confirms another; unit and metropolis figures follow', async () => {
      await drawer.goToNextAwaiting();
      const unit = await drawer.unitName();
      await drawer.close();
      await page.getByRole('button', { name: 'Wszystkie zadania razem' }).click();
      await page.getByRole('button', { name: 'Wszystko', exact: true }).click();
      const unitBefore = await matrix.unitTotal(unit);
      const metropolisBefore = await matrix.metropolisTotal();
      await matrix.declaredAndAwaiting(unit).click();
      await drawer.waitUntilOpen();
      await drawer.confirm();
      await expect(drawer.dialog.getByText('Potwierdzone', { exact: true }).first()).toBeVisible();
      await drawer.close();
      await expect.poll(() => matrix.unitTotal(unit)).not.toBe(unitBefore);
      await expect.poll(() => matrix.metropolisTotal()).not.toBe(metropolisBefore);
      await expect.poll(() => matrix.awaitingCount()).toBe(before - 2);
    });

    await test.step('asks how a figure is counted', async () => {
      await matrix.metropolisLink().click();
      await expect(
        page.getByRole('heading', { name: /^Jak to policzono: wszystkie samorządy/ }),
      ).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Działanie' })).toBeVisible();
      await expectNoViolations(page);
    });

    await test.step('publishes the figures of today', async () => {
      const publications = new PublicationsPage(page);
      await publications.open();
      await expectNoViolations(page);
      await publications.publish('Po jesiennej weryfikacji.');
      await expect(page.getByText('Po jesiennej weryfikacji.').first()).toBeVisible();
    });
  });

  test('walks the matrix with the keyboard alone', async ({ page }) => {
    await new SignInPage(page).signIn(COORDINATOR, '/app/omggs/coverage');
    const matrix = new CoveragePage(page);
    await expect(matrix.grid).toBeVisible();
    const first = matrix.grid.locator('tbody tr[data-grid] td[data-item]').first();
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await expect(matrix.grid.locator('th:focus')).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Skróty klawiszowe' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/unit=\d+&item=[A-Z]+-\d+/);
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/item=/);
    await expect(first).toBeFocused();
  });
});
