import { permissionAppliesAt, type Permission } from '@miara/shared';
import type { TenantAccess } from './me.js';

/**
 * Whether the person may do something for one unit, by the same rule as the server's. A screen offers only
 * such units; the server decides.
 */
export function canAt(access: TenantAccess, permission: Permission, teryt: string): boolean {
  const reached = access.scope.all || access.scope.units.includes(teryt);
  return (
    reached &&
    access.roles.some(({ role, unit }) => permissionAppliesAt(role, permission, unit?.teryt ?? null, teryt))
  );
}

/** The units at which the person's own roles allow it (not those that a powiat merely covers). */
export function placesOf(access: TenantAccess, permission: Permission): string[] {
  const places = access.roles.flatMap(({ unit }) => (unit ? [unit.teryt] : []));
  return [...new Set(places)].filter((teryt) => canAt(access, permission, teryt));
}

/** The only unit the person sees, for those who have exactly one. */
export function onlyUnitOf({ scope }: TenantAccess): string | undefined {
  return !scope.all && scope.units.length === 1 ? scope.units[0] : undefined;
}
