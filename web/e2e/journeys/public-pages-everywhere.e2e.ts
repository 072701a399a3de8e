import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { MEDIA, showIn, violationsIn } from '../a11y.js';
import {
  GDYNIA,
  SOPOT,
  inLanguage,
  PUBLIC_LANGUAGES,
  PUBLIC_PAGES,
  type PublicLanguage,
  type PublicPageKind,
} from '../pages/public-pages.js';
import { oddWhenHeard, tablesWithoutHeads, unmarkedPolish } from '../read-aloud.js';

/** "31 z 49" as each language says it. */
const OUT_OF: Readonly<Record<PublicLanguage, string>> = { pl: 'z', en: 'of', uk: 'з', be: 'з', ru: 'из' };

/** Pages that are listened to, and in which language. */
const HEARD: readonly [PublicPageKind, PublicLanguage][] = [
  ['start', 'pl'],
  ['overview', 'pl'],
  ['scorecard', 'pl'],
  ['scorecard', 'uk'],
  ['item', 'pl'],
  ['item', 'be'],
  ['comparison', 'pl'],
  ['comparison', 'ru'],
  ['data', 'pl'],
  ['data', 'en'],
  ['methodology', 'uk'],
];

interface Figure {
  numerator: number;
  denominator: number;
  hasData: boolean;
}

test.describe('every public page', () => {
  for (const language of PUBLIC_LANGUAGES) {
    test(`passes axe in light, in the dark, on 320 px and on paper, and is the same without scripts, in ${language}`, async ({
      context,
      browser,
      baseURL,
    }) => {
      // Eighty looks: well under a minute on a quiet machine.
      test.setTimeout(600_000);
      const elsewhere: string[] = [];
      context.on('request', (request) => {
        if (!request.url().startsWith(String(baseURL))) elsewhere.push(request.url());
      });
      const withoutScripts = await browser.newContext({
        javaScriptEnabled: false,
        ...(baseURL && { baseURL }),
      });
      const addresses = Object.values(PUBLIC_PAGES).map((address) => inLanguage(address, language));
      // Two tabs side by side: a look is work for one processor, and nothing waits for anything else.
      const found = await Promise.all(
        [0, 1].map(async (lane) => {
          const page = await context.newPage();
          const plain = await withoutScripts.newPage();
          const ours = addresses.filter((_, index) => index % 2 === lane);
          const wrong: object[] = [];
          for (const address of ours)
            wrong.push(...(await everythingWrongWith(address, { page, plain, language })));
          return wrong;
        }),
      );
      await withoutScripts.close();
      expect(found.flat()).toEqual([]);
      expect(elsewhere).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    });
  }
});

