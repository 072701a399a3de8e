import { describe, expect, it } from '@jest/globals';
import type { Standing } from '@miara/shared';
import { answeringOffices } from './answering-offices.js';
import { compareFigures, extremes } from './compare-figures.js';
import { groupByPart } from './group-standings.js';
import { nextSteps } from './next-steps.js';
import { isShown, toShownPart } from './shown-items.js';
import { changeDirection } from './standing-change.js';
import { topGaps } from './top-gaps.js';

const item = (code: string, phase: number, standing: Standing) => ({ item: code, phase, standing });
const phase = (key: string, deadline: string | null) => ({ key, deadline });

describe('top gaps', () => {
  it('are those of the phase that was due first, not of the one with the lowest number', () => {
    const found = topGaps(
      [item('A-1', 1, 'planned'), item('B-1', 2, 'not_started')],
      [phase('1', '2027-12-31'), phase('2', '2025-12-31')],
      '2026-06-30',
    );
    expect(found?.phase.key).toBe('2');
    expect(found?.overdue).toBe(true);
  });

  it('skip a phase where everything is confirmed or does not apply', () => {
    const found = topGaps(
      [item('A-1', 1, 'confirmed'), item('A-2', 1, 'not_applicable'), item('B-1', 2, 'declared')],
      [phase('1', '2025-12-31'), phase('2', '2026-12-31')],
      '2026-06-30',
    );
    expect(found?.gaps.map((gap) => gap.item)).toEqual(['B-1']);
    expect(found?.overdue).toBe(false);
  });

  it('begin with what nobody started and end with what waits for the coordinator', () => {
    const standings: Standing[] = ['declared', 'in_progress', 'not_started', 'planned', 'lapsed'];
    const found = topGaps(
      standings.map((standing) => item(standing, 1, standing)),
      [phase('1', null)],
      '2026-06-30',
    );
    expect(found?.gaps.map((gap) => gap.item)).toEqual([
      'not_started',
      'lapsed',
      'planned',
      'in_progress',
      'declared',
    ]);
  });

  it('are not overdue on the last day in time', () => {
    const found = topGaps([item('A-1', 1, 'planned')], [phase('1', '2026-06-30')], '2026-06-30');
    expect(found?.overdue).toBe(false);
  });

  it('are null when nothing is missing', () => {
    expect(topGaps([item('A-1', 1, 'confirmed')], [phase('1', null)], '2026-06-30')).toBeNull();
  });
});

describe('next steps', () => {
  it('come in the order of their days and count those that are late or have none', () => {
    const steps = nextSteps(
      [
        { code: 'later', standing: 'planned', plannedOn: '2027-03-01' },
        { code: 'today', standing: 'in_progress', plannedOn: '2026-09-30' },
        { code: 'late', standing: 'planned', plannedOn: '2026-09-29' },
        { code: 'undated', standing: 'in_progress', plannedOn: null },
        { code: 'done', standing: 'confirmed', plannedOn: '2026-01-01' },
      ],
      '2026-09-30',
    );
    expect(steps.ahead.map((step) => step.code)).toEqual(['today', 'later']);
    expect(steps.late).toBe(1);
    expect(steps.undated).toBe(1);
  });
});

describe('change of a standing', () => {
  it.each<[Standing | null, Standing, ReturnType<typeof changeDirection>]>([
    ['planned', 'confirmed', 'better'],
    ['confirmed', 'lapsed', 'worse'],
    ['declared', 'lapsed', 'worse'],
    ['not_started', 'lapsed', 'other'],
    ['in_progress', 'not_started', 'worse'],
    ['not_started', 'not_applicable', 'other'],
    ['not_applicable', 'planned', 'other'],
    ['confirmed', 'confirmed', null],
    [null, 'confirmed', null],
  ])('from %s to %s is %s', (before, standing, direction) => {
    expect(changeDirection({ before, standing })).toBe(direction);
  });
});

describe('groups of items', () => {
  it('keep the order of the standard and leave out parts without items', () => {
    const groups = groupByPart(['GOV', 'EDU', 'LAN'], ['LAN-01', 'GOV-01', 'GOV-02'], (code, area) =>
      code.startsWith(area),
    );
    expect(groups).toEqual([
      { part: 'GOV', things: ['GOV-01', 'GOV-02'] },
      { part: 'LAN', things: ['LAN-01'] },
    ]);
  });
});

describe('offices that answer', () => {
  it('are ordered by how many items they carry and count an item once', () => {
    const [town, school] = [{ pl: 'urząd gminy', en: 'gmina office' }, { pl: 'szkoły' }];
    const [welfare, again] = [{ pl: 'OPS' }, { pl: 'OPS' }];
    expect(answeringOffices([[town], [welfare, school], [welfare, again]])).toEqual([
      { office: welfare, items: 2 },
      { office: town, items: 1 },
      { office: school, items: 1 },
    ]);
  });
});

describe('the finding of a title', () => {
  const figure = (numerator: number | string, denominator: number | string, hasData = true) => ({
    numerator,
    denominator,
    hasData,
  });

  it('compares exact fractions, also those larger than a number can hold', () => {
    expect(compareFigures(figure('100000000000000000001', '200000000000000000000'), figure(1, 2))).toBe(1);
    expect(compareFigures(figure(31, 49), figure(62, 98))).toBe(0);
  });

  it('names the highest and the lowest part and passes over those without data', () => {
    const found = extremes([figure(1, 4), figure(0, 5, false), figure(3, 4)], (part) => part);
    expect(found).toEqual({ most: figure(3, 4), least: figure(1, 4) });
  });

  it('is null when all parts are equal', () => {
    expect(extremes([figure(1, 2), figure(2, 4)], (part) => part)).toBeNull();
  });
});

describe('shown items', () => {
  it('shows all for an unknown word in the address', () => {
    expect(toShownPart('everything')).toBe('all');
    expect(toShownPart('missing')).toBe('missing');
  });

  it('counts what lapsed as missing and what does not apply as not missing', () => {
    expect(isShown({ standing: 'lapsed', before: null }, 'missing')).toBe(true);
    expect(isShown({ standing: 'not_applicable', before: null }, 'missing')).toBe(false);
  });
});
