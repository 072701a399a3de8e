import { describe, expect, it } from '@jest/globals';
import type { Standing } from '@miara/shared';
import { plainSummary, type SummaryFacts } from './plain-summary.js';

const figure = (numerator: number, denominator: number, hasData = true) => ({
  numerator,
  denominator,
  hasData,
});
const item = (code: string, standing: Standing, more: Partial<SummaryFacts['standings'][number]> = {}) => ({
  item: code,
  phase: 1,
  weight: 1,
  standing,
  before: standing,
  plannedOn: null,
  ...more,
});
const area = (key: string, numerator: number, denominator: number) => ({
  key,
  title: { pl: key },
  figure: figure(numerator, denominator),
});
const facts = (more: Partial<SummaryFacts>): SummaryFacts => ({
  figure: figure(1, 2),
  asOf: '2026-06-30',
  previousAsOf: '2026-03-31',
  standings: [item('A-1', 'confirmed'), item('A-2', 'planned')],
  areas: [],
  phases: [{ ...area('1', 1, 2), deadline: '2026-12-31' }],
  ...more,
});
const said = (more: Partial<SummaryFacts>) => plainSummary(facts(more)).map(({ say }) => say);

describe('the summary of a scorecard', () => {
  it('says only that nothing is known where nothing was declared', () => {
    expect(said({ figure: figure(0, 49, false) })).toEqual(['noData']);
  });

  it('speaks of items while each weighs one, else of weight', () => {
    expect(plainSummary(facts({}))[0]).toEqual({ say: 'confirmed', numerator: 1, count: 2 });
    expect(said({ standings: [item('A-1', 'planned', { weight: 3 })] })[0]).toBe('weighted');
  });

  it('counts what was confirmed since and what lost its confirmation apart from each other', () => {
    const found = plainSummary(
      facts({
        standings: [
          item('A-1', 'confirmed', { before: 'declared' }),
          item('A-2', 'confirmed', { before: 'planned' }),
          item('A-3', 'lapsed', { before: 'confirmed' }),
        ],
      }),
    );
    expect(found).toContainEqual({ say: 'gained', count: 2, day: '2026-03-31' });
    expect(found).toContainEqual({ say: 'lost', count: 1, day: '2026-03-31' });
  });

  it('takes neither a new item for a gain nor one that no longer applies for a loss', () => {
    expect(
      said({
        standings: [
          item('A-1', 'confirmed', { before: null }),
          item('A-2', 'not_applicable', { before: 'confirmed' }),
          item('A-3', 'planned'),
        ],
      }),
    ).toContain('same');
    expect(said({ previousAsOf: null })).not.toContain('same');
  });

  it('tells a passed deadline from one ahead, and on its last day it has not passed', () => {
    const phases = (deadline: string | null) => ({ phases: [{ ...area('1', 1, 2), deadline }] });
    expect(said(phases('2026-06-29'))).toContain('late');
    expect(said(phases('2026-06-30'))).toContain('due');
    expect(said(phases(null))).not.toEqual(expect.arrayContaining(['due']));
  });

  it('names the best and the worst area only where they differ', () => {
    expect(said({ areas: [area('EDU', 1, 2), area('LAN', 2, 4)] })).not.toContain('extremes');
    expect(plainSummary(facts({ areas: [area('EDU', 1, 2), area('LAN', 3, 4)] }))).toContainEqual({
      say: 'extremes',
      most: area('LAN', 3, 4),
      least: area('EDU', 1, 2),
    });
  });

  it('ends with the nearest plan ahead', () => {
    const standings = [
      item('A-1', 'planned', { plannedOn: '2027-01-31' }),
      item('A-2', 'in_progress', { plannedOn: '2026-09-30' }),
      item('A-3', 'planned', { plannedOn: '2026-01-31' }),
    ];
    expect(plainSummary(facts({ standings })).at(-1)).toEqual({ say: 'plan', count: 2, day: '2026-09-30' });
  });

  it('says that everything is done instead of a deadline', () => {
    expect(said({ standings: [item('A-1', 'confirmed')] })).toEqual(['confirmed', 'same', 'complete']);
  });
});
