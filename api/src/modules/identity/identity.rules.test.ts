import { describe, expect, it } from '@jest/globals';
import { ROLES_IN_TENANT } from '@miara/shared';
import { checkPassword, checkRolePlace } from './identity.rules.js';

describe('where a role can be held', () => {
  const fits = (role: Parameters<typeof checkRolePlace>[0], isPowiat: boolean | null): boolean => {
    try {
      checkRolePlace(role, isPowiat);
      return true;
    } catch {
      return false;
    }
  };

  it('is the whole tenant, a powiat or a unit, by role', () => {
    expect(
      ROLES_IN_TENANT.map((role) => [role, ...[null, true, false].map((place) => fits(role, place))]),
    ).toEqual([
      ['tenant_administrator', true, false, false],
      ['coordinator', true, false, false],
      ['team_member', false, true, false],
      ['unit_editor', false, true, true],
      ['reader', true, true, true],
    ]);
  });

  it('is never a tenant for the operator of the platform', () => {
    expect([null, true, false].map((place) => fits('platform_operator', place))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('a password', () => {
  const anna = { email: 'anna.nowak@gmina.example', name: 'Anna Nowak' };
  const isAccepted = (password: string): boolean => {
    try {
      checkPassword(password, anna);
      return true;
    } catch {
      return false;
    }
  };

  it.each([
    'anna.nowak@gmina.example',
    'Anna Nowak 2026!',
    'annanowak1',
    'aaaaaaaaaaaa',
    'Hasło12345',
    '1212121212',
  ])('is refused when everybody would try it: %s', (password) => {
    expect(isAccepted(password)).toBe(false);
  });

  it.each(['cztery zielone rowery', 'Xk9-pp2-Wq7', '7391 4826 0157'])(
    'may be anything else: %s',
    (password) => {
      expect(isAccepted(password)).toBe(true);
    },
  );
});
