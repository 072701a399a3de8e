import { queryOptions } from '@tanstack/react-query';
import type { InterfaceLanguage, LocalizedText, Permission, Role } from '@miara/shared';
import { request } from '../api/client.js';
import { queryKeys } from '../api/query-keys.js';

/** A role in a tenant; `unit` is null when it is held for the whole tenant. */
export interface RoleInTenant {
  role: Role;
  unit: { teryt: string; displayName: LocalizedText } | null;
}

/** What the signed-in person is and may do in one tenant. */
export interface TenantAccess {
  slug: string;
  name: LocalizedText;
  roles: readonly RoleInTenant[];
  permissions: readonly Permission[];
  /** The units the person may see: all of the tenant's or the listed TERYT codes. */
  scope: { all: boolean; units: readonly string[] };
}

export interface Me {
  person: { id: string; name: string; email: string; locale: InterfaceLanguage };
  tenants: readonly TenantAccess[];
  /** Roles outside tenants: `platform_operator` opens tenants and sees nothing in them. */
  platformRoles: readonly Role[];
}

export const meQuery = queryOptions({
  queryKey: queryKeys.me,
  queryFn: () => request<Me>('GET', '/api/v1/me'),
  staleTime: 60_000,
  meta: { mayBeSignedOut: true },
});
