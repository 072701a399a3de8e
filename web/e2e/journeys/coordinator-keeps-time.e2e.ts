import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { PeriodsPage } from '../pages/periods.page.js';
import { SignInPage } from '../pages/sign-in.page.js';

const COORDINATOR = 'koordynator@omggs.demo';
const TEAM = 'zespol.pucki@omggs.demo';
/** The powiat of the team, and a duty of it. */
const UNIT = { teryt: '2211', name: 'powiat pucki' };

/** A day so many days from now, as a date field takes it. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

test.describe('time', () => {
  test('the coordinator moves the closing day and agrees on another deadline; the unit sees both', async ({
    page,
    browser,
  }) => {
    test.slow();
    const periods = new PeriodsPage(page);
    const reason = 'Rada powiatu przyjmie uchwałę na następnej sesji.';
    await new SignInPage(page).signIn(COORDINATOR, '/app/omggs/periods');

    await test.step('sees the periods with what is missing, and moves the closing day', async () => {
      await periods.visit();
      await expect(page.getByText('Brak', { exact: true }).first()).toBeVisible();
      await expectNoViolations(page);
      await periods.extendTo(dayIn(47));
      await expect(page.getByText('Zapisano zmiany okresu.')).toBeVisible();
    });

    await test.step('agrees on another day for one item of one unit', async () => {
      await periods.agree(UNIT.teryt, 'EDU-02', dayIn(400), reason);
      await expect(page.getByText(reason)).toBeVisible();
      await expectNoViolations(page);
    });

    await test.step('the team reads the closing day, the deadline and the reason', async () => {
      const context = await browser.newContext({ locale: 'pl-PL' });
      const team = await context.newPage();
      await new SignInPage(team).signIn(TEAM, `/app/omggs/units/${UNIT.teryt}`);
      await expect(
        team.getByText(/^Trwa okres „Bieżący okres sprawozdawczy”: przekaż zadania do/),
      ).toBeVisible();
      await expect(team.getByText(`Termin uzgodniony z koordynatorem: ${reason}`)).toBeVisible();
      await expectNoViolations(team);
      await context.close();
    });

    await test.step('ends the exception again; it stays on the list of ended ones', async () => {
      await periods.end(UNIT.name);
      await expect(page.getByText(reason)).toBeHidden();
      await page
        .getByText(/zakończon/)
        .first()
        .click();
      await expect(page.getByText(reason)).toBeVisible();
    });
  });

  test('the coordinator works a finding off the list and puts it back', async ({ page }) => {
    test.slow();
    await new SignInPage(page).signIn(COORDINATOR, '/app/omggs/checks');
    await page.goto('/app/omggs/checks?check=deadline_passed');
    const note = 'Gmina dosyła uchwałę, ustalone telefonicznie.';
    const accept = page.getByRole('button', { name: /^Uznaj za wyjaśnione: / });
    await expect(accept.first()).toBeVisible();
    await expectNoViolations(page);
    const name = (await accept.first().getAttribute('aria-label'))!.replace('Uznaj za wyjaśnione: ', '');

    await accept.first().click();
    const dialog = page.getByRole('dialog', { name: 'Uznać za wyjaśnione?' });
    await dialog.getByLabel('Notatka').fill(note);
    await dialog.getByRole('button', { name: 'Uznaj za wyjaśnione' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: `Uznaj za wyjaśnione: ${name}` })).toBeHidden();

    await page.getByLabel('Pokaż').selectOption('accepted');
    await expect(page.getByText(note)).toBeVisible();
    await page.getByRole('button', { name: `Wróć na listę: ${name}` }).click();
    await expect(page.getByText(note)).toBeHidden();
  });

  test('a decision about everything under a filter shows its count first and can be undone', async ({
    page,
  }) => {
    test.slow();
    // Nothing but this journey decides about items of this area.
    await new SignInPage(page).signIn(COORDINATOR, '/app/omggs/review');
    await page.goto('/app/omggs/review?area=MON');
    await page.getByRole('button', { name: 'Zwróć wszystkie…' }).click();
    const question = page.getByRole('dialog', { name: 'Zwrócić wszystkie zadania pod filtrem?' });
    await expect(question.getByText(/^Pod filtrem czeka/)).toBeVisible();
    await expect(question.getByRole('button', { name: /^Zwróć \d+ zada/ })).toBeDisabled();
    await question.getByLabel('Powód zwrotu').fill('Proszę podać datę posiedzenia.');
    await expectNoViolations(page, 'dialog');
    await question.getByRole('button', { name: /^Zwróć \d+ zada/ }).click();
    const result = page.getByRole('dialog', { name: 'Wynik' });
    await expect(result.getByText(/^Do koszyka trafi/)).toBeVisible();
    await result.getByRole('button', { name: /^Cofnij t/ }).click();
    await expect(result.getByText(/^Cofnięto \d+ decyzj/)).toBeVisible();
    await result.getByRole('button', { name: 'Zamknij' }).click();
  });
});