test.describe('a public page', () => {
  test.use({ javaScriptEnabled: false });

  test('reads sensibly aloud: headings in order, every figure out of how many', async ({
    page,
    request,
  }, info) => {
    const answer = await request.get(`/api/v1/public/omggs/units/${GDYNIA}`);
    const { figure, areas, phases } = (await answer.json()) as {
      figure: Figure;
      areas: { figure: Figure }[];
      phases: { figure: Figure }[];
    };
    const figures = [figure, ...areas.map((area) => area.figure), ...phases.map((phase) => phase.figure)];
    for (const language of PUBLIC_LANGUAGES) {
      await page.goto(inLanguage(PUBLIC_PAGES.scorecard, language));
      const aloud = await page.locator('main').ariaSnapshot();
      await info.attach(`scorecard-${language}.txt`, { body: aloud, contentType: 'text/plain' });
      for (const { numerator, denominator } of figures.filter((part) => part.denominator > 0))
        expect(aloud).toContain(`${numerator} ${OUT_OF[language]} ${denominator}`);
      const levels = [...aloud.matchAll(/heading .*\[level=(\d)\]/g)].map(([, level]) => Number(level));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)).toEqual([]);
      // No standing is told by a picture: its word is beside it.
      expect(aloud).not.toMatch(/- img\b/);
    }
  });

  for (const [kind, language] of HEARD)
    test(`is heard as it is meant: ${kind}, in ${language}`, async ({ page }, info) => {
      await page.goto(inLanguage(PUBLIC_PAGES[kind], language));
      const aloud = await page.locator('body').ariaSnapshot();
      await info.attach(`${kind}-${language}.txt`, { body: aloud, contentType: 'text/plain' });
      expect(oddWhenHeard(aloud, await firstKeys())).toEqual([]);
      const main = page.locator('main');
      expect(await tablesWithoutHeads(main)).toEqual([]);
      if (language !== 'pl') expect(await unmarkedPolish(main)).toEqual([]);
    });

  for (const language of PUBLIC_LANGUAGES)
    test(`is two sheets of paper, in ${language}`, async ({ page }) => {
      // A unit of which no other journey publishes replies and notes: those come on top.
      await page.goto(inLanguage(`/omggs/units/${SOPOT}`, language));
      const printed = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      const sheets = printed.toString('latin1').match(/\/Type\s*\/Page\b/g);
      expect(sheets).toHaveLength(2);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByText(`/omggs/units/${SOPOT}`, { exact: false })).toBeVisible();
      await expect(page.getByRole('banner').getByRole('navigation')).toBeHidden();
    });

  test('offers its languages on a phone behind one word', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(PUBLIC_PAGES.scorecard);
    const ukrainian = page.getByRole('link', { name: 'Українська' });
    await expect(ukrainian).toBeHidden();
    await page.getByText('Język: Polski').click();
    await ukrainian.click();
    await expect(page).toHaveURL(/lang=uk/);
    const { height } = (await page.getByRole('banner').boundingBox()) ?? { height: 0 };
    expect(height).toBeLessThan(140);
  });

  test('compares, explains and finds by plain forms', async ({ page }) => {
    await test.step('somebody goes from a scorecard to another city of its kind', async () => {
      await page.goto(PUBLIC_PAGES.scorecard);
      await page.getByRole('link', { name: 'Porównaj z innym samorządem tego rodzaju' }).click();
      await expect(page.getByText('Zaznacz jeszcze co najmniej jeden samorząd')).toBeVisible();
      await page.getByRole('checkbox', { name: 'Sopot' }).check();
      await page.getByRole('group', { name: 'Miasta na prawach powiatu' }).waitFor();
      await page.getByRole('button', { name: 'Porównaj' }).first().click();
      await expect(page).toHaveURL(/units=2262011&units=2264011/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gdynia · Sopot');
      await page.getByRole('link', { name: /^Tylko różnice/ }).click();
      await expect(page).toHaveURL(/units=2262011,2264011&show=different/);
    });
    await test.step('keeps the comparison when the language changes', async () => {
      await page.getByRole('link', { name: 'Українська' }).click();
      await expect(page).toHaveURL(/lang=uk&units=2262011,2264011&show=different/);
    });
    await test.step('has the figures explained by a chosen unit', async () => {
      await page.goto('/omggs/methodology?lang=uk');
      await page.getByRole('combobox').selectOption({ label: 'Sopot' });
      await page.getByRole('button', { name: 'Порахувати' }).click();
      await expect(page.getByRole('heading', { name: /Sopot$/ })).toBeVisible();
      await expect(page).toHaveURL(/lang=uk&unit=2264011/);
    });
    await test.step('finds a place in the letters and the form at hand', async () => {
      for (const typed of ['w Gdyni', 'Гдиня', GDYNIA]) {
        await page.goto(`/?${new URLSearchParams({ q: typed, lang: 'uk' }).toString()}`);
        await expect(page.getByRole('link', { name: 'Gdynia', exact: true })).toBeVisible();
      }
      await page.goto(PUBLIC_PAGES['nothing found']);
      await expect(page.getByText('Czy chodzi o jeden z tych samorządów?')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Gdynia', exact: true })).toBeVisible();
    });
  });
});

/** What the keys of the texts of public pages begin with. */
async function firstKeys(): Promise<string[]> {
  const texts = [
    'scorecards',
    'public-pages',
    'public-data',
    'public-embed',
    'public-units',
    'unit-maps',
    'figures',
  ];
  const files = await Promise.all(
    texts.map((name) => readFile(new URL(`../../src/i18n/locales/pl/${name}.json`, import.meta.url), 'utf8')),
  );
  return [...new Set(files.flatMap((file) => Object.keys(JSON.parse(file) as object)))];
}

/** A page in each medium, and beside it the same page in a browser that runs no scripts. */
async function everythingWrongWith(
  address: string,
  { page, plain, language }: { page: Page; plain: Page; language: PublicLanguage },
): Promise<object[]> {
  await Promise.all([showIn(page, MEDIA[0]), showIn(plain, MEDIA[0])]);
  await page.goto(address);
  await plain.goto(address);
  const wrong: object[] = [];
  const lang = await page.locator('html').getAttribute('lang');
  if (lang !== language) wrong.push({ address, lang });
  if ((await plain.locator('body').innerText()) !== (await page.locator('body').innerText()))
    wrong.push({ address, says: 'something else without scripts' });
  const skipped = await skippedHeadings(page);
  if (skipped.length > 0) wrong.push({ address, skipped });
  for (const medium of MEDIA) {
    await showIn(page, medium);
    const wider = medium.media === 'screen' ? await widerThanScreen(page) : 0;
    if (wider > 0) wrong.push({ address, medium: medium.name, wider });
    wrong.push(...(await violationsIn(page, medium)).map((violation) => ({ address, ...violation })));
  }
  return wrong;
}

/** Headings more than one level below the one before. */
async function skippedHeadings(page: Page): Promise<string[]> {
  const headings = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((found) => found.map((one) => ({ level: Number(one.tagName[1]), text: one.textContent })));
  return headings
    .filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)
    .map(({ text }) => text);
}

function widerThanScreen(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
