import { describe, expect, it } from '@jest/globals';
import type { AssessmentSummaryResponse } from '@miara/shared/api';
import { isReady } from '../../../assessment-turn/assessment-turn.js';
import { countByFilter, filterLines, neighboursOf, readChecklistView } from '../checklist-view.js';

type Line = Pick<AssessmentSummaryResponse, 'item' | 'review' | 'state' | 'missing'>;
const line: Line = { item: 'EDU-01', review: 'draft', state: 'in_place', missing: [] };
const lines: Line[] = [
  { ...line },
  { ...line, item: 'EDU-02', state: null, missing: ['declaration'] },
  { ...line, item: 'EDU-03', review: 'returned', missing: ['evidence_or_statement'] },
  { ...line, item: 'LAN-01', review: 'submitted' },
  { ...line, item: 'LAN-02', review: 'confirmed' },
];

describe('the checklist', () => {
  it('counts what each filter shows', () => {
    expect(countByFilter(lines)).toEqual({
      all: 5,
      todo: 3,
      returned: 1,
      ready: 1,
      submitted: 1,
      confirmed: 1,
    });
  });

  it('shows what came back', () => {
    expect(filterLines(lines, 'returned').map(({ item }) => item)).toEqual(['EDU-03']);
  });

  it.each([
    ['in place with proof', line, true],
    ['not applicable with a reason', { ...line, state: 'not_applicable' }, true],
    ['a plan, which no confirmation makes count', { ...line, state: 'planned' }, false],
    ['came back and may be unchanged', { ...line, review: 'returned' }, false],
    ['something is missing', { ...line, missing: ['reason'] }, false],
    ['already handed in', { ...line, review: 'submitted' }, false],
  ] as [string, Line, boolean][])('is ready: %s', (_, row, expected) => {
    expect(isReady(row)).toBe(expected);
  });

  it('reads the address and falls back to the whole list by area', () => {
    expect(readChecklistView({ by: 'phase', show: 'ready', item: 'EDU-01' })).toEqual({
      by: 'phase',
      show: 'ready',
      item: 'EDU-01',
    });
    expect(readChecklistView({ by: 'colour', show: '?' })).toEqual({
      by: 'area',
      show: 'all',
      item: undefined,
    });
  });
});

describe('the neighbours of the open item', () => {
  it('are those that the filter shows', () => {
    const shown = filterLines(lines, 'todo');
    expect(neighboursOf(lines, shown, 'EDU-02')).toEqual({ previous: 'EDU-01', next: 'EDU-03' });
    expect(neighboursOf(lines, shown, 'EDU-03')).toEqual({ previous: 'EDU-02', next: undefined });
  });

  it('are found from an item that has just left the filter', () => {
    const shown = filterLines(lines, 'returned');
    expect(neighboursOf(lines, shown, 'EDU-01')).toEqual({ previous: undefined, next: 'EDU-03' });
  });

  it('are none for an item that is no duty here', () => {
    expect(neighboursOf(lines, lines, 'XXX-99')).toEqual({ previous: undefined, next: undefined });
  });
});
