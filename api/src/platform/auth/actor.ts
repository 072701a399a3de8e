import { permissionAppliesAt, permissionsOf, roleAllows, type Permission, type Role } from '@miara/shared';

/** A role somebody holds somewhere. `teryt` null = the whole tenant; `tenantId` null = the platform. */
export interface RoleAtPlace {
  role: Role;
  tenantId: string | null;
  tenantSlug: string | null;
  teryt: string | null;
}

/** Who holds the session of this request. */
export interface SignedInPerson {
  id: string;
  email: string;
  name: string;
  locale: 'pl' | 'en';
  roles: readonly RoleAtPlace[];
  /** TERYT codes at and under the places of those roles, by id of the tenant. */
  units: Readonly<Record<string, readonly string[]>>;
  sessionId: string;
}

/** The units somebody may see: the whole tenant or the listed TERYT codes. */
export type Scope = { readonly all: true } | { readonly all: false; readonly teryts: readonly string[] };

/** A person acting inside one tenant. Resolved by the session and permission guards from `:tenant`. */
export interface Actor {
  person: SignedInPerson;
  tenant: { id: string; slug: string };
  /** Those held in this tenant. */
  roles: readonly RoleAtPlace[];
  /** Union over the roles. */
  permissions: ReadonlySet<Permission>;
  /** A role at a powiat covers the powiat and the gminas in it. */
  scope: Scope;
  /**
   * The units where a permission holds. Narrower than `scope` for somebody with several roles: who reads the whole
   * tenant and edits one unit sees the proofs of that unit only.
   */
  reach(permission: Permission): Scope;
  /** Whether the permission holds at this unit (a team member may draft but not submit for gminas). */
  canAt(permission: Permission, teryt: string): boolean;
}

/** Puts an actor together from the roles held in the tenant. */
export function actorOf(person: SignedInPerson, tenant: { id: string; slug: string }): Actor {
  const coveredUnits = person.units[tenant.id] ?? [];
  const roles = person.roles.filter((held) => held.tenantId === tenant.id);
  const permissions = permissionsOf(roles.map((held) => held.role));
  const scope: Scope = roles.some((held) => held.teryt === null)
    ? { all: true }
    : { all: false, teryts: [...coveredUnits] };
  const canAt = (permission: Permission, teryt: string): boolean =>
    roles.some((held) => permissionAppliesAt(held.role, permission, held.teryt, teryt));
  const reach = (permission: Permission): Scope =>
    roles.some((held) => held.teryt === null && roleAllows(held.role, permission))
      ? { all: true }
      : { all: false, teryts: coveredUnits.filter((teryt) => canAt(permission, teryt)) };
  return { person, tenant, roles, permissions, scope, reach, canAt };
}
