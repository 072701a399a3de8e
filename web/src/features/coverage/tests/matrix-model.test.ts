import { describe, expect, it } from '@jest/globals';
import type { MatrixCellResponse, MatrixResponse } from '@miara/shared/api';
import { matrixQuestionOf } from '../../../api/matrix-query.js';
import { cellNeighbours, nextAwaiting } from '../cell-neighbours.js';
import { matrixModel } from '../matrix-model.js';
import { readMatrixView, type MatrixView } from '../matrix-view.js';

const cell = (standing: string, review = 'draft') =>
  ({ id: standing, standing, review, assessed: true, since: '2026-01-01' }) as MatrixCellResponse;

function unit(
  teryt: string,
  name: string,
  kind: string,
  powiatTeryt: string | null,
  cells: (MatrixCellResponse | null)[],
) {
  return { unit: { teryt, displayName: { pl: name }, kind, powiatTeryt }, residents: 1, figure: {}, cells };
}

const matrix = {
  asOf: '2026-11-23',
  items: [
    {
      code: 'EDU-01',
      area: 'EDU',
      phase: 1,
      units: { numerator: 1, denominator: 3, hasData: true },
      awaiting: 1,
    },
    {
      code: 'EDU-02',
      area: 'EDU',
      phase: 2,
      units: { numerator: 0, denominator: 3, hasData: true },
      awaiting: 1,
    },
    {
      code: 'LAN-01',
      area: 'LAN',
      phase: 1,
      units: { numerator: 2, denominator: 2, hasData: true },
      awaiting: 0,
    },
  ],
  areas: [{ code: 'EDU' }, { code: 'LAN' }],
  phases: [{ number: 1 }, { number: 2 }],
  rows: [
    unit('2262011', 'Gdynia', 'city_with_powiat_rights', null, [
      cell('confirmed'),
      cell('declared', 'submitted'),
      cell('confirmed'),
    ]),
    unit('2211', 'powiat pucki', 'powiat', null, [cell('planned'), cell('not_started'), null]),
    unit('2211011', 'Hel', 'urban_gmina', '2211', [
      cell('declared', 'submitted'),
      cell('planned'),
      cell('confirmed'),
    ]),
  ],
} as unknown as MatrixResponse;

const view = (params: Record<string, string>): MatrixView => readMatrixView(params);
const shownOf = (params: Record<string, string>) => {
  const model = matrixModel(matrix, view(params));
  return {
    items: model.columns.map(({ item }) => item.code),
    units: model.rows.map((row) => row.unit.teryt),
  };
};

describe('the matrix', () => {
  it('shows everything in groups of areas when the address says nothing', () => {
    const model = matrixModel(matrix, view({}));
    expect(model.groups.map(({ key, columns }) => [key, columns.length])).toEqual([
      ['EDU', 2],
      ['LAN', 1],
    ]);
    expect(model.rowGroups.map(({ key }) => key)).toEqual(['cities', '2211']);
  });

  it('groups columns by phase and rows by kind', () => {
    expect(shownOf({ columns: 'phase', rows: 'kind' }).items).toEqual(['EDU-01', 'LAN-01', 'EDU-02']);
  });

  it('drops rows and columns that have nothing to do with the filter', () => {
    expect(shownOf({ show: 'awaiting' })).toEqual({
      items: ['EDU-01', 'EDU-02'],
      units: ['2262011', '2211011'],
    });
    expect(shownOf({ show: 'gaps' }).items).toEqual(['EDU-01', 'EDU-02']);
    expect(shownOf({ show: 'nobody' }).items).toEqual(['EDU-02']);
  });

  it('shows what moved within seven days of its day', () => {
    const lately = structuredClone(matrix);
    lately.asOf = '2026-01-08';
    const hel = lately.rows[2]?.cells[1];
    if (hel) hel.since = '2026-01-02';
    const model = matrixModel(lately, view({ show: 'week' }));
    expect(model.rows.map((row) => row.unit.teryt)).toEqual(['2211011']);
    expect(model.columns.map(({ item }) => item.code)).toEqual(['EDU-02']);
  });

  it('takes the mode and a real day from the address, and asks the server for no more', () => {
    expect(matrixQuestionOf({})).toEqual({ mode: 'standing' });
    expect(matrixQuestionOf({ mode: 'change', since: '2026-10-01' })).toEqual({
      mode: 'change',
      since: '2026-10-01',
    });
    expect(matrixQuestionOf({ mode: 'change', since: '2026-1' })).toEqual({ mode: 'change' });
    expect(matrixQuestionOf({ mode: 'proof', since: '2026-10-01' })).toEqual({ mode: 'proof' });
  });

  it('finds a unit by a form of its name', () => {
    expect(shownOf({ q: 'gdyni' }).units).toEqual(['2262011']);
  });

  it('steps over items that are no duty and units that the filter does not mean', () => {
    const whole = matrixModel(matrix, view({}));
    const awaiting = matrixModel(matrix, view({ show: 'awaiting' }));
    expect(cellNeighbours(whole, whole, { unit: '2262011', item: 'LAN-01' }).nextUnit).toEqual({
      unit: '2211011',
      item: 'LAN-01',
    });
    expect(cellNeighbours(whole, awaiting, { unit: '2262011', item: 'EDU-01' }).nextItem?.item).toBe(
      'EDU-02',
    );
  });

  it('goes round to the next one that waits, also from one that was just decided', () => {
    const whole = matrixModel(matrix, view({}));
    expect(nextAwaiting(whole, { unit: '2262011', item: 'EDU-02' })).toEqual({
      unit: '2211011',
      item: 'EDU-01',
    });
    expect(nextAwaiting(whole, { unit: '2211011', item: 'EDU-01' })).toEqual({
      unit: '2262011',
      item: 'EDU-02',
    });
    expect(nextAwaiting(whole, { unit: '2211', item: 'EDU-01' })?.unit).toBe('2211011');
  });
});
