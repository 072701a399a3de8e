import { describe, expect, it } from '@jest/globals';
import type { Permission, Role } from '@miara/shared';
import { actorOf, type Actor, type RoleAtPlace } from '../actor.js';

const TENANT = { id: 't1', slug: 'omggs' };

function actorWith(...roles: [role: Role, teryt: string | null][]): Actor {
  const held: RoleAtPlace[] = roles.map(([role, teryt]) => ({
    role,
    teryt,
    tenantId: 't1',
    tenantSlug: 'omggs',
  }));
  const elsewhere: RoleAtPlace = { role: 'coordinator', teryt: null, tenantId: 't2', tenantSlug: 'bytow' };
  const person = {
    id: 'p',
    email: 'p@x',
    name: 'P',
    locale: 'pl' as const,
    roles: [...held, elsewhere],
    units: { t1: ['2211', '2211031'] },
    sessionId: 's',
  };
  return actorOf(person, TENANT);
}

describe('an actor', () => {
  it('carries the roles of the tenant only', () => {
    const actor = actorWith(['reader', null]);
    expect(actor.roles).toHaveLength(1);
    expect(actor.permissions.has('assessment.review')).toBe(false);
  });

  it('sees the whole tenant by any role held there', () => {
    expect(actorWith(['reader', null], ['unit_editor', '2262011']).scope).toEqual({ all: true });
  });

  it('reaches by a permission the places of the roles that allow it', () => {
    const actor = actorWith(['reader', null], ['unit_editor', '2211031']);
    expect(actor.reach('assessment.read')).toEqual({ all: true });
    expect(actor.reach('evidence.read')).toEqual({ all: false, teryts: ['2211031'] });
    expect(actor.reach('audit.read')).toEqual({ all: false, teryts: [] });
    expect(actorWith(['coordinator', null]).reach('evidence.read')).toEqual({ all: true });
  });

  it('sees the units of its places otherwise', () => {
    expect(actorWith(['team_member', '2211']).scope).toEqual({ all: false, teryts: ['2211', '2211031'] });
  });

  it.each<[Role, string | null, Permission, string, boolean]>([
    ['team_member', '2211', 'assessment.edit', '2211031', true],
    ['team_member', '2211', 'assessment.submit', '2211031', false],
    ['team_member', '2211', 'assessment.submit', '2211', true],
    ['team_member', '2211', 'assessment.read', '2204011', false],
    ['unit_editor', '2262011', 'assessment.submit', '2262011', true],
    ['unit_editor', '2262011', 'assessment.edit', '2211', false],
    ['coordinator', null, 'assessment.review', '2204011', true],
    ['coordinator', null, 'assessment.edit', '2204011', false],
  ])('%s at %s: %s at %s is %s', (role, place, permission, teryt, allowed) => {
    expect(actorWith([role, place]).canAt(permission, teryt)).toBe(allowed);
  });
});
