import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findChromium } from './find-chromium.mjs';
import { ROOT } from './root.mjs';

const READY_WITHIN_MS = 180_000;

/**
 * Starts the product as `npm start` does, on a fresh data folder and a free port, and sends a browser through it.
 *
 * @returns {Promise<import('./test-counts.mjs').Counts>}
 */
export async function runJourneys() {
  const chromium = await findChromium();
  console.log(`Chromium: ${chromium.path} (${chromium.from})`);
  const folder = mkdtempSync(join(tmpdir(), 'miara-journeys-'));
  const product = await startProduct(join(folder, 'data'));
  try {
    await product.ready();
    return await runPlaywright(product.url, chromium, join(folder, 'report.json'));
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startProduct(dataDir) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs')], {
    cwd: ROOT,
    // Never the developer's own server: the journeys change data.
    env: {
      ...process.env,
      DATABASE_URL: '',
      DATABASE_APP_URL: '',
      DATABASE_PUBLIC_URL: '',
      MIARA_BASE_URL: '',
      PORT: `${port}`,
      MIARA_DATA_DIR: dataDir,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (part) => (said += part));
  child.stderr.on('data', (part) => (said += part));
  const ended = once(child, 'close');
  return {
    url,
    async ready() {
      const until = Date.now() + READY_WITHIN_MS;
      while (Date.now() < until) {
        if (child.exitCode !== null) throw new Error(`The product did not start:\n${said.slice(-4_000)}`);
        if (await answers(`${url}/api/v1/health/ready`)) return;
        await sleep(100);
      }
      throw new Error(`The product was not ready in time:\n${said.slice(-4_000)}`);
    },
    async stop() {
      if (child.exitCode === null) child.kill('SIGTERM');
      await ended;
    },
  };
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function runPlaywright(url, chromium, report) {
  const cli = join(ROOT, 'node_modules/@playwright/test/cli.js');
  const playwright = spawn(
    process.execPath,
    [cli, 'test', '--config', 'web/playwright.config.ts', '--reporter=list,json'],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        MIARA_URL: url,
        MIARA_CHROMIUM: chromium.path,
        MIARA_CHROMIUM_ENV: JSON.stringify(chromium.env),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        PLAYWRIGHT_HTML_OPEN: 'never',
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const [code] = await once(playwright, 'close');
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = stats.unexpected + stats.flaky + (stats.unexpected === 0 ? errors.length : 0);
  return { passed: stats.expected, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: stats.skipped };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
