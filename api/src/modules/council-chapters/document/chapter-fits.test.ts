import { describe, expect, it } from '@jest/globals';
import { STANDINGS } from '@miara/shared';
import type {
  PublicScorecardResponse,
  PublishedAction,
  PublishedChapter,
} from '../../publications/published-scorecards.reader.js';
import { readDocx, readPdf } from '../tests/read-chapter.js';
import { chapterOf } from './chapter-content.js';
import { chapterDocx } from './chapter-docx.js';
import { chapterPdf, fitChapter } from './chapter-pdf.js';

/** A word that no line can break, and a text of many words. */
const WORD = 'Konstantynopolitańczykowianeczka'.repeat(12);
const MANY = 'Żółta gęś jaźń ćma, źdźbło łąki; '.repeat(30);

interface Size {
  items: number;
  areas: number;
  phases: number;
  actions: number;
  similar: number;
}

/** As much and as long as a tenant can make it, and more. */
function hostile(text: string, { items, areas, phases, actions, similar }: Size): PublishedChapter {
  const named = { pl: text };
  const figure = {
    numerator: 123_456,
    denominator: 999_999,
    declared: 234_567,
    assessed: 5,
    hasData: true,
    asOf: '2026-10-23',
    standardVersion: 'SMI 1.0',
    explain: '/api/v1/public/x/units/2211031?publication=3',
  };
  const unit = { teryt: '2211031', displayName: named, kind: 'urban_gmina', powiatTeryt: '2211' } as const;
  const part = (key: string, deadline: string | null = null) => ({
    key,
    title: named,
    deadline,
    figure,
    before: null,
  });
  const list = <T>(count: number, make: (at: number) => T): T[] =>
    Array.from({ length: count }, (_, at) => make(at));
  const standings = list(items, (at) => ({
    item: `EDU-${String(at).padStart(2, '0')}`,
    title: named,
    phase: 1 + (at % phases),
    weight: 2,
    standing: STANDINGS[at % STANDINGS.length],
    plannedOn: at % 2 ? '2025-01-01' : null,
  }));
  const publication = {
    number: 3,
    asOf: '2026-10-23',
    publishedAt: '2026-10-23T13:30:00.000Z',
    standardVersion: 'SMI 1.0',
    contentHash: 'f'.repeat(64),
    correctedBy: 4,
    withdrawn: { at: '2026-11-01T10:00:00.000Z', reason: text },
  };
  return {
    scorecard: {
      tenant: { slug: 'x', name: named, shortName: text, dataNote: named },
      publication,
      unit,
      figure,
      standings,
      phases: list(phases, (at) => part(String(at + 1), '2025-12-31')),
      areas: list(areas, (at) => part(`A${at}`)),
      similar: {
        ranked: true,
        comparable: similar + 9,
        units: list(similar, () => ({
          unit,
          figure,
          reasons: [{ what: 'kind', close: true, kind: 'urban_gmina', own: null, other: null }],
        })),
      },
      office: { name: text, email: text, phone: text, website: null },
    } as unknown as PublicScorecardResponse,
    standardTitle: named,
    year: {
      publication: { number: 1, asOf: '2025-10-20', standardVersion: 'SMI 1.0' },
      leftOut: 0,
      then: figure,
      now: figure,
      partThen: () => figure,
      changed: list(items, (at) => ({
        item: `EDU-${at}`,
        title: named,
        before: 'planned',
        standing: 'confirmed',
      })),
    },
    actions: list(
      actions,
      () =>
        ({
          kindName: named,
          title: text,
          status: 'done',
          endsOn: '2026-05-05',
          people: 1_234_567,
          peopleHidden: false,
          items: ['EDU-01', 'EDU-02', 'EDU-03'],
        }) as unknown as PublishedAction,
    ),
  };
}

const PLACE = {
  origin: `https://${'bardzo-dluga-nazwa-'.repeat(3)}miara.example.pl`,
  tenant: 'x',
  arms: null,
};
const FULL: Size = { items: 65, areas: 13, phases: 4, actions: 200, similar: 5 };

describe('two pages', () => {
  it.each([
    ['a full unit with long texts', MANY, FULL],
    ['words that no line can break', WORD, FULL],
    ['a standard far larger than ours', MANY, { items: 300, areas: 40, phases: 12, actions: 0, similar: 0 }],
    ['nothing at all', '', { items: 0, areas: 0, phases: 1, actions: 0, similar: 0 }],
  ])('hold %s, and what is left out is said with its number', async (_, text, size) => {
    const chapter = fitChapter(chapterOf(hostile(text, size), PLACE));
    const { pages, text: read } = await readPdf(await chapterPdf(chapter));
    expect(pages).toBe(2);
    const tables = chapter.pages.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
    );
    for (const { rows, total, more } of tables) {
      if (total > rows.length) expect(read).toContain(more(total - rows.length).text);
    }
    if (size.items > 0) expect(read).toMatch(/i jeszcze \d+ zada/);
  }, 120_000);

  it('keep every area and phase of a full unit', () => {
    const name = 'Obsługa mieszkańców i informacja';
    const tables = fitChapter(chapterOf(hostile(name, FULL), PLACE)).pages[0].blocks.flatMap((block) =>
      block.kind === 'table' ? [block] : [],
    );
    expect(tables.slice(0, 2).map(({ rows }) => rows.length)).toEqual([4, 13]);
  });

  it('carry no character that a file cannot hold', async () => {
    const chapter = fitChapter(chapterOf(hostile('Zły\u0000 znak\u000b i\uffff reszta <b>&', FULL), PLACE));
    const { text } = await readPdf(await chapterPdf(chapter));
    expect(text).toContain('Zły znak i reszta <b>&');
    const parts = await readDocx(await chapterDocx(chapter));
    expect(parts.get('word/document.xml')).toContain('Zły znak i reszta &lt;b&gt;&amp;');
  });
});
