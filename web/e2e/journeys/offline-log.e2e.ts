import { createHash } from 'node:crypto';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { ActionsPage } from '../pages/actions.page.js';
import { CutLine } from '../pages/cut-line.js';
import { KeptBrowser } from '../pages/kept-browser.js';
import { QuickEntry } from '../pages/quick-entry.page.js';
import { SignInPage } from '../pages/sign-in.page.js';

const TEAM = 'zespol.pucki@omggs.demo';
/** Letters only, of this run alone: a line of the quick entry would read numbers as people or money. */
const RUN = Array.from(`${Date.now()}`, (digit) => 'bcdfghjklm'[Number(digit)]).join('');
const PLACE = `bez sieci ${RUN}`;
const TITLES = ['pierwsze', 'drugie', 'trzecie', 'czwarte', 'piąte'].map(
  (word) => `Spotkanie ${word}, ${PLACE}`,
);
const [, , THIRD = '', FOURTH = '', FIFTH = ''] = TITLES;
const SIXTH = `Warsztaty wspólne, ${PLACE}`;

/** The smallest PNG, made different by a text after its end: what reaches the server must be these very bytes. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const photoOf = (index: number) => ({
  name: `zdjecie-${index}.png`,
  mimeType: 'image/png',
  buffer: Buffer.concat([PIXEL, Buffer.from(`${PLACE} ${index}`)]),
});

interface Logged {
  id: string;
  title: string;
  loggedAt: string;
  units: { teryt: string }[];
  items: { code: string }[];
  evidence: { id: string }[];
}

async function signedIn(request: APIRequestContext, origin: string): Promise<APIRequestContext> {
  const answer = await request.post('/api/v1/sessions', {
    data: { email: TEAM, password: 'miara-demo' },
    headers: { origin },
  });
  expect(answer.ok()).toBe(true);
  return request;
}

/** What the server has of this journey, in the order in which it was logged. */
async function logged(request: APIRequestContext): Promise<Logged[]> {
  const query = new URLSearchParams({ text: PLACE, 'page[size]': '200' });
  const answer = await request.get(`/api/v1/tenants/omggs/actions?${query}`);
  const { actions } = (await answer.json()) as { actions: Logged[] };
  return actions.sort((one, other) => one.loggedAt.localeCompare(other.loggedAt));
}

async function logOffline(
  page: Page,
  title: string,
  photo: ReturnType<typeof photoOf> | null,
): Promise<void> {
  const actions = new ActionsPage(page);
  await actions.startLogging();
  await actions.field(/^Nazwa działania/).fill(title);
  if (photo) await page.locator('input[type=file][accept*="image/jpeg"]').first().setInputFiles(photo);
  await actions.save();
  await expect(page.getByText('Zapisano na tym urządzeniu. Wyśle się samo.')).toBeVisible();
  await expect(waiting(page).filter({ hasText: title })).toContainText('czeka na sieć');
}

/** What the line names (a commune, an item) must be recognised from what the device has kept. */
async function logQuicklyOffline(
  page: Page,
  title: string,
  photo: ReturnType<typeof photoOf>,
): Promise<void> {
  const entry = new QuickEntry(page);
  await entry.press('/');
  await entry.type(`${title}, Kosakowo, INF-02`);
  await expect(entry.chips).toContainText('Samorząd: Kosakowo');
  await expect(entry.chips).toContainText('INF-02');
  await entry.addPhoto(photo);
  await expectNoViolations(page, 'dialog');
  await entry.press('Enter');
  await entry.expectSaved(title);
  await expect(entry.dialog).toHaveCount(0);
}

const waiting = (page: Page) =>
  page.getByRole('region', { name: 'Czeka na tym urządzeniu' }).locator('> ul > li');

