import { describe, expect, it } from '@jest/globals';
import type { MemberResponse } from '@miara/shared/api';
import { isLatest, membershipStateOf } from '../membership-state.js';

describe('a membership on 22 November 2026', () => {
  it.each([
    ['member', '2020-06-01', null],
    ['member', '2026-11-22', null],
    ['joining', '2026-11-23', null],
    ['leaving', '2020-06-01', '2026-11-23'],
    ['former', '2020-06-01', '2026-11-22'],
  ] as const)('is %s: %s – %s', (state, joinedOn, leftOn) => {
    expect(membershipStateOf({ joinedOn, leftOn }, '2026-11-22')).toBe(state);
  });

  it('can be changed when it is the unit’s latest', () => {
    const of = (teryt: string, joinedOn: string) => ({ unit: { teryt }, joinedOn }) as MemberResponse;
    const all = [of('2211011', '2026-01-01'), of('2211011', '2020-06-01'), of('2211', '2020-06-01')];
    expect(all.map((member) => isLatest(member, all))).toEqual([true, false, true]);
  });
});
