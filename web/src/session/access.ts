import type { Permission } from '@miara/shared';
import type { Me, TenantAccess } from './me.js';

/** The person's access to a tenant, or undefined when they have none there. */
export function accessTo(me: Me, tenant: string): TenantAccess | undefined {
  return me.tenants.find((access) => access.slug === tenant);
}

/**
 * Whether the person may do something somewhere in a tenant. It decides what a screen offers; the server
 * decides what happens, and an object's own `abilities` say more precisely what is possible now.
 */
export function can(access: TenantAccess | undefined, permission: Permission): boolean {
  return access?.permissions.includes(permission) ?? false;
}
