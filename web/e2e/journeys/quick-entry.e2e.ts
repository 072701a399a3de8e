import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { QuickEntry } from '../pages/quick-entry.page.js';
import { SignInPage } from '../pages/sign-in.page.js';

const TEAM = 'zespol.pucki@omggs.demo';
const MOST_INTERACTIONS = 6;

/** A picture of its own for every run: the server knows the same bytes again. */
const photo = (name: string) => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.concat([
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
    Buffer.from(word()),
  ]),
});

/** Letters that no other run used: two actions that look the same would rightly be questioned. */
const word = () =>
  Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');

interface Logged {
  title: string;
  units: { teryt: string }[];
  items: { code: string }[];
  evidence: unknown[];
  peopleReached: number | null;
}

/** What the server has, asked with the person's own session. */
async function logged(page: Page, title: string): Promise<Logged | undefined> {
  const answer = await page.request.get('/api/v1/tenants/omggs/actions?unit=2211052');
  const { actions } = (await answer.json()) as { actions: Logged[] };
  return actions.find((action) => action.title === title);
}

test.describe('the quick entry', () => {
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    test(`logs an action with a photo in seconds, by keyboard, at ${width} × ${height}`, async ({
      page,
    }, info) => {
      await page.setViewportSize({ width, height });
      await new SignInPage(page).signIn(TEAM, '/app/omggs/units');
      await expect(page.getByRole('link', { name: 'Kosakowo' })).toBeVisible();
      const title = `Szkolenie recepcji ${word()}`;
      const entry = new QuickEntry(page);

      const start = performance.now();
      await entry.press('/');
      await entry.type(`${title}, Kosakowo i m. Puck, 12 osób, INF-02`);
      await entry.addPhoto(photo('sala.png'));
      await entry.press('Enter');
      await entry.expectSaved(title);
      const kept = performance.now() - start;
      await expect.poll(() => logged(page, title)).toBeDefined();
      const stored = performance.now() - start;

      const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
      const report = `${width} × ${height}: saved after ${seconds(kept)}, on the server after ${seconds(stored)}, ${entry.interactions} interactions`;
      info.annotations.push({ type: 'stopwatch', description: report });
      await info.attach('stopwatch.txt', { body: report, contentType: 'text/plain' });
      console.info(report);

      expect(entry.interactions).toBeLessThanOrEqual(MOST_INTERACTIONS);
      const action = await logged(page, title);
      expect(action?.units.map(({ teryt }) => teryt).sort()).toEqual(['2211031', '2211052']);
      expect(action?.items.map(({ code }) => code)).toEqual(['INF-02']);
      expect(action?.evidence).toHaveLength(1);
      expect(action?.peopleReached).toBe(12);
      await expect(entry.dialog).toHaveCount(0);
    });
  }

  test('asks about what could mean two things, and keeps what was typed', async ({ page }) => {
    await new SignInPage(page).signIn(TEAM, '/app/omggs/units');
    const entry = new QuickEntry(page);
    const name = word();

    await test.step('opens by its button, and the slash is a letter in a field', async () => {
      await page.getByLabel('Znajdź samorząd').press('/');
      await expect(entry.dialog).toHaveCount(0);
      await page.getByLabel('Znajdź samorząd').clear();
      await page.getByRole('button', { name: 'Szybki wpis' }).click();
      await expect(entry.line).toBeFocused();
      await expectNoViolations(page, 'dialog');
    });

    await test.step('keeps the line when it is closed and when the page is loaded again', async () => {
      await entry.type(`wczoraj w Pucku dyżur ${name}, 7 osób`);
      await expect(entry.chips).toContainText('7 osób');
      await entry.press('Escape');
      await expect(entry.dialog).toHaveCount(0);
      await page.reload();
      await expect(page.getByRole('link', { name: 'Kosakowo' })).toBeVisible();
      await entry.press('/');
      await expect(entry.line).toHaveValue(`wczoraj w Pucku dyżur ${name}, 7 osób`);
    });

    await test.step('tells what is missing in words', async () => {
      await entry.press('Enter');
      await expect(entry.dialog.getByRole('alert')).toContainText('Brakuje samorządu');
      await expectNoViolations(page, 'dialog');
    });

    await test.step('takes the answer, a correction and a removal', async () => {
      const doubt = entry.dialog.getByRole('group', { name: /„Pucku”: o który samorząd chodzi/ });
      await doubt.getByRole('button', { name: 'Puck (miasto)' }).press('Enter');
      await expect(entry.chips).toContainText('Puck (miasto)');
      await expect(entry.dialog.getByText(`Dyżur ${name}`)).toBeVisible();
      await entry.chips.getByRole('button', { name: /^Liczba osób: 7 osób/ }).press('Enter');
      await entry.dialog.getByLabel('Liczba osób', { exact: true }).fill('9');
      await entry.dialog.getByRole('button', { name: 'Gotowe' }).press('Enter');
      await expect(entry.chips).toContainText('9 osób');
      await entry.chips.getByRole('button', { name: /^Dzień:/ }).press('Backspace');
      await expect(entry.dialog.getByText(`Wczoraj dyżur ${name}`)).toBeVisible();
    });

    await test.step('saves, and stays for the next one', async () => {
      await entry.dialog.getByRole('button', { name: 'Zapisz i następne' }).press('Enter');
      await entry.expectSaved(`Wczoraj dyżur ${name}`);
      await expect(entry.line).toBeFocused();
      await expect(entry.line).toHaveValue('');
    });

    await test.step('knows the unit of the page', async () => {
      await entry.press('Escape');
      await page.goto('/app/omggs/units/2211052');
      await expect(page.getByRole('heading', { name: 'Kosakowo' })).toBeVisible();
      await entry.press('/');
      await expect(entry.chips).toContainText('Kosakowo');
      await entry.dialog.getByRole('button', { name: 'Jak pisać?' }).press('Enter');
      await expect(entry.dialog.getByRole('region', { name: 'Jak napisać szybki wpis' })).toBeVisible();
      await expectNoViolations(page, 'dialog');
    });
  });
});
