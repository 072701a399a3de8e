import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import sharp from 'sharp';
import { startApiTest, type ApiTest } from '../../../../testing/api-test.js';
import { buildStandard, buildTenant, UNITS, type BuiltTenant } from '../../../../testing/builders/index.js';
import { arrangeStanding, buildHands } from '../../../roll-ups/tests/arrange-standings.js';
import { PageRenderer } from '../../pages/page-renderer.js';
import type { PublicPage } from '../../pages/public-page.js';

let test: ApiTest;
let tenant: BuiltTenant;
let base: string;
const unit = UNITS.puck.teryt;

beforeAll(async () => {
  test = await startApiTest();
  const renderer = test.app.get(PageRenderer, { strict: false });
  jest.spyOn(renderer, 'version').mockImplementation(() => Promise.resolve('one build'));
  jest
    .spyOn(renderer, 'render')
    .mockImplementation((page) => Promise.resolve(JSON.stringify(page satisfies Omit<PublicPage, 'assets'>)));
  tenant = await buildTenant(test);
  await buildStandard(test, tenant);
  const hands = await buildHands(test, tenant);
  await arrangeStanding(test, tenant, hands, unit, 'EDU-01', 'confirmed');
  const coordinator = await test.as(hands.coordinator);
  await coordinator.post(`/api/v1/tenants/${tenant.slug}/publications`, {});
  base = `${test.url}/${tenant.slug}`;
});

afterAll(() => test.close());

async function ask(address: string, headers: Record<string, string> = {}) {
  const answer = await fetch(address.startsWith('http') ? address : `${base}${address}`, { headers });
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
}

