import { expect, test, type Page } from '@playwright/test';
import type { ActionResponse } from '@miara/shared/api';
import { expectNoViolations } from '../a11y.js';
import { ActionViewsPage } from '../pages/action-views.page.js';
import { SignInPage } from '../pages/sign-in.page.js';

const TEAM = 'zespol.pucki@omggs.demo';
const KOSAKOWO = '2211052';
const JASTARNIA = '2211023';
/** Of this run only, so that it can be walked again in the same world. */
const MARK = `Kiermasz języków ${Date.now()}`;
const FILTERS = `text=${encodeURIComponent(MARK)}`;

test('a team works on its board, keeps the view, and has the days in its own calendar', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const log = new ActionViewsPage(page);
  await new SignInPage(page).signIn(TEAM, '/app/omggs/actions');
  const { first, second } = await arrange(page, baseURL ?? '');

  await test.step('every view shows the same totals of the same filters, and takes chips off', async () => {
    await log.open(`?${FILTERS}`);
    await expect(log.totals()).toContainText('2 działania');
    await expect(log.totals()).toContainText('30 osób');
    const said = await log.totals().innerText();
    for (const view of ['Tablica', 'Mapa', 'Lista'] as const) {
      await log.show(view);
      await expect(log.totals()).toHaveText(said, { useInnerText: true });
      await expectNoViolations(page);
    }
    await expect(page.getByRole('button', { name: /^Wyłącz filtr: Szukaj/ })).toBeVisible();
  });

  await test.step('an action of two governments stands in both lanes, with the share of each', async () => {
    await log.open(`?${FILTERS}&view=board`);
    await expect(log.card(first)).toHaveCount(2);
    await expect(log.card(first).first()).toContainText('wspólne');
    await expect(log.card(first).first()).toContainText('10 z 20 osób (udział)');
  });

  await test.step('moves a card by keyboard, and takes it back', async () => {
    await page.getByRole('checkbox', { name: 'Osobny pas dla każdego samorządu' }).press('Space');
    await expect(log.cards('Planowane')).toHaveCount(2);
    await log.move(first, 'Trwa');
    await expect(page.getByText(`Działanie „${first}” ma teraz status: Trwa.`)).toBeVisible();
    await expect(log.cards('Trwa').filter({ hasText: first })).toHaveCount(1);
    await expect(page.getByRole('button', { name: `Przenieś: ${first}` })).toBeFocused();
    await page.getByRole('button', { name: `Cofnij przeniesienie: ${first}` }).press('Enter');
    await expect(page.getByText(`Cofnięto. Działanie „${first}”`)).toBeVisible();
    await expect(log.cards('Planowane')).toHaveCount(2);
  });

  await test.step('moves a card by mouse', async () => {
    await log.move(second, 'Trwa');
    await expect(page.getByText(`Działanie „${second}” ma teraz status: Trwa.`)).toBeVisible();
    await log.card(first).dragTo(log.cards('Trwa').first());
    await expect(page.getByText(`Działanie „${first}” ma teraz status: Trwa.`)).toBeVisible();
    await expect(log.cards('Trwa')).toHaveCount(2);
  });

  await test.step('somebody was faster: nothing is written over, and there is a choice', async () => {
    await changeBehindTheBack(page, baseURL ?? '', first);
    await log.move(first, 'Wykonane');
    await expect(page.getByRole('alert')).toContainText('Ktoś inny zmienił');
    await expectNoViolations(page);
    await page.getByRole('button', { name: /^Przenieś mimo to/ }).click();
    await expect(log.cards('Wykonane').filter({ hasText: first })).toHaveCount(1);
  });

  await test.step('keeps the view under a name, and finds it after a reload', async () => {
    await page.getByRole('button', { name: /widok/i }).last().click();
    const drawer = page.getByRole('dialog', { name: 'Zapisane widoki' });
    await drawer.getByLabel('Nazwa widoku').fill(MARK);
    await expectNoViolations(page, 'dialog');
    await drawer.getByRole('button', { name: 'Zapisz widok' }).click();
    await expect(drawer.getByRole('button', { name: MARK })).toBeVisible();
    await log.open('?view=map');
    await page.getByLabel('Zapisany widok').selectOption({ label: MARK });
    await expect(page).toHaveURL(/view=board/);
    await expect(log.totals()).toContainText('2 działania');
    await page.reload();
    await expect(log.totals()).toContainText('2 działania');
    await expect(page.getByLabel('Zapisany widok')).toHaveValue(/.+/);
  });

  await test.step('goes through the calendar by keyboard', async () => {
    await log.open(`?${FILTERS}&view=calendar&month=2027-03&day=2027-03-27`);
    await expect(log.day('27 marca 2027')).toHaveAccessibleName(/1 działanie/);
    await expectNoViolations(page);
    await log.day('27 marca 2027').press('ArrowRight');
    await expect(log.day('28 marca 2027')).toBeFocused();
    await expect(log.day('28 marca 2027')).toHaveAccessibleName(/Wielkanoc, 2 działania/);
    await page.keyboard.press('PageDown');
    await expect(log.day('28 kwietnia 2027')).toBeFocused();
    await page.keyboard.press('PageUp');
    await expect(log.day('28 marca 2027')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: '28 marca 2027' }).getByRole('link').first()).toBeFocused();
  });

  await test.step('fetches the team’s calendar by an address that needs no sign-in, until it is ended', async () => {
    await page.goto('/app/omggs/calendar');
    await page.getByLabel('Który kalendarz').selectOption('2211');
    await expectNoViolations(page);
    await page.getByRole('button', { name: /^Utwórz/ }).click();
    const address = await page.getByLabel('Adres kalendarza').inputValue();
    await expect(page.getByRole('link', { name: 'Dodaj do kalendarza' })).toHaveAttribute('href', /^webcal:/);
    await expectNoViolations(page);
    const fetched = await fetch(address);
    expect(fetched.headers.get('content-type')).toContain('text/calendar');
    // Folded lines put together again; the whole of the format is read in the tests of the api.
    const events = (await fetched.text()).replace(/\r\n /g, '').split('BEGIN:VEVENT');
    const found = events.find((event) => event.includes(`SUMMARY:${first}`));
    expect(found).toContain('DTSTART;VALUE=DATE:20270327');
    expect(found).toContain('DTEND;VALUE=DATE:20270329');
    await page.getByRole('button', { name: /^Wyłącz adres: Zespół/ }).click();
    await expect(page.getByText('Adres nie działa już nigdzie.')).toBeVisible();
    expect((await fetch(address)).status).toBe(404);
  });

  await test.step('on a phone filters open in a sheet, the board shows one status, the calendar is an agenda', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await log.open(`?${FILTERS}&view=board&column=done`);
    await expect(page.getByLabel('Status')).toHaveValue('done');
    await expect(log.card(first).first()).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Filtry (1)' }).click();
    await expectNoViolations(page, 'dialog');
    await page.getByRole('dialog').getByRole('button', { name: 'Pokaż działania' }).click();
    await log.open(`?${FILTERS}&view=calendar&month=2027-03`);
    await expect(page.getByRole('list', { name: '27 marca 2027' })).toBeVisible();
    await expect(page.getByRole('grid')).toHaveCount(0);
    await expectNoViolations(page);
  });
});

