import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { percentHalfUp } from '@miara/shared';
import sharp from 'sharp';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { Answer, TestClient } from '../../../testing/test-client.js';
import { waitFor } from '../../../testing/wait-for.js';
import { unpack, verify } from '../../evidence/tests/read-pack.js';
import { arrangeAction, arrangeAtRandom } from '../../publications/tests/open-data-world.js';
import type { PublicScorecardResponse } from '../../publications/public.dto.js';
import { PublishedScorecardsReader } from '../../publications/published-scorecards.reader.js';
import { arrangeStanding, buildHands, type Hands } from '../../roll-ups/tests/arrange-standings.js';
import { ArmsRepository } from '../arms/arms.repository.js';
import { ChaptersService } from '../chapters.service.js';
import { normal, readDocx, readPdf, rowsOf } from './read-chapter.js';

const { puck, powiatPucki } = UNITS;
let test: ApiTest;
let tenant: BuiltTenant;
let hands: Hands;
let coordinator: TestClient;
let editor: TestClient;

const page = (path: string): string => `/${tenant.slug}/units/${path}`;
const tenantPath = (path: string): string => `/api/v1/tenants/${tenant.slug}/${path}`;
const publish = async (): Promise<void> => {
  const client = await test.as(hands.coordinator);
  const answer = await client.post(tenantPath('publications'), {});
  if (answer.status !== 201) throw new Error(`Publishing answered ${answer.status}`);
};
const take = async (path: string): Promise<Buffer> => {
  const answer = await fetch(`${test.url}${path}`);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
};
const scorecard = async (number: number, teryt: string): Promise<PublicScorecardResponse> => {
  const answer = await fetch(`${test.url}/api/v1/public/${tenant.slug}/units/${teryt}?publication=${number}`);
  return (await answer.json()) as PublicScorecardResponse;
};

type Figure = PublicScorecardResponse['figure'];
/** As the chapter says a figure, from the numbers of the public answer. */
const said = ({ hasData, denominator }: Figure, part: number): string => {
  if (!hasData) return 'brak danych';
  if (denominator === 0) return 'nie dotyczy';
  return `${part} z ${denominator} (${percentHalfUp(part, denominator)} %)`;
};

beforeAll(async () => {
  test = await startApiTest({ environment: { MIARA_JOBS: 'true', MIARA_OPEN_RATE: '0' } });
  tenant = await buildTenant(test);
  const standard = await buildStandard(test, tenant);
  hands = await buildHands(test, tenant);
  await arrangeAtRandom(test, tenant, { hands, standard, seed: 37 });
  await arrangeStanding(test, tenant, hands, puck.teryt, 'EDU-01', 'planned');
  await publish();
  test.clock.advance({ days: 345 });
  await arrangeStanding(test, tenant, hands, puck.teryt, 'EDU-01', 'confirmed');
  await arrangeAction(test, tenant, { hands, standard }, { title: 'Warsztaty dla szkół', people: 25 });
  await publish();
  coordinator = await test.as(hands.coordinator);
  editor = await test.as(await buildPerson(test, 'unit_editor', { tenant, teryt: puck.teryt }));
});
afterAll(() => test.close());

/** Figures of areas and phases: now, with the declared, and a year before, in the order of the pages. */
async function figureRows(teryt: string): Promise<string[][]> {
  const now = await scorecard(2, teryt);
  const then = await scorecard(1, teryt);
  return [...now.phases, ...now.areas].map((part) => {
    const before = [...then.phases, ...then.areas].find(
      ({ key, title }) => key === part.key && title.pl === part.title.pl,
    );
    return [
      said(part.figure, part.figure.numerator),
      part.figure.hasData ? said(part.figure, part.figure.declared) : '–',
      before ? said(before.figure, before.figure.numerator) : '–',
    ];
  });
}

