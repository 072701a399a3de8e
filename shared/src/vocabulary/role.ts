/** Roles. Each is held at a place (a tenant, a powiat, a unit) and covers what lies under it. */
export const ROLES = [
  'platform_operator',
  'tenant_administrator',
  'coordinator',
  'team_member',
  'unit_editor',
  'reader',
] as const;

export type Role = (typeof ROLES)[number];

/** Roles that are held inside a tenant: all but the operator's. */
export const ROLES_IN_TENANT = [
  'tenant_administrator',
  'coordinator',
  'team_member',
  'unit_editor',
  'reader',
] as const satisfies readonly Role[];

export function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value);
}