/** What a picture would load from elsewhere, or run. */
const REACHES_OUT = /href|url\(|<script|<image|<use|@import|\son\w+=/i;

describe('a picture of a published figure', () => {
  it.each([
    ['/share.svg'],
    [`/units/${unit}/share.svg`],
    ['/items/EDU-01/share.svg'],
    [`/units/${unit}/badge.svg`],
  ])('%s is valid, named and described in every language, loads nothing and sets no cookie', async (path) => {
    const seen = new Set<string>();
    for (const language of ['pl', 'en', 'uk', 'be', 'ru']) {
      const { answer, bytes } = await ask(`${path}?lang=${language}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(XMLValidator.validate(bytes.toString())).toBe(true);
      expect(bytes.toString()).not.toMatch(REACHES_OUT);
      const { svg } = new XMLParser({ ignoreAttributes: false }).parse(bytes.toString()) as {
        svg: { title: { '#text': string }; desc: { '#text': string }; '@_lang': string };
      };
      expect(svg.title['#text']).not.toBe('');
      expect(svg['@_lang']).toBe(language);
      seen.add(svg.desc['#text']);
    }
    expect(seen.size).toBe(5);
  });

  it('says the figure in words, exactly as the scorecard does', async () => {
    const { bytes } = await ask(`/units/${unit}/badge.svg`);
    expect(bytes.toString()).toMatch(
      /<desc[^>]*>Puck \(miasto\): 14%\. Zadania potwierdzone: 1 z 7; stan na 16 marca 2026\.<\/desc>/,
    );
  });

  it('as PNG is 1200 × 630, the same bytes each time, and other bytes in another language', async () => {
    const path = `/units/${unit}/share.png`;
    const [one, two, ru] = [await ask(path), await ask(path), await ask(`${path}?lang=ru`)];
    const { width, height, format } = await sharp(one.bytes).metadata();
    expect([width, height, format]).toEqual([1200, 630, 'png']);
    expect(one.bytes.equals(two.bytes)).toBe(true);
    expect(one.bytes.equals(ru.bytes)).toBe(false);
    const again = await ask(path, { 'if-none-match': one.answer.headers.get('etag') ?? '' });
    expect(again.answer.status).toBe(304);
  });

  it('draws every letter of the five languages: none falls back to an empty box', async () => {
    const { shareImage } = await import('../share-image.js');
    const { toPng } = await import('../png.js');
    const draw = async (title: string) =>
      (
        await toPng(
          shareImage({
            language: 'pl',
            title,
            place: '',
            figure: { numerator: 1, denominator: 2, declared: 1, hasData: true },
            finding: '',
            standardVersion: 'SMI 1.0',
            publication: { number: 1, asOf: '2026-03-16', withdrawn: false },
          }),
        )
      ).toString('base64');
    const box = await draw('\u{10fffd}');
    const letters = [...'ąćęłńóśźżĄĆĘŁŃÓŚŹŻіїєґўё№’ЫЭЩ'];
    const drawn = await Promise.all(letters.map(draw));
    expect(letters.filter((_, index) => drawn[index] === box)).toEqual([]);
    expect(new Set(drawn).size).toBe(letters.length);
  });

  it.each([
    '/units/2261011/badge.svg',
    '/units/x/share.png',
    '/share.gif',
    '/items/NO-1/share.png',
    '/units/x/card',
  ])('%s is not there', async (path) => {
    expect((await ask(path)).answer.status).toBe(404);
  });
});

describe('a page in the frame of another site', () => {
  it.each([[`/units/${unit}/card`], ['/embed/league?kind=urban_gmina']])(
    '%s may be framed by anybody, and runs, sets and loads nothing',
    async (path) => {
      const { answer } = await ask(path);
      expect(answer.status).toBe(200);
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain('frame-ancestors *');
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('script-src');
      expect(answer.headers.get('x-frame-options')).toBeNull();
      expect(answer.headers.get('set-cookie')).toBeNull();
    },
  );

  it.each([[''], [`/units/${unit}`], ['/embed']])('%s, a page of its own, may not', async (path) => {
    const { answer } = await ask(path);
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
  });

  it('gives no order below five units of the kind', async () => {
    const { bytes } = await ask('/embed/league?kind=urban_gmina');
    const { view } = JSON.parse(bytes.toString()) as { view: unknown };
    expect(view).toMatchObject({
      kind: 'league',
      league: { kind: 'urban_gmina', places: [], withoutData: 1 },
    });
    expect((await ask('/embed/league?kind=metropolis')).answer.status).toBe(404);
  });
});

describe('oEmbed', () => {
  const oembed = (page: string, more = '') =>
    ask(`${test.url}/oembed?url=${encodeURIComponent(page)}${more}`);

  it('tells the frame of a unit’s page, in JSON and XML alike, in the language of the address', async () => {
    const json = JSON.parse((await oembed(`${base}/units/${unit}?lang=uk`)).bytes.toString()) as Record<
      string,
      string
    >;
    expect(json).toMatchObject({ version: '1.0', type: 'rich', width: 480, height: 260 });
    expect(json['html']).toContain(`src="${base}/units/${unit}/card?lang=uk"`);
    expect(json['thumbnail_url']).toBe(`${base}/units/${unit}/share.png?lang=uk`);
    const xml = (await oembed(`${base}/units/${unit}?lang=uk`, '&format=xml')).bytes.toString();
    expect(XMLValidator.validate(xml)).toBe(true);
    const parsed = new XMLParser().parse(xml) as { oembed: Record<string, unknown> };
    expect(parsed.oembed['html']).toBe(json['html']);
  });

  it('keeps to the room that there is', async () => {
    const { bytes } = await oembed(`${base}/units/${unit}`, '&maxwidth=300&maxheight=9999');
    expect(JSON.parse(bytes.toString())).toMatchObject({ width: 300, height: 260 });
  });

  it.each([
    ['https://elsewhere.example/omggs/units/2211031', 404, ''],
    ['nothing', 404, ''],
    ['', 501, '&format=yaml'],
  ])('of %s answers %i', async (page, status, more) => {
    expect((await oembed(page, more)).answer.status).toBe(status);
  });
});
