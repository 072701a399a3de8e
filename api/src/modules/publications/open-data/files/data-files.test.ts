import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { manifestOf, renderFile, SCHEMA_VERSION } from './data-files.js';
import type { FrozenPublication } from './frozen-publication.js';

const NO_WEIGHTS = { declared: 0, lapsed: 0, in_progress: 0, planned: 0, not_started: 0, not_applicable: 0 };

/** A small publication with every oddity of texts; it must never be changed. */
const FROZEN: FrozenPublication = {
  tenant: 'wzor',
  number: 4,
  asOf: '2026-03-16',
  publishedAt: '2026-03-16T09:00:00.000Z',
  contentHash: 'ab'.repeat(32),
  format: 2,
  licence: 'CC-BY-4.0',
  standard: {
    code: 'TST',
    number: '1.0',
    title: { pl: 'Standard' },
    disclaimer: null,
    evidenceKinds: [],
    areas: [{ code: 'EDU', title: { pl: 'Edukacja, „szkoły”' } }],
    phases: [{ number: 1, title: { pl: 'Etap 1' }, deadline: '2026-12-31' }],
    items: [
      item('EDU-01', 'gmina', 2, { pl: '=1+1', en: '@home' }),
      item('EDU-02', 'both', 1, { pl: 'Wiersz\ndrugi "cytat" <b>&amp;</b> _x000D_' }),
    ],
  },
  units: [
    unit('2211', 'powiat', 'powiat pucki', null, 87_568),
    unit('2211031', 'urban_gmina', 'Puck', '2211', 11_139),
    unit('2262011', 'city_with_powiat_rights', 'Gdynia', null, null),
  ],
  counters: [
    { teryt: '2211', area: 'EDU', phase: 1, weights: { ...NO_WEIGHTS, confirmed: 1, assessed: 1 } },
    {
      teryt: '2211031',
      area: 'EDU',
      phase: 1,
      weights: { ...NO_WEIGHTS, confirmed: 0, declared: 2, not_started: 1, assessed: 1 },
    },
  ],
  standings: [
    {
      teryt: '2211',
      item: 'EDU-02',
      key: 'edu-02',
      standing: 'confirmed',
      assessed: true,
      since: '2026-01-02',
      plannedOn: null,
      proofCount: 2,
    },
    {
      teryt: '2211031',
      item: 'EDU-01',
      key: 'edu-01',
      standing: 'declared',
      assessed: true,
      since: '2026-02-03',
      plannedOn: null,
      proofCount: 0,
    },
  ],
  actions: [
    {
      id: '00000000-0000-4000-8000-000000000001',
      teryt: '2211',
      kind: 'course',
      kindName: { pl: 'kurs' },
      title: "'Kurs\tpolskiego",
      status: 'done',
      startsOn: '2026-02-01',
      endsOn: '2026-02-02',
      people: null,
      peopleHidden: true,
      costGrosz: '90071992547409931',
      languages: ['pl', 'uk'],
      audiences: [],
      units: ['2211', '2211031'],
      items: ['EDU-02'],
    },
  ],
};

function item(code: string, duty: 'gmina' | 'both', weight: number, title: { pl: string; en?: string }) {
  const key = code.toLowerCase();
  return {
    code,
    key,
    area: 'EDU',
    phase: 1,
    duty,
    weight,
    title,
    guidance: { pl: '' },
    evidenceKinds: [],
    responsible: [],
  };
}

function unit(
  teryt: string,
  kind: 'powiat' | 'urban_gmina' | 'city_with_powiat_rights',
  name: string,
  powiatTeryt: string | null,
  residents: number | null,
) {
  return { teryt, name, displayName: { pl: name }, kind, powiatTeryt, powiatName: null, residents };
}

describe('files of a publication', () => {
  it('keep their bytes from one version of the product to the next', () => {
    // A difference here breaks what was published: give later publications a new schema version instead.
    const hashes = Object.fromEntries(manifestOf(FROZEN).files.map(({ name, sha256 }) => [name, sha256]));
    expect(SCHEMA_VERSION).toBe('1.0');
    expect(hashes).toEqual(BYTES);
  });

  it('are without actions where none were frozen', () => {
    const former = manifestOf({ ...FROZEN, format: 1, actions: [] });
    expect(former.files.some(({ table }) => table === 'actions')).toBe(false);
    expect(renderFile({ ...FROZEN, format: 1 }, 'actions.csv')).toBeNull();
    expect(renderFile(FROZEN, 'figures.exe')).toBeNull();
    expect(renderFile(FROZEN, 'toString.csv')).toBeNull();
  });

  it('cannot be run as a formula and keep numbers of any size', () => {
    const csv = (name: string) => renderFile(FROZEN, name)?.bytes.toString() ?? '';
    expect(csv('items.csv')).toContain("EDU-01,edu-01,'=1+1,'@home,");
    expect(csv('items.csv')).toContain('"Wiersz\ndrugi ""cytat"" <b>&amp;</b> _x000D_"');
    expect(csv('actions.csv')).toContain("''Kurs\tpolskiego");
    expect(csv('actions.csv')).toContain('90071992547409931');
    expect(csv('actions.json')).toContain('"cost_grosz":"90071992547409931"');
    expect(renderFile(FROZEN, 'actions.xlsx')?.bytes.toString()).toContain('>90071992547409931</t>');
  });

  it('hold each figure as an exact fraction', () => {
    const { rows } = JSON.parse(renderFile(FROZEN, 'figures.json')?.bytes.toString() ?? '') as {
      rows: Record<string, unknown>[];
    };
    const of = (subject: string, view: string) =>
      rows.find(
        (row) => row.subject === subject && row.view === view && row.area === null && row.phase === null,
      );
    // (1/1 + 0/3) ÷ 2; Gdynia has no data.
    expect(of('metropolis', 'equal_units')).toMatchObject({
      numerator: '3',
      denominator: '6',
      declared: '5',
      percent: 50,
      units_counted: 2,
      units_left_out: 1,
    });
    expect(of('2262011', 'coverage')).toMatchObject({
      numerator: '0',
      denominator: '3',
      percent: null,
      has_data: false,
    });
  });

  it('are told whole by the manifest', () => {
    for (const { name, sha256, byteSize } of manifestOf(FROZEN).files) {
      const bytes = renderFile(FROZEN, name)?.bytes ?? Buffer.alloc(0);
      expect([name, createHash('sha256').update(bytes).digest('hex'), bytes.length]).toEqual([
        name,
        sha256,
        byteSize,
      ]);
    }
  });
});

const BYTES: Readonly<Record<string, string>> = {};
