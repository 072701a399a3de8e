import { expect, test, type Page } from '@playwright/test';
import type { ActionPageResponse, AssessmentListResponse, ExamplesResponse } from '@miara/shared/api';
import { expectNoViolations } from '../a11y.js';
import { DemoApi } from '../pages/demo-api.js';
import { SignInPage } from '../pages/sign-in.page.js';

const TEAM = 'zespol.pucki@omggs.demo';
const COORDINATOR = 'koordynator@omggs.demo';
const ADMINISTRATOR = 'admin@omggs.demo';
/** A rural gmina of the team's powiat. */
const KOSAKOWO = '2211052';
/** Facts of a year that nobody compares by: newer ones of the same unit stand in the demo. */
const SULECZYNO = '2205072';
const SOURCE = 'https://statystyka.example/tablica-1990';

test('a team learns who already does it, and plans the same', async ({ page, browser, playwright }) => {
  test.slow();
  const coordinator = await DemoApi.as(playwright, COORDINATOR);
  await new SignInPage(page).signIn(TEAM, '/app/omggs/overview');
  const { item, action, unit } = await exampleToCopy(page, coordinator);
  await coordinator.close();
  const planned = await plannedActions(page);
  const drawer = page.getByRole('dialog');
  const example = drawer.locator('details', { hasText: unit });

  await test.step('sees in the drawer of an unmet item who has it, since when and by which actions', async () => {
    await page.goto(`/app/omggs/units/${KOSAKOWO}?item=${item}`);
    await expect(drawer.getByRole('heading', { name: 'Kto już to robi?' })).toBeVisible();
    await expect(drawer.getByText(/publikacja nr \d+, stan na/)).toBeVisible();
    if ((await example.getAttribute('open')) === null) await example.locator('summary').click();
    await expect(example.getByRole('heading', { name: 'Kontakt' })).toBeVisible();
    await expect(example.getByText(action).first()).toBeVisible();
    await expectNoViolations(page);
  });

  await test.step('declares it planned by a day, in the declaration that saves itself', async () => {
    await drawer.getByRole('button', { name: 'Zaplanuj u nas' }).click();
    await drawer.getByRole('button', { name: 'Wpisz do deklaracji' }).click();
    await expect(drawer.getByText('Podaj dzień.')).toBeVisible();
    await drawer.getByLabel('Do kiedy').fill('2027-06-30');
    await drawer.getByRole('button', { name: 'Wpisz do deklaracji' }).click();
    await expect(drawer.getByText(/Planowane, do 30 czerwca 2027/)).toBeVisible();
    await expect(drawer.getByRole('radio', { name: /^Planowane/ })).toBeChecked();
    await expect(drawer.getByText(/zapisano \d/)).toBeVisible();
    await page.reload();
    await expect(drawer.getByRole('radio', { name: /^Planowane/ })).toBeChecked();
    // As it was, so that the journey can be walked again.
    await drawer.getByRole('radio', { name: /^Nierozpoczęte/ }).check();
    await expect(drawer.getByText(/zapisano \d/)).toBeVisible();
  });

  await test.step('copies the action as a plan: nothing is saved before the person saves', async () => {
    if ((await example.getAttribute('open')) === null) await example.locator('summary').click();
    await example
      .getByRole('link', { name: `Skopiuj jako plan: ${action}` })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: 'Nowe działanie' })).toBeVisible();
    await expect(page.getByLabel('Nazwa działania')).toHaveValue(action);
    await expect(page.getByLabel('Status')).toHaveValue('planned');
    await expect(page.getByLabel('Dzień', { exact: true })).toHaveValue('');
    await expect(page.getByLabel('Liczba osób')).toHaveValue('');
    expect(await plannedActions(page)).toBe(planned);
  });

  await test.step('compares its coverage with the units that are alike', async () => {
    await page.goto(`/app/omggs/units/${KOSAKOWO}/similar`);
    await expect(page.getByRole('heading', { name: /porównywaln/ })).toBeVisible();
    await expect(page.getByText(/^podobna liczba mieszkańców: /).first()).toBeVisible();
    await expect(page.getByRole('table')).toContainText('Kosakowo');
    await expectNoViolations(page);
  });

  await test.step('anybody finds the same on the public pages, without a script', async () => {
    const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await visitor.goto(`/omggs/units/${KOSAKOWO}`);
    await expect(visitor.getByRole('heading', { name: 'Podobne samorządy' })).toBeVisible();
    await visitor.goto(`/omggs/items/${item}`);
    await visitor.getByLabel('Pokaż najpierw podobne do').selectOption({ label: 'Kosakowo' });
    await visitor.getByRole('button', { name: 'Pokaż' }).click();
    await expect(visitor.getByText('Najpierw samorządy podobne do: Kosakowo.')).toBeVisible();
    await visitor.goto(`/omggs/items/${item}?unit=${KOSAKOWO}&lang=uk`);
    await expect(visitor.getByRole('heading', { name: 'Хто вже це робить' })).toBeVisible();
    await visitor.context().close();
  });
});

