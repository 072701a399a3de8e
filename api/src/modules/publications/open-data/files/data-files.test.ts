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

const BYTES: Readonly<Record<string, string>> = {
  'actions.csv': '0c295315daa1f9254eddfa4b26d6f0699cf3a977f01cb0c7692fe2fb2e4401a2',
  'actions.csv-metadata.json': '915ca9054b915bd265ac89b21cae457711f54841e878f7a89076ec05fcc1d843',
  'actions.json': 'cab695e170326a7a65a27fce3be26f424306f25c6c9c35cc0cdaa90fce77fa26',
  'actions.xlsx': 'ed45475df7e54c6551c872e7175dc8d7032e9beb8a9205dc96c1c68564578974',
  'dictionary.csv': '7faa455f217f00147b0a6e0c590ee4a92075d8c2bc8931797674862da16d49bc',
  'dictionary.csv-metadata.json': 'a4c3d2fce787f088c3c88195881648f5d779283fe5b0d5b1da8e363af9290d3a',
  'dictionary.json': 'f6d38523264b9da7440c391480d9cb42b734702656ffe2d558ddc0964610f9f0',
  'dictionary.xlsx': 'ace0994721629767f5fa602d72f0f8826217dc4dcf822aea3799063d1f5b985d',
  'figures.csv': '8fb8b2528c79c888f03d986c5f09785a481b92f49370c6a33f6d462e8d09e5be',
  'figures.csv-metadata.json': 'e8d145d104485d66359a6a571909ccf1003c419dc1f0e65939f78d265a88ab67',
  'figures.json': 'bf3a08d50fdcb19255c2b5130552ce74a97adca50cc1164cfa2fc34f68f10389',
  'figures.xlsx': '13ee445b6c7d627ccf34a074a5adaee53f14954c552d0dd85dc732a1438c79ef',
  'items.csv': '70925e83156eadd131d5a2e759d0c632a15419cd907b988aa5140f5098e00a37',
  'items.csv-metadata.json': '6baf3d659322aa2a74beaa230c909519d9124e3167173a18d29c560474cddb16',
  'items.json': 'f6476daa96a23af22256059e5f8f5f212fbbeae527cc10055420743586ed8880',
  'items.xlsx': '515639c07a82cd73548fa6e06a3849492bbf4ce56e92ac7f8d13e2237b6df58c',
  'standings.csv': '62f43330227837e808c1af8cfc99138d49b4d853e6710a5d4d30bc58c64e5360',
  'standings.csv-metadata.json': '8ba8f31ceb319ff597d8714e651991acf140236bdbdcd3dbd64886a3310517a5',
  'standings.json': 'add30f64556747e74b0385f6b3160679df5bbfa1e5c40740e4a9e3738cd24051',
  'standings.xlsx': '6aa35d6c1fd13847f064d32bad2882b3c56087eae467e1bf0930f55dfd40cb89',
  'units.csv': 'd9169fdc7a10e27f43e28ace3bb5fcbe8945708164b20be40f3787d6178ca8bb',
  'units.csv-metadata.json': 'cfb0beffd60e70a8cd918907070044b7866b3dcd419da631626cf4fba6e160da',
  'units.json': '56b9584b0c7bd3b1ba3bd3d4f9eb0711c7a63a043567a2bab5bd257769cc0205',
  'units.xlsx': '023aa040bf6f7063f5a0ad820d7b3261815843cf4cb2be34aeb2ab6bf6671910',
};
