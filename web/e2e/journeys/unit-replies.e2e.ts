import { expect, test, type APIRequestContext, type Browser, type Page } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { RepliesPage } from '../pages/replies.page.js';
import { SignInPage } from '../pages/sign-in.page.js';

const TEAM = 'zespol.pucki@omggs.demo';
const COORDINATOR = 'koordynator@omggs.demo';
const SECOND_COORDINATOR = 'koordynator2@omggs.demo';
/** The powiat of Puck; other journeys submit nothing of it but the one item they log for. */
const POWIAT = '2211';
const UNIT = 'powiat pucki';
const REASON = 'Z protokołu nie wynika, kto przewodniczył.';
const REPLY = 'Przewodniczącego wskazuje lista obecności, którą dołączyliśmy.';
const DECISION = 'Lista rzeczywiście go wskazuje. Prosimy przekazać zadanie ponownie.';
const API = '/api/v1/tenants/omggs';

test.describe('a unit that disagrees with a return', () => {
  test('replies, is marked as under review, and is read beside the decision by anybody', async ({
    page,
    browser,
  }) => {
    test.slow();
    const replies = new RepliesPage(page);
    const item = await returned(browser);

    await test.step('the team reads until when it may answer, and writes', async () => {
      await new SignInPage(page).signIn(TEAM, '/app/omggs/overview');
      const panel = await replies.openPanel(POWIAT, item);
      await expect(panel).toContainText(REASON);
      await expect(panel).toContainText(/Odpowiedź można wysłać do \d+ \p{L}+ \d{4} włącznie/u);
      await panel.getByRole('button', { name: 'Odpowiedz na zwrot' }).click();
      await panel.getByRole('button', { name: 'Wyślij odpowiedź' }).click();
      await expect(panel.getByText('Zaznacz jedną z odpowiedzi.')).toBeVisible();
      await panel.getByLabel('Nie zgadzamy się').check();
      await panel.getByLabel('Uzasadnienie').fill(REPLY);
      await panel.getByText(/^Dowody, na które powołuje się/).click();
      await panel.getByRole('group', { name: 'Dowody samorządu' }).getByRole('checkbox').first().check();
      await panel.getByLabel('Odpowiedź może być opublikowana').check();
      await expectNoViolations(page);
    });

    await test.step('what was typed is there again after a reload; a kept draft is the unit’s own', async () => {
      await page.reload();
      const panel = page.getByRole('region', { name: 'Odpowiedź samorządu' });
      await panel.getByRole('button', { name: 'Odpowiedz na zwrot' }).click();
      await expect(panel.getByLabel('Uzasadnienie')).toHaveValue(REPLY);
      await panel.getByRole('button', { name: 'Zachowaj szkic' }).click();
      await expect(page.getByText('Szkic zachowany. Widzi go tylko samorząd.')).toBeVisible();
      const card = await publicCard(browser, item);
      await expect(card.row).not.toContainText('w trakcie wyjaśniania');
      await card.close();
    });

    await test.step('sending is a step of its own; from then on the public sees the bare mark', async () => {
      const panel = page.getByRole('region', { name: 'Odpowiedź samorządu' });
      await panel.getByRole('button', { name: 'Wyślij odpowiedź' }).click();
      await replies.confirm('Wyślij odpowiedź');
      await expect(panel.getByText('Czeka na rozstrzygnięcie.')).toBeVisible();
      const card = await publicCard(browser, item);
      await expect(card.row).toContainText('w trakcie wyjaśniania');
      await expect(card.row).not.toContainText(REPLY);
      await card.close();
    });

    await test.step('who returned it does not decide', async () => {
      await page.context().clearCookies();
      await new SignInPage(page).signIn(SECOND_COORDINATOR, '/app/omggs/replies');
      const entry = await replies.openEntry(UNIT, item);
      await expect(entry).toContainText('rozstrzyga inny koordynator');
      await expect(entry.getByRole('radio')).toHaveCount(0);
    });

    await test.step('another coordinator decides, sends, and publishes both', async () => {
      await page.context().clearCookies();
      await new SignInPage(page).signIn(COORDINATOR, '/app/omggs/replies');
      const entry = await replies.openEntry(UNIT, item);
      await expect(entry).toContainText(REASON);
      await expect(entry).toContainText(REPLY);
      await entry.getByLabel('Do zmiany').check();
      await entry.getByLabel('Uzasadnienie rozstrzygnięcia').fill(DECISION);
      await expectNoViolations(page);
      await entry.getByRole('button', { name: 'Wyślij rozstrzygnięcie' }).click();
      await replies.confirm('Wyślij rozstrzygnięcie');
      await expect(entry).toBeHidden();
      const before = await publicCard(browser, item);
      await expect(before.row).not.toContainText('w trakcie wyjaśniania');
      await before.close();
      const decided = await replies.openEntry(UNIT, item, 'decided');
      await decided.getByRole('button', { name: 'Opublikuj obok wyniku' }).click();
      await replies.confirm('Opublikuj');
      await expect(decided.getByText(/^Widoczne publicznie od/)).toBeVisible();
      await expectNoViolations(page);
    });

    await test.step('anybody reads both side by side, without an account and without a script', async () => {
      const card = await publicCard(browser, item);
      await card.row.locator('summary').click();
      const reply = card.row.getByRole('region').filter({ hasText: REPLY }).or(card.row.getByText(REPLY));
      await expect(reply.first()).toBeVisible();
      await expect(card.row).toContainText('Nie zgadza się');
      await expect(card.row).toContainText('Odpowiedź powołuje się na 1 dowód.');
      await expect(card.row).toContainText(DECISION);
      const left = await card.row.getByText(REPLY).boundingBox();
      const right = await card.row.getByText(DECISION).boundingBox();
      expect(left && right && right.x >= left.x + left.width && Math.abs(right.y - left.y) < 40).toBe(true);
      await card.page.goto(`/omggs/items/${item}`);
      await expect(card.page.getByText(DECISION)).toBeVisible();
      await card.page.goto('/omggs/corrections');
      await expect(card.page.getByRole('heading', { level: 1 })).toHaveText('Rejestr korekt');
      await card.close();
    });

    await test.step('nothing stands in the way of anybody reading it', async () => {
      for (const address of [`units/${POWIAT}#${item}`, `items/${item}`, 'corrections']) {
        await page.goto(`/omggs/${address}`);
        await expectNoViolations(page);
      }
    });
  });
});

