import { describe, expect, it } from '@jest/globals';
import { explanationFile } from '../explanation-file.js';
import type { ExplainResponse } from '../roll-ups.dto.js';

const figure = (numerator: number, denominator: number, declared: number) => ({
  numerator,
  denominator,
  declared,
  assessed: 1,
  hasData: true,
  asOf: '2026-03-16',
  standardVersion: 'SMI 1.0',
  explain: '/api/v1/tenants/omggs/coverage/explain?asOf=2026-03-16',
});
const unit = (teryt: string, pl: string) => ({
  teryt,
  displayName: { pl },
  kind: 'urban_gmina' as const,
  powiatTeryt: '2211',
});

const EXPLANATION: ExplainResponse = {
  question: {
    unit: null,
    group: 'own:x',
    groupTitle: { pl: '=nasza; "grupa"' },
    view: 'equalUnits',
    size: null,
    kind: null,
    area: null,
    phase: null,
    item: null,
  },
  asOf: '2026-03-16',
  standardVersion: 'SMI 1.0',
  figure: null,
  mean: {
    ...figure(0, 0, 0),
    numerator: '37272030000000000001',
    denominator: '100111410000000000003',
    declared: '51017770000000000002',
    units: 1,
    unitsWithoutData: 1,
  },
  duties: [],
  units: [
    {
      unit: unit('2211031', 'Puck (miasto)'),
      residents: 11_139,
      included: true,
      leftOutBecause: null,
      weight: 1,
      figure: figure(22, 49, 30),
      duty: null,
    },
    {
      unit: unit('2211043', 'Władysławowo'),
      residents: null,
      included: false,
      leftOutBecause: 'no_data',
      weight: null,
      figure: figure(0, 49, 0),
      duty: null,
    },
  ],
  notApplicable: [
    {
      unit: unit('2211031', 'Puck (miasto)'),
      item: 'EDU-06',
      title: { pl: 'Asystenci' },
      weight: 1,
      since: '2026-01-02',
    },
  ],
  gminasOutside: null,
};

describe('the file of an explanation', () => {
  it('has the figure first and then its parts, in the same integers however long they are', async () => {
    const csv = String(await explanationFile(EXPLANATION, 'csv', 'pl'));
    const [head = '', whole = '', counted = '', leftOut = '', excluded = '', rest] = csv.split('\r\n');
    expect(head.startsWith('\ufeffWiersz;TERYT;')).toBe(true);
    expect(whole).toContain(';37272030000000000001;100111410000000000003;51017770000000000002;');
    expect(whole).toContain(';"\'=nasza; ""grupa""";'); // no formula for a spreadsheet
    expect(counted).toContain('samorząd;2211031;Puck (miasto);');
    expect(counted).toContain(';1;11139;22;49;30;');
    expect(leftOut).toMatch(/^samorząd pominięty;2211043;.*;brak danych;/);
    expect(excluded).toMatch(
      /^nie dotyczy;2211031;.*EDU-06;Asystenci;nie dotyczy;2026-01-02;poza wynikiem;1;/,
    );
    expect(rest).toBe('');
  });

  it('speaks English and is a workbook where that is asked for', async () => {
    expect(String(await explanationFile(EXPLANATION, 'csv', 'en'))).toContain('government left out;2211043');
    const workbook = await explanationFile(EXPLANATION, 'xlsx', 'en');
    expect(Buffer.isBuffer(workbook) && workbook.subarray(0, 2).toString()).toBe('PK');
  });
});