test('the administrator brings facts from a file: with an error nothing, corrected all', async ({ page }) => {
  test.slow();
  await new SignInPage(page).signIn(ADMINISTRATOR, '/app/omggs/unit-facts');
  await expect(page.getByRole('heading', { name: 'Dane do porównań' })).toBeVisible();
  await bring(
    page,
    `TERYT;Rok;Powierzchnia;Źródło\r\n${SULECZYNO};1990;duża;${SOURCE}\r\n9999999;1990;5;${SOURCE}`,
  );
  await expect(page.getByText('2 wiersze wymagają poprawki')).toBeVisible();
  await expect(page.getByText('Powierzchnia w hektarach: podaj liczbę większą od zera')).toBeVisible();
  await expect(page.getByText('Kod TERYT: tego samorządu nie ma w obszarze')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zapisz wszystkie' })).toBeHidden();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Porzuć' }).click();

  await bring(page, `TERYT;Rok;Powierzchnia;Źródło\r\n${SULECZYNO};1990;18 700;${SOURCE}`);
  await expect(page.getByText('1 wiersz gotowy do zapisania')).toBeVisible();
  await page.getByRole('button', { name: 'Zapisz wszystkie' }).click();
  await expect(page.getByText('Zapisano dane.')).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: SULECZYNO }).filter({ hasText: '1990' });
  await expect(row).toContainText('18 700');
  await row.getByRole('button', { name: /^Usuń/ }).click();
  await expect(page.getByText('Usunięto dane.')).toBeVisible();
  await expect(row).toBeHidden();
});

/** How many actions of Kosakowo are planned. */
async function plannedActions(page: Page): Promise<number> {
  const answer = await page.request.get(`/api/v1/tenants/omggs/actions?unit=${KOSAKOWO}&status=planned`);
  return ((await answer.json()) as ActionPageResponse).totals.actions;
}

async function bring(page: Page, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'fakty.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
}

/** An item that Kosakowo has not begun, and a public action of a government like it that has it in place. */
async function exampleToCopy(
  page: Page,
  coordinator: DemoApi,
): Promise<{ item: string; action: string; unit: string }> {
  const api = '/api/v1/tenants/omggs';
  const list = await page.request.get(`${api}/units/${KOSAKOWO}/assessments`);
  const { assessments } = (await list.json()) as AssessmentListResponse;
  const open = assessments.filter(
    ({ standing, review }) => review === 'draft' && ['not_started', 'planned'].includes(standing),
  );
  for (const { item } of open) {
    const answer = await page.request.get(`${api}/items/${item}/examples?unit=${KOSAKOWO}`);
    const [example] = ((await answer.json()) as ExamplesResponse).examples;
    if (!example?.similar) continue;
    const action = `Kurs dla sąsiadów ${Date.now()}`;
    await coordinator.logAction(example.unit.teryt, action, 'training', '2026-03-02', item, 'public');
    return { item, action, unit: example.unit.displayName.pl };
  }
  throw new Error('Nobody like Kosakowo has what it has not begun');
}
