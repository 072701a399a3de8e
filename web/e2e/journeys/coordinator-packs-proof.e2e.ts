import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { entriesOf } from '../pages/archive.js';
import { SignInPage } from '../pages/sign-in.page.js';

const COORDINATOR = 'koordynator@omggs.demo';
/** Its proof is only read. */
const SOPOT = '2264011';
const NAME = 'Pakiet dowodów · Sopot';
/** A line as sha256sum writes it. */
const SUM = /^([0-9a-f]{64}) {2}(.+)$/;

test('a coordinator has the proof of a unit packed, leaves, comes back for it and checks every file', async ({
  page,
}) => {
  test.slow();
  await new SignInPage(page).signIn(COORDINATOR, `/app/omggs/units/${SOPOT}`);

  await test.step('orders the pack on the page of the unit', async () => {
    await page.getByRole('button', { name: 'Pakiet dowodów' }).click();
    const dialog = page.getByRole('dialog', { name: 'Pakiet dowodów: Sopot' });
    await expectNoViolations(page, 'dialog');
    await dialog.getByRole('button', { name: 'Przygotuj pakiet' }).click();
    await expect(dialog.getByText(NAME, { exact: true })).toBeVisible();
    await expectNoViolations(page, 'dialog');
    await dialog.getByRole('link', { name: 'Prace w tle' }).click();
  });

  const work = page
    .getByRole('list', { name: 'Twoje prace w tle' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: NAME, exact: true }) });

  await test.step('finds it among the works that were started, done without a reload', async () => {
    await expect(page).toHaveURL(/\/app\/omggs\/jobs$/);
    await expect(work.getByRole('status')).toContainText('Gotowe', { timeout: 60_000 });
    await expect(work.getByRole('status')).toContainText(/\d+ dow(ód|ody|odów)/);
    await expectNoViolations(page);
  });

  await test.step('downloads the very bytes that the page names, with every file as it is listed', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      work.getByRole('link', { name: 'Pobierz plik ZIP' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.zip$/);
    const archive = await readFile(await download.path());
    await expect(work.getByText(sha256(archive), { exact: true })).toBeVisible();

    const files = entriesOf(archive);
    const sums = (files.get('SHA256SUMS') ?? Buffer.of()).toString('utf8').trimEnd().split('\n');
    const listed = new Map(sums.map((line) => SUM.exec(line)!).map(([, sum, path]) => [path!, sum!]));
    const found = new Map([...files].map(([path, bytes]) => [path, sha256(bytes)]));
    found.delete('SHA256SUMS');
    expect(found).toEqual(listed);

    const index = JSON.parse(files.get('index.json')?.toString('utf8') ?? '{}') as {
      proofs: { title: string; file: string | null }[];
    };
    const packed = index.proofs.flatMap(({ file }) => file ?? []);
    expect(packed.length).toBeGreaterThan(0);
    expect(packed.filter((path) => !files.has(path))).toEqual([]);
    for (const { title } of index.proofs) expect(files.get('index.html')?.toString('utf8')).toContain(title);
  });
});

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
