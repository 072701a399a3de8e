import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** What the program says, and how it ends. */
function run(program: string, folder: string): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, folder], { env: {} }, (error, stdout) =>
      resolve({ code: Number(error?.code ?? 0), said: stdout }),
    );
  });
}

test.describe('anyone', () => {
  test.use({ javaScriptEnabled: false });

  test('downloads the data of the metropolis, counts every figure anew, and notices a changed one', async ({
    page,
    baseURL,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'miara-open-data-'));
    await page.goto('/omggs');
    await page.getByRole('link', { name: 'Otwarte dane' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Otwarte dane' })).toBeVisible();
    expect(await page.context().cookies()).toEqual([]);

    await test.step('every file of the page and the list of them', async () => {
      const links = page.locator('main a[href*="/data/"]');
      for (const link of await links.all()) {
        const address = (await link.getAttribute('href')) ?? '';
        const answer = await page.request.get(new URL(address, baseURL).href);
        expect({ address, status: answer.status() }).toEqual({ address, status: 200 });
        await writeFile(join(folder, address.split('/').at(-1) ?? ''), await answer.body());
      }
    });

    await test.step('the program finds all of it right', async () => {
      const { code, said } = await run(join(folder, 'recompute.mjs'), folder);
      expect(said).toContain('Wszystko się zgadza.');
      expect(code).toBe(0);
    });

    await test.step('and one standing changed wrong, by its hash and by counting', async () => {
      const path = join(folder, 'standings.csv');
      const text = await readFile(path, 'utf8');
      await writeFile(path, text.replace(',confirmed,', ',declared,'));
      const { code, said } = await run(join(folder, 'recompute.mjs'), folder);
      expect(code).toBe(1);
      expect(said).toContain('[skrót] standings.csv');
      expect(said).toContain('[przeliczenie] figures.csv');
    });
    await rm(folder, { recursive: true });
  });
});
