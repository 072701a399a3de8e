import { expect, test } from '@playwright/test';

/** Gdynia: 65 duties, the longest page of the demo. */
const PAGE = '/omggs/units/2262011';
const TEN_PACKETS = 14 * 1024;
/** Cyrillic letters are two bytes each, which gzip makes up for less than brotli. */
const MOST = { br: TEN_PACKETS, gzip: 14_900 };

test.describe('a scorecard of 65 duties', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of ['pl', 'en', 'uk', 'be', 'ru']) {
    test(`in ${language} travels in ten packets`, async ({ request }) => {
      const sizeIn = async (coding: string): Promise<number> => {
        const answer = await request.get(`${PAGE}?lang=${language}`, {
          headers: { 'accept-encoding': coding },
        });
        expect(answer.headers()['content-encoding']).toBe(coding);
        return Number(answer.headers()['content-length']);
      };
      // The first reader has it quickly, all others have it at its smallest.
      for (const [coding, most] of Object.entries(MOST))
        await expect.poll(() => sizeIn(coding), { timeout: 60_000 }).toBeLessThanOrEqual(most);
      if (language === 'pl' || language === 'en')
        expect(await sizeIn('gzip')).toBeLessThanOrEqual(TEN_PACKETS);
    });
  }

  test('is whole after three requests without a script', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(PAGE, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gdynia');
    expect(asked.length).toBeLessThanOrEqual(3);
  });
});
