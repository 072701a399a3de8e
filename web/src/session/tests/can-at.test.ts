import { describe, expect, it } from '@jest/globals';
import type { TenantAccess } from '../me.js';
import { canAt, onlyUnitOf, placesOf } from '../can-at.js';

const name = { pl: 'Powiat pucki' };
const team: TenantAccess = {
  slug: 'omggs',
  name: { pl: 'OMGGS' },
  roles: [{ role: 'team_member', unit: { teryt: '2211', displayName: name } }],
  permissions: [],
  scope: { all: false, units: ['2211', '2211011', '2211052'] },
};
const coordinator: TenantAccess = {
  ...team,
  roles: [{ role: 'coordinator', unit: null }],
  scope: { all: true, units: [] },
};

describe('canAt', () => {
  it.each([
    ['drafts for a gmina of the powiat', 'assessment.edit', '2211011', true],
    ['submits for the powiat itself', 'assessment.submit', '2211', true],
    ['does not submit for a gmina', 'assessment.submit', '2211011', false],
    ['does not log for another powiat', 'action.log', '2212', false],
    ['does not reach a gmina of the powiat that is no member', 'action.log', '2211073', false],
  ] as const)('a team member %s', (_, permission, teryt, expected) => {
    expect(canAt(team, permission, teryt)).toBe(expected);
  });

  it('lets a coordinator log for every unit', () => {
    expect(canAt(coordinator, 'action.log', '2262011')).toBe(true);
  });
});

describe('places', () => {
  it('are the units where a role is held', () => {
    expect(placesOf(team, 'action.log')).toEqual(['2211']);
    expect(placesOf(coordinator, 'action.log')).toEqual([]);
  });

  it('knows a person of one unit', () => {
    expect(onlyUnitOf({ ...team, scope: { all: false, units: ['2262011'] } })).toBe('2262011');
    expect(onlyUnitOf(team)).toBeUndefined();
    expect(onlyUnitOf(coordinator)).toBeUndefined();
  });
});