describe('the chapter of a unit', () => {
  it.each([puck.teryt, powiatPucki.teryt])(
    'says the numbers of the public answer of the same publication, in both files (%s)',
    async (teryt) => {
      const { figure, publication, unit } = await scorecard(2, teryt);
      const expected = await figureRows(teryt);
      expect(expected.length).toBeGreaterThan(3);
      const { text } = await readPdf(await take(page(`${teryt}/chapter/2.pdf`)));
      for (const row of expected) expect(text).toContain(row.join(' '));
      expect(text).toContain(said(figure, figure.declared));
      expect(text).toContain(`${figure.numerator} z ${figure.denominator} punktów`);
      expect(text).toContain(publication.contentHash);
      expect(text.toLowerCase()).toContain(unit.displayName.pl.toLowerCase());

      const document = (await readDocx(await take(page(`${teryt}/chapter/2.docx`)))).get('word/document.xml');
      const rows = rowsOf(document ?? '').filter((cells) => cells.length === 5);
      expect(
        rows.filter(([first]) => first !== 'Etap' && first !== 'Obszar').map((row) => row.slice(2)),
      ).toEqual(expected);
      expect(normal(document ?? '')).toContain(publication.contentHash);
    },
    120_000,
  );

  it('tells the change since the publication of about a year before, and says so where there is none', async () => {
    const { figure: now } = await scorecard(2, puck.teryt);
    const { figure: then } = await scorecard(1, puck.teryt);
    const second = await readPdf(await take(page(`${puck.teryt}/chapter/2.pdf`)));
    expect(second.text).toContain(`${said(then, then.numerator)} wtedy, ${said(now, now.numerator)} teraz`);
    expect(second.text).toMatch(/EDU-01 .{1,80} planowane potwierdzone/);
    const first = await readPdf(await take(page(`${puck.teryt}/chapter/1.pdf`)));
    expect(first.text).toContain('Nie ma obowiązującej publikacji sprzed około roku');
    expect(first.text).not.toContain('wcześniej (publikacja');
  });

  it('names what was done, without what is not public', async () => {
    const { text } = await readPdf(await take(page(`${puck.teryt}/chapter/2.pdf`)));
    expect(text).toContain('Warsztaty dla szkół');
    expect(text).toMatch(/1 działanie z publicznej części/);
  });

  it('is two tagged pages in Polish: headings, tables with head cells, figures with words, linked numbers', async () => {
    const { pages, language, title, tags, links } = await readPdf(
      await take(page(`${puck.teryt}/chapter/2.pdf`)),
    );
    expect({ pages, language }).toEqual({ pages: 2, language: 'pl-PL' });
    expect(title).toContain('Puck');
    const roles = tags.map(({ role }) => role);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    for (const role of ['H2', 'Table', 'TR', 'TH', 'TD', 'Link']) expect(roles).toContain(role);
    const figures = tags.filter(({ role }) => role === 'Figure');
    expect(figures.length).toBeGreaterThan(2);
    expect(figures.every(({ alt }) => /potwierdzone \d+ z \d+/.test(alt ?? ''))).toBe(true);
    const own = `${test.url}${page(puck.teryt)}?publication=2`;
    expect(links).toEqual(expect.arrayContaining([own, `${own}#areas`, `${own}#EDU-02`]));
    expect(links.every((link) => link.startsWith(`${test.url}/${tenant.slug}`))).toBe(true);
  });

  it('opens as a Word document with headings, head rows, words for its pictures and its language', async () => {
    const parts = await readDocx(await take(page(`${puck.teryt}/chapter/2.docx`)));
    const document = parts.get('word/document.xml') ?? '';
    expect(document).toContain('w:val="Heading1"');
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBe(document.match(/<w:tbl>/g)?.length);
    expect(document).toMatch(/descr="[^"]*potwierdzone \d+ z \d+/);
    expect(parts.get('word/styles.xml')).toContain('pl-PL');
  });

  it('is made of the same bytes each time, by any process', async () => {
    const reader = test.app.get(PublishedScorecardsReader, { strict: false });
    const another = new ChaptersService(
      test.app.get(UnitOfWork, { strict: false }),
      reader,
      test.app.get(ArmsRepository, { strict: false }),
    );
    const opened = await reader.open(tenant.slug, '2');
    for (const format of ['pdf', 'docx'] as const) {
      const { bytes } = await another.file(opened, puck.teryt, format, test.url);
      expect(bytes.equals(await take(page(`${puck.teryt}/chapter/2.${format}`)))).toBe(true);
    }
  });

  it('is at its own address for each publication, and answers "not changed"', async () => {
    const answer = await fetch(`${test.url}${page(`${puck.teryt}/chapter/2.pdf`)}`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('set-cookie')).toBeNull();
    const tag = answer.headers.get('etag') ?? '';
    const again = await fetch(answer.url, { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
    for (const missing of ['9.pdf', '2.exe', '02.pdf', 'pdf'])
      expect((await fetch(`${test.url}${page(`${puck.teryt}/chapter/${missing}`)}`)).status).toBe(404);
    expect((await fetch(`${test.url}${page('1465011/chapter/2.pdf')}`)).status).toBe(404);
  });
});

describe('the coat of arms', () => {
  const form = (bytes: Buffer, name: string): FormData => {
    const made = new FormData();
    made.set('file', new File([new Uint8Array(bytes)], name));
    return made;
  };
  const arms = tenantPathOf('arms');
  function tenantPathOf(what: string): (teryt: string) => string {
    return (teryt) => tenantPath(`units/${teryt}/${what}`);
  }

  it('is set by who works for the unit, stands on the chapter and goes again', async () => {
    const before = await take(page(`${puck.teryt}/chapter/2.pdf`));
    const picture = await sharp({
      create: { width: 900, height: 1200, channels: 4, background: '#0000ff80' },
    })
      .png()
      .toBuffer();
    const kept = await editor.post(arms(puck.teryt), form(picture, 'herb.png'));
    expect(kept.status).toBe(200);
    expect(kept.body).toMatchObject({
      edit: true,
      arms: { width: 450, height: 600 },
      newest: { publication: 2 },
    });
    const shown = await sharp((await editor.get(kept.body.arms.picture)).body as Buffer).metadata();
    expect(shown).toMatchObject({ format: 'png', hasAlpha: false });

    const { tags, pages } = await readPdf(await take(kept.body.newest.pdf));
    expect(pages).toBe(2);
    expect(tags.map(({ alt }) => alt)).toContain('Herb: Puck (miasto)');
    const document = (await readDocx(await take(kept.body.newest.docx))).get('word/document.xml');
    expect(document).toContain('Herb: Puck (miasto)');

    expect((await editor.delete(arms(puck.teryt))).status).toBe(204);
    expect((await take(page(`${puck.teryt}/chapter/2.pdf`))).equals(before)).toBe(true);
    expect((await editor.delete(arms(puck.teryt))).status).toBe(404);
  });

  it('is a PNG or a JPEG, whatever the name of the file says', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>');
    for (const bytes of [svg, Buffer.from('%PDF-1.7'), Buffer.alloc(100)]) {
      const answer = await editor.post(arms(puck.teryt), form(bytes, 'herb.png'));
      expect([answer.status, answer.body.code]).toEqual([415, 'picture_not_accepted']);
    }
  });

  it('is not set by others', async () => {
    const jpeg = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer();
    expect((await coordinator.post(arms(puck.teryt), form(jpeg, 'a.jpg'))).status).toBe(403);
    expect((await editor.post(arms(UNITS.puckRural.teryt), form(jpeg, 'a.jpg'))).status).toBe(404);
    expect((await editor.get(tenantPath(`units/${UNITS.puckRural.teryt}/chapter`))).status).toBe(404);
  });
});