test('five actions with photos are logged without a network, and reach the server once each, in order', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  test.slow();
  const origin = baseURL ?? '';
  const office = await signedIn(await playwright.request.newContext({ baseURL: origin }), origin);
  const line = await CutLine.to(origin);
  const browser = await KeptBrowser.at(line.address, launchOptions);
  try {
    let page = await browser.open();
    const actions = () => new ActionsPage(page);

    await test.step('the device gets to know the log, the units and the items', async () => {
      await new SignInPage(page).signIn(TEAM, '/app/omggs/units');
      await page.evaluate(async () => navigator.serviceWorker.ready);
      await expect(async () => {
        const kept = await page.evaluate(async () => {
          const copies = await (await caches.open('miara-copies')).keys();
          return copies.map(({ url }) => new URL(url).pathname);
        });
        expect(kept.filter((path) => path.endsWith('/assessments')).length).toBeGreaterThan(4);
        expect(kept).toContain('/api/v1/me');
      }).toPass({ timeout: 40_000 });
    });

    await test.step('the network is cut; log, units and items still open, other pages say why not', async () => {
      await line.cut();
      await browser.context.setOffline(true);
      await page.goto('/app/omggs/actions');
      await expect(page.getByText('Brak sieci.')).toBeVisible();
      await expect(page.getByRole('list', { name: 'Działania' }).getByRole('listitem').first()).toBeVisible();
      await page.goto('/app/omggs/units');
      await page.getByRole('main').getByRole('link', { name: 'Jastarnia' }).first().click();
      await expect(page.getByRole('main').getByText('INF-01').first()).toBeVisible();
      await page.goto('/app/omggs/standard');
      await expect(page.getByRole('main').getByText('INF-01').first()).toBeVisible();
      await page.goto('/app/omggs/evidence');
      await expect(page.getByText('Ta strona wymaga sieci')).toBeVisible();
      await expectNoViolations(page);
    });

    await test.step('three actions with photos are logged, the third by quick entry from the units', async () => {
      await page.goto('/app/omggs/actions');
      for (const [index, title] of TITLES.slice(0, 2).entries())
        await logOffline(page, title, photoOf(index));
      await page.goto('/app/omggs/units');
      await expect(page.getByRole('main').getByRole('link', { name: 'Kosakowo' })).toBeVisible();
      await logQuicklyOffline(page, THIRD, photoOf(2));
      await expect(page.getByRole('banner').getByRole('button', { name: '3 czekają' })).toBeVisible();
      await expectNoViolations(page);
    });

    await test.step('the browser is closed and opened again, still without a network; two more are logged', async () => {
      await browser.close();
      page = await browser.open({ offline: true, viewport: { width: 390, height: 844 } });
      await page.goto('/app/omggs/actions');
      await expect(waiting(page)).toHaveCount(3);
      await logOffline(page, FOURTH, photoOf(3));
      await logQuicklyOffline(page, FIFTH, photoOf(4));
      await expect(waiting(page).filter({ hasText: FIFTH })).toContainText('czeka na sieć');
      await logOffline(page, SIXTH, null);
    });

    await test.step('meanwhile a colleague logs the sixth, and the session ends', async () => {
      const theirs = await office.post('/api/v1/tenants/omggs/actions', {
        data: {
          kind: 'training',
          title: SIXTH,
          status: 'done',
          startsOn: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format(new Date()),
          place: PLACE,
          peopleReached: 12,
          units: ['2211'],
          items: [],
        },
        headers: { origin },
      });
      expect(theirs.status()).toBe(201);
      const cookies = await browser.context.cookies();
      const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
      const device = await playwright.request.newContext({
        baseURL: origin,
        extraHTTPHeaders: { cookie, origin },
      });
      expect((await device.delete('/api/v1/sessions/current')).ok()).toBe(true);
      await device.dispose();
    });

    await test.step('the network is back: nothing is sent without a session, nothing is lost', async () => {
      await line.mend();
      await browser.context.setOffline(false);
      await page.goto('/app/omggs/actions');
      await expect(page).toHaveURL(/\/sign-in/);
      expect((await logged(office)).map(({ title }) => title)).toEqual([SIXTH]);
    });

    await test.step('after signing in, five are on the server: in order, once each, with their photos', async () => {
      await new SignInPage(page).signIn(TEAM, '/app/omggs/actions');
      await expect(waiting(page)).toHaveCount(1, { timeout: 30_000 });
      const rows = (await logged(office)).filter(({ title }) => title !== SIXTH);
      expect(rows.map(({ title }) => title)).toEqual(TITLES);
      for (const { units, items } of rows.filter(({ title }) => title === THIRD || title === FIFTH)) {
        expect(units.map(({ teryt }) => teryt)).toEqual(['2211052']);
        expect(items.map(({ code }) => code)).toEqual(['INF-02']);
      }
      for (const [index, { evidence }] of rows.entries()) {
        expect(evidence).toHaveLength(1);
        const path = `/api/v1/tenants/omggs/evidence/${evidence[0]?.id}/file?through=service`;
        const bytes = await (await office.get(path)).body();
        const digest = (content: Buffer) => createHash('sha256').update(content).digest('hex');
        expect(digest(bytes)).toBe(digest(photoOf(index).buffer));
      }
    });

    await test.step('the sixth is shown beside what the colleague logged, and waits for a choice', async () => {
      const conflict = waiting(page).filter({ hasText: SIXTH });
      await expect(conflict).toContainText('konflikt');
      await expect(conflict).toContainText('Czy to to samo działanie?');
      await expect(conflict).toContainText('12');
      await expectNoViolations(page);
      await conflict.getByRole('button', { name: 'To inne, zapisz oba' }).click();
      await expect(waiting(page)).toHaveCount(0);
      await expect
        .poll(async () => (await logged(office)).map(({ title }) => title))
        .toEqual([SIXTH, ...TITLES, SIXTH]);
      await actions().open();
    });
  } finally {
    await browser.throwAway();
    await line.cut();
    await office.dispose();
  }
});
