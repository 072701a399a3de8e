/* global Buffer, window, document, performance, PerformanceObserver, requestAnimationFrame, getComputedStyle */
/**
 * How fast the pages are on a slow line and a slow machine: `node web/bench/browser.mjs`, against a running product
 * (MIARA_URL, http://localhost:3000) with the demo. Slow 4G is 1.6 Mbit/s with 150 ms there and back; the processor
 * is slowed down four times. The matrix of 2,500 × 100 is answered here, not by the server: only drawing is measured.
 */
import { gzipSync } from 'node:zlib';
import { loadavg } from 'node:os';
import { chromium } from 'playwright-core';

const url = process.env.MIARA_URL ?? 'http://localhost:3000';
const executablePath = process.env.MIARA_CHROMIUM ?? '/usr/bin/chromium-headless-shell';
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const PATIENCE = { timeout: 120_000 };

const seen = (page) => page.evaluate(() => window.seen);
const say = (what, aim, measured) => rows.push({ what, aim, measured });
const ms = (value) => `${Math.round(value)} ms`;

const browser = await chromium.launch({ executablePath });
const rows = [];
try {
  const session = await signIn();
  await measureStart(session);
  await measureMatrix(session);
  await measureBigMatrix(session);
  await measureScorecard();
} finally {
  await browser.close();
}
console.log(
  `\nload of this machine: ${loadavg()[0].toFixed(1)} on ${(await import('node:os')).cpus().length} cores`,
);
console.table(rows);

async function signIn() {
  const context = await browser.newContext();
  const body = { email: 'koordynator@omggs.demo', password: 'miara-demo' };
  const answer = await context.request.post(`${url}/api/v1/sessions`, {
    data: body,
    headers: { Origin: url },
  });
  if (!answer.ok()) throw new Error(`Signing in was refused: ${answer.status()}`);
  const state = await context.storageState();
  await context.close();
  return state;
}

/** A page on the slow line, without a service worker, that keeps what the browser tells of its speed. */
async function slowPage(options) {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE.timeout);
  const loaded = { requests: 0, script: 0 };
  page.on('response', async (response) => {
    loaded.requests += 1;
    if (response.request().resourceType() !== 'script') return;
    const text = await response.body().catch(() => Buffer.alloc(0));
    loaded.script += gzipSync(text, { level: 9 }).length / 1024;
  });
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', SLOW_4G);
  await line.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const seen = { lcp: 0, cls: 0, interaction: 0 };
    window.seen = seen;
    const watch = (type, use, more = {}) =>
      new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({
        type,
        buffered: true,
        ...more,
      });
    watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
    watch('layout-shift', ({ value, hadRecentInput }) => (seen.cls += hadRecentInput ? 0 : value));
    watch(
      'event',
      ({ duration, interactionId }) => {
        if (interactionId) seen.interaction = Math.max(seen.interaction, duration);
      },
      { durationThreshold: 16 },
    );
  });
  return { page, loaded, close: () => context.close() };
}

async function measureStart(storageState) {
  const { page, loaded, close } = await slowPage({ storageState });
  await page.goto(`${url}/app/omggs/overview`);
  await page.locator('#main h1').waitFor();
  const usable = await page.evaluate(() => performance.now());
  const { script, requests } = { ...loaded };
  await page.waitForLoadState('networkidle', PATIENCE);
  const { lcp, cls } = await seen(page);
  await page.locator('#rail a[href$="/tasks"]').click();
  await page.waitForURL(/\/tasks$/);
  await page.waitForTimeout(1_000);
  say(
    'start page: script until usable, gzip',
    '≤ 120 KiB',
    `${script.toFixed(1)} KiB (${requests} requests)`,
  );
  say('start page: heading there', '–', ms(usable));
  say('start page: largest contentful paint', '≤ 2.0 s', ms(lcp));
  say('start page: layout shift', '–', cls.toFixed(3));
  say('start page: a click in the rail', '≤ 100 ms', ms((await seen(page)).interaction));
  await close();
}

async function measureMatrix(storageState) {
  const { page, close } = await slowPage({ storageState });
  await page.goto(`${url}/app/omggs/units`);
  await page.locator('#main h1').waitFor();
  await page.waitForLoadState('networkidle', PATIENCE);
  const before = await page.evaluate(() => performance.now());
  await page.locator('#rail a[href$="/coverage"]').click();
  await page.locator('#main table td').first().waitFor();
  say(
    'matrix of the demo: from the click to its cells',
    '≤ 1 s',
    ms((await page.evaluate(() => performance.now())) - before),
  );
  await close();
}

async function measureBigMatrix(storageState) {
  const { page, close } = await slowPage({ storageState });
  await page.route(/\/coverage\/matrix/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: enlarge(await answer.json(), 2_500, 100) });
  });
  await page.goto(`${url}/app/omggs/coverage`);
  await page.locator('#main table td').first().waitFor();
  await page.waitForTimeout(3_000);
  const frames = await page.evaluate(async () => {
    const box =
      [...document.querySelectorAll('#main *')].find(
        (one) =>
          one.scrollHeight > one.clientHeight + 500 && /auto|scroll/.test(getComputedStyle(one).overflowY),
      ) ?? document.scrollingElement;
    const times = [];
    let last = performance.now();
    for (let step = 0; step < 120; step += 1) {
      box.scrollTop += 120;
      if (step % 3 === 0) box.scrollLeft += 20;
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      times.push(now - last);
      last = now;
    }
    return times.sort((a, b) => a - b);
  });
  say(
    'matrix 2,500 × 100: worst frame while scrolling',
    '≤ 50 ms',
    `${ms(frames.at(-1))} (median ${ms(frames[60])})`,
  );
  await close();
}

/** The demo's matrix, repeated until it is as large as a country. */
function enlarge(matrix, rowCount, columnCount) {
  const items = Array.from({ length: columnCount }, (_, at) => {
    const item = matrix.items[at % matrix.items.length];
    return at < matrix.items.length ? item : { ...item, code: `${item.code}.${at}`, id: `${item.id}-${at}` };
  });
  const rows = Array.from({ length: rowCount }, (_, at) => {
    const row = matrix.rows[at % matrix.rows.length];
    const cells = items.map((_, column) => row.cells[column % row.cells.length]);
    const unit = at < matrix.rows.length ? row.unit : { ...row.unit, teryt: String(9_000_000 + at) };
    return { ...row, unit, cells };
  });
  return { ...matrix, items, rows };
}

async function measureScorecard() {
  const { page, loaded, close } = await slowPage({ javaScriptEnabled: true });
  let html = 0;
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'document')
      html = gzipSync(await response.body(), { level: 9 }).length / 1024;
  });
  await page.goto(`${url}/omggs/units/2262011`);
  await page.waitForLoadState('networkidle', PATIENCE);
  const { lcp, cls } = await seen(page);
  say('scorecard: page, gzip', '≤ 14 KiB', `${html.toFixed(1)} KiB`);
  say('scorecard: requests, script included', '≤ 3 without', String(loaded.requests));
  say('scorecard: largest contentful paint', '≤ 1.0 s', ms(lcp));
  say('scorecard: layout shift', '0', cls.toFixed(3));
  await close();
}
