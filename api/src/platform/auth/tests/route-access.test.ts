import { describe, expect, it } from '@jest/globals';
import { PublicRoute, RequirePermission, type RouteAccess } from '../decorators.js';
import { refusalOf } from '../route-access.check.js';

const route = (path: string, access?: RouteAccess) => ({ name: 'X.y', method: 'GET', path, access });

describe('a route', () => {
  it.each([
    ['without a rule', route('/me')],
    ['of a tenant that is public', route('/tenants/:tenant/units', { kind: 'public' })],
    ['of a tenant for anyone signed in', route('/tenants/:tenant/units', { kind: 'signed-in' })],
    [
      'outside a tenant with a permission of one',
      route('/units', { kind: 'tenant', permission: 'unit.read' }),
    ],
  ])('%s is refused at start', (_, declared) => {
    expect(refusalOf(declared)).toHaveLength(1);
  });

  it.each([
    route('/health/live', { kind: 'public' }),
    route('/me', { kind: 'signed-in' }),
    route('/tenants', { kind: 'signed-in', permission: 'tenant.open' }),
    route('/tenants/:tenant/units', { kind: 'tenant', permission: 'unit.read' }),
  ])('$path is accepted', (declared) => {
    expect(refusalOf(declared)).toEqual([]);
  });

  it('cannot have two rules', () => {
    expect(() => {
      class Twice {
        @PublicRoute()
        @RequirePermission('unit.read')
        read(): void {}
      }
      return Twice;
    }).toThrow(/two access rules/);
  });
});
