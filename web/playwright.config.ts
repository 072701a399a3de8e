import { defineConfig } from '@playwright/test';

/**
 * Journeys through the running product. `npm run test:e2e` starts it on a temporary data folder, finds a Chromium
 * and tells both here: MIARA_URL, MIARA_CHROMIUM (its path) and MIARA_CHROMIUM_ENV (what it needs, as JSON).
 */
const environment = JSON.parse(process.env.MIARA_CHROMIUM_ENV ?? '{}') as Record<string, string>;

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: './test-results',
  // The journeys share one demo world and tell one story; they run one after the other.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.MIARA_URL ?? 'http://localhost:3000',
    locale: 'pl-PL',
    timezoneId: 'Europe/Warsaw',
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      executablePath: process.env.MIARA_CHROMIUM,
      env: { ...(process.env as Record<string, string>), ...environment },
      // Containers have a tiny /dev/shm, and root may not use Chromium's sandbox.
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    },
  },
});
