import { expect, test } from '@playwright/test';

/** The longest pages of the demo: Gdynia with 65 duties, Gdańsk with 64 and more to say, a powiat. */
const UNITS = ['2262011', '2261011', '2214'];
const TEN_PACKETS = 14 * 1024;

test.describe('a long scorecard', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of ['pl', 'en', 'uk', 'be', 'ru']) {
    test(`in ${language} travels in ten packets`, async ({ request }) => {
      // Answers are made smaller one after the other, when nobody asks for anything.
      test.setTimeout(240_000);
      const sizeOf = async (unit: string, coding: string): Promise<number> => {
        const answer = await request.get(`/omggs/units/${unit}?lang=${language}`, {
          headers: { 'accept-encoding': coding },
        });
        expect(answer.headers()['content-encoding']).toBe(coding);
        return Number(answer.headers()['content-length']);
      };
      // The first reader has it quickly, all others have it at its smallest.
      for (const unit of UNITS)
        for (const coding of ['br', 'gzip'])
          await expect
            .poll(() => sizeOf(unit, coding), { timeout: 60_000, message: `${unit} in ${coding}` })
            .toBeLessThanOrEqual(TEN_PACKETS);
    });
  }

  test('is whole after three requests without a script', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/omggs/units/${UNITS[0]}`, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gdynia');
    expect(asked.length).toBeLessThanOrEqual(3);
  });
});