/** Two planned actions of their own, over the change of the clock and Easter of 2027. */
async function arrange(page: Page, origin: string): Promise<{ first: string; second: string }> {
  const log = async (name: string, more: object) => {
    const title = `${MARK}: ${name}`;
    const answer = await page.request.post('/api/v1/tenants/omggs/actions', {
      headers: { origin },
      data: { unit: '2211', kind: 'event', title, status: 'planned', items: [], ...more },
    });
    expect(answer.status()).toBe(201);
    return title;
  };
  return {
    first: await log('rodziny', {
      startsOn: '2027-03-27',
      endsOn: '2027-03-28',
      peopleReached: 20,
      units: [KOSAKOWO, JASTARNIA],
    }),
    second: await log('szkoły', { startsOn: '2027-03-28', peopleReached: 10, units: [KOSAKOWO] }),
  };
}

async function changeBehindTheBack(page: Page, origin: string, title: string): Promise<void> {
  const list = await page.request.get(`/api/v1/tenants/omggs/actions?${FILTERS}`);
  const { actions } = (await list.json()) as { actions: ActionResponse[] };
  const action = actions.find((one) => one.title === title);
  const answer = await page.request.patch(`/api/v1/tenants/omggs/actions/${action?.id}`, {
    headers: { origin, 'if-match': `"${action?.version}"` },
    data: { place: 'Rewa, plaża' },
  });
  expect(answer.status()).toBe(200);
}