/** Lets the team submit an item of the powiat and the second coordinator return it; the code of the item. */
async function returned(browser: Browser): Promise<string> {
  const team = await signedIn(browser, TEAM);
  const { assessments } = await json<{ assessments: { id: string; item: string; proofCount: number }[] }>(
    await team.get(`${API}/units/${POWIAT}/assessments`),
  );
  // One with proof, so that the reply can point at it; never what the team's own journey works on.
  const chosen = assessments.find(({ item, proofCount }) => proofCount > 0 && !item.startsWith('INF'));
  if (!chosen) throw new Error('the powiat has nothing with proof');
  const address = `${API}/assessments/${chosen.id}`;
  const { version, review } = await json<{ version: number; review: { state: string } }>(
    await team.get(address),
  );
  if (review.state !== 'submitted') {
    const declared = await team.patch(address, {
      data: { state: 'in_place', statement: 'Zespół działa; protokół w załączniku.' },
      headers: { 'if-match': `"${version}"` },
    });
    expect(declared.status()).toBe(200);
    expect((await team.post(`${address}/submit`)).status()).toBe(200);
  }
  const coordinator = await signedIn(browser, SECOND_COORDINATOR);
  const answer = await coordinator.post(`${address}/review`, {
    data: { decision: 'return', reason: REASON },
  });
  expect(answer.status()).toBe(200);
  return chosen.item;
}

async function signedIn(browser: Browser, email: string): Promise<APIRequestContext> {
  const { request } = await browser.newContext();
  const answer = await request.post('/api/v1/sessions', { data: { email, password: 'miara-demo' } });
  expect(answer.ok()).toBe(true);
  return request;
}

async function json<Body>(answer: { json: () => Promise<unknown> }): Promise<Body> {
  return (await answer.json()) as Body;
}

/** The row of the item on the powiat's public page, in a browser without session and without scripts. */
async function publicCard(
  browser: Browser,
  item: string,
): Promise<{ page: Page; row: ReturnType<Page['locator']>; close: () => Promise<void> }> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/omggs/units/${POWIAT}`);
  return { page, row: page.locator(`li:has([id="${item}"])`), close: () => context.close() };
}
