import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { AssessmentDrawer } from '../pages/assessment-drawer.page.js';
import { CoveragePage } from '../pages/coverage.page.js';
import { ReviewPage } from '../pages/review.page.js';
import { PublicationsPage } from '../pages/publications.page.js';
import { SignInPage } from '../pages/sign-in.page.js';

const COORDINATOR = 'koordynator@omggs.demo';

test.describe('the coordinator', () => {
  test('reviews what was submitted, sends the decisions, sees the figures change, and publishes', async ({
    page,
  }) => {
    // The scan of a page with thousands of cells takes its time; a busy machine needs three minutes.
    test.setTimeout(360_000);
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
      await expect(drawer.dialog.getByText('W koszyku: zwrot do poprawy')).toBeVisible();
      await expect(drawer.dialog.getByText('Proszę dołączyć uchwałę z podpisem.').first()).toBeVisible();
      await expectNoViolations(page, 'dialog');
    });

    await test.step('confirms another; nothing moves until the batch is sent', async () => {
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
      await expect(drawer.dialog.getByText('W koszyku: potwierdzenie')).toBeVisible();
      await drawer.close();
      await expect(matrix.heldCells()).toHaveCount(2);
      expect(await matrix.unitTotal(unit)).toBe(unitBefore);
      expect(await matrix.awaitingCount()).toBe(before);

      const review = new ReviewPage(page);
      await review.open();
      await expect(review.batch.getByText('W koszyku: 1 potwierdzenie, 1 zwrot')).toBeVisible();
      await expectNoViolations(page);
      await review.sendAll(() => expectNoViolations(page, 'dialog'));
      await expect(review.batch).toBeHidden();

      await matrix.open();
      await page.getByRole('button', { name: 'Wszystkie zadania razem' }).click();
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

  test('works through the queue with the keyboard alone', async ({ page }) => {
    await new SignInPage(page).signIn(COORDINATOR, '/app/omggs/review');
    const review = new ReviewPage(page);
    await expect(review.heading()).toBeVisible();
    const { keyboard } = page;

    await test.step('opens the help and leaves it', async () => {
      await keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Skróty klawiszowe' })).toBeVisible();
      await keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    });

    await test.step('confirms, goes on, and comes back to undo', async () => {
      const first = await review.itemTitle();
      await keyboard.press('a');
      await expect(review.reader.getByText('W koszyku: potwierdzenie')).toBeVisible();
      await keyboard.press('n');
      await expect(review.heading()).not.toHaveText(first);
      await keyboard.press('p');
      await expect(review.heading()).toHaveText(first);
      await keyboard.press('u');
      await expect(review.reader.getByRole('button', { name: /^Potwierdź/ })).toBeVisible();
      await keyboard.press('a');
      await expect(review.reader.getByText('W koszyku: potwierdzenie')).toBeVisible();
    });

    await test.step('returns the next with a reason; letters in the reason decide nothing', async () => {
      const before = await review.itemTitle();
      await keyboard.press('n');
      await expect(review.heading()).not.toHaveText(before);
      await review.waitUntilRead();
      await keyboard.press('r');
      await expect(page.getByLabel('Co trzeba poprawić')).toBeFocused();
      await keyboard.type('Nazwa aparatu pojawia się tu bez daty, proszę uzupełnić.');
      await keyboard.press('Control+Enter');
      await expect(review.reader.getByText('W koszyku: zwrot do poprawy')).toBeVisible();
      await expect(review.batch.getByText('W koszyku: 1 potwierdzenie, 1 zwrot')).toBeVisible();
    });

    await test.step('sends the batch', async () => {
      await review.sendButton().focus();
      await keyboard.press('Enter');
      await expect(page.getByRole('dialog', { name: 'Wysłać decyzje do samorządów?' })).toBeVisible();
      await page.getByRole('button', { name: 'Wyślij', exact: true }).focus();
      await keyboard.press('Enter');
      await expect(page.getByText('Wysłano 2 decyzje.')).toBeVisible();
      await keyboard.press('Escape');
      await expect(review.batch).toBeHidden();
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