describe('the chapters of all units', () => {
  const make = async (publication: number): Promise<Answer> => {
    const ordered = await coordinator.post(tenantPath('chapters'), { publication });
    expect(ordered.status).toBe(202);
    return waitFor(
      () => coordinator.get(tenantPath(`jobs/${ordered.body.jobId}`)),
      ({ body }) => !['queued', 'running'].includes(body.state),
    );
  };

  it('are one archive that verifies itself, with the very bytes of the public addresses', async () => {
    const { body: job } = await make(2);
    const units = Object.values(UNITS);
    expect(job).toMatchObject({ kind: 'council_chapters', state: 'done', total: 2 * units.length + 1 });
    const download = await coordinator.get(job.result.file);
    expect(job.result.fileName).toBe(`rozdzialy-${tenant.slug}-publikacja-2.zip`);
    const { folder, files } = await unpack(download.body as Buffer);
    expect((await verify(folder)).trim().split('\n')).toHaveLength(2 * units.length);
    expect([...files.keys()]).toContain('pdf/2211-powiat-pucki.pdf');
    const own = files.get('pdf/2211031-puck.pdf');
    expect(own?.equals(await take(page(`${puck.teryt}/chapter/2.pdf`)))).toBe(true);
  }, 120_000);

  it('are ordered by the coordinator, of a publication that there is', async () => {
    expect((await editor.post(tenantPath('chapters'), { publication: 2 })).status).toBe(403);
    expect((await coordinator.post(tenantPath('chapters'), { publication: 77 })).status).toBe(404);
    expect((await coordinator.post(tenantPath('chapters'), { publication: 0 })).status).toBe(400);
  });
});
