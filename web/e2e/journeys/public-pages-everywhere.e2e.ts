import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';

const GDYNIA = '2262011';
const SOPOT = '2264011';
const LANGUAGES = ['pl', 'en', 'uk', 'be', 'ru'] as const;
type Language = (typeof LANGUAGES)[number];

/** Every kind of public page, by what it is. */
const PAGES = {
  start: '/',
  'nothing found': '/?q=Gdnyia',
  overview: '/omggs',
  scorecard: `/omggs/units/${GDYNIA}`,
  items: '/omggs/items',
  item: '/omggs/items/EDU-01',
  'choice to compare': `/omggs/compare?units=${GDYNIA}`,
  comparison: `/omggs/compare?units=${GDYNIA},${SOPOT}`,
  methodology: `/omggs/methodology?unit=${GDYNIA}`,
  corrections: '/omggs/corrections',
  accessibility: '/omggs/accessibility',
  'model statement': '/accessibility',
  'not there': '/omggs/units/0000000',
} as const;

/** "31 z 49" as each language says it. */
const OUT_OF: Readonly<Record<Language, string>> = { pl: 'z', en: 'of', uk: 'з', be: 'з', ru: 'из' };

/** How each language's round is shown; paper is always light. */
const MEDIA = {
  pl: { colorScheme: 'light', media: 'screen' },
  en: { colorScheme: 'dark', media: 'screen' },
  uk: { colorScheme: 'light', media: 'print' },
  be: { colorScheme: 'dark', media: 'screen' },
  ru: { colorScheme: 'light', media: 'screen' },
} as const;

/** The long lists are the same in every language: axe goes through them in the first three rounds. */
const LONG: readonly string[] = ['scorecard', 'overview', 'items', 'methodology', 'comparison'];

function isLookedAt(kind: string, language: Language): boolean {
  return !LONG.includes(kind) || language === 'pl' || language === 'en' || language === 'uk';
}

interface Figure {
  numerator: number;
  denominator: number;
  hasData: boolean;
}

test.describe('every public page', () => {
  for (const language of LANGUAGES) {
    test(`is whole without scripts on a small screen, in ${language}`, async ({ page, context, baseURL }) => {
      // Axe goes through the longest pages slowly while the machine has other work.
      test.setTimeout(300_000);
      const elsewhere: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(String(baseURL))) elsewhere.push(request.url());
      });
      // The pages' own scripts are not delivered; axe still runs.
      await page.route('**/*.js', (route) => route.abort());
      await page.setViewportSize({ width: 320, height: 900 });
      // The languages share their pages' structure: each page is seen in light and in dark by the time all are read.
      await page.emulateMedia(MEDIA[language]);
      for (const [kind, address] of Object.entries(PAGES)) {
        await test.step(kind, async () => {
          await page.goto(inLanguage(address, language));
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          await expect(page.locator('h1')).toHaveCount(1);
          expect({ kind, skipped: await skippedHeadings(page) }).toEqual({ kind, skipped: [] });
          expect({ kind, wider: await widerThanScreen(page) }).toEqual({ kind, wider: 0 });
          if (isLookedAt(kind, language)) await expectNoViolations(page);
        });
      }
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
    for (const language of LANGUAGES) {
      await page.goto(inLanguage(PAGES.scorecard, language));
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

  test('compares, explains and finds by plain forms', async ({ page }) => {
    await test.step('somebody goes from a scorecard to another city of its kind', async () => {
      await page.goto(PAGES.scorecard);
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
      await page.goto(PAGES['nothing found']);
      await expect(page.getByText('Czy chodzi o jeden z tych samorządów?')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Gdynia', exact: true })).toBeVisible();
    });
  });
});

function inLanguage(address: string, language: Language): string {
  if (language === 'pl') return address;
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
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
