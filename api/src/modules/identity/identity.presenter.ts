import type { LocalizedText } from '@miara/shared';
import type { RoleAtPlace } from '../../platform/auth/actor.js';
import type { MeResponse, MeTenantResponse, RoleResponse } from './identity.dto.js';
import type { Me, OwnTenant } from './me.service.js';

export function presentMe({ person, tenants, unitNames }: Me): MeResponse {
  return {
    person: { id: person.id, name: person.name, email: person.email, locale: person.locale },
    tenants: tenants.map((tenant) => presentTenant(tenant, unitNames)),
    platformRoles: person.roles.filter((held) => held.tenantId === null).map((held) => held.role),
  };
}

function presentTenant(
  { actor, name }: OwnTenant,
  unitNames: ReadonlyMap<string, LocalizedText>,
): MeTenantResponse {
  return {
    slug: actor.tenant.slug,
    name,
    roles: actor.roles.map((held) => presentRole(held, unitNames)),
    permissions: [...actor.permissions].sort(),
    scope: { all: actor.scope.all, units: actor.scope.all ? [] : [...actor.scope.teryts] },
  };
}

function presentRole(
  { role, teryt }: RoleAtPlace,
  unitNames: ReadonlyMap<string, LocalizedText>,
): RoleResponse {
  const displayName = teryt === null ? undefined : unitNames.get(teryt);
  return { role, unit: teryt !== null && displayName ? { teryt, displayName } : null };
}
