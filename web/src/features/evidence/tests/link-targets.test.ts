import { describe, expect, it } from '@jest/globals';
import type { AssessmentSummaryResponse } from '@miara/shared/api';
import { dutiesOf, targetsOf, unitsThatMayRestOn } from '../link-targets.js';

const assessment = (id: string, item: string, review = 'draft') =>
  ({ id, item, review }) as AssessmentSummaryResponse;

describe('a proof and what may rest on it', () => {
  it('carries the powiat and its gminas when it is the powiat’s', () => {
    const units = [{ teryt: '2211' }, { teryt: '2211011' }, { teryt: '2215042' }];
    expect(unitsThatMayRestOn('2211', units)).toEqual([{ teryt: '2211' }, { teryt: '2211011' }]);
    expect(unitsThatMayRestOn('2211011', units)).toEqual([{ teryt: '2211011' }]);
  });

  it('offers items that are somebody’s duty', () => {
    const items = [{ duty: 'gmina' }, { duty: 'powiat' }, { duty: 'both' }] as const;
    expect(dutiesOf([{ kind: 'powiat' }], items)).toEqual([{ duty: 'powiat' }, { duty: 'both' }]);
    expect(dutiesOf([{ kind: 'powiat' }, { kind: 'rural_gmina' }], items)).toEqual([...items]);
    expect(dutiesOf([], items)).toEqual([]);
  });

  it('goes to every unit and item, and says where there is no such duty', () => {
    const checklists = new Map([
      ['2211', { assessments: [assessment('a', 'INF-02')] }],
      ['2211011', { assessments: [assessment('b', 'INF-02'), assessment('c', 'EDU-01')] }],
    ]);
    expect(targetsOf(checklists, ['INF-02', 'EDU-01'])).toEqual([
      { teryt: '2211', item: 'INF-02', assessmentId: 'a', reopens: false },
      { teryt: '2211', item: 'EDU-01', assessmentId: null, reopens: false },
      { teryt: '2211011', item: 'INF-02', assessmentId: 'b', reopens: false },
      { teryt: '2211011', item: 'EDU-01', assessmentId: 'c', reopens: false },
    ]);
  });

  it('says which confirmations it would cancel; one that rests on the proof already is left as it is', () => {
    const checklists = new Map([
      [
        '2211',
        {
          assessments: [
            assessment('a', 'INF-02', 'confirmed'),
            assessment('b', 'INF-03', 'confirmed'),
            assessment('c', 'INF-04', 'returned'),
          ],
        },
      ],
    ]);
    const targets = targetsOf(checklists, ['INF-02', 'INF-03', 'INF-04'], ['b']);
    expect(targets.filter(({ reopens }) => reopens).map(({ item }) => item)).toEqual(['INF-02']);
  });
});
