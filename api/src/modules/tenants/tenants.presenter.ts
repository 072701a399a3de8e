import type { TenantListResponse } from './tenants.dto.js';
import type { TenantWithMembers } from './tenants.service.js';

export function presentTenants(tenants: readonly TenantWithMembers[]): TenantListResponse {
  return {
    tenants: tenants.map((tenant) => ({
      slug: tenant.slug,
      name: tenant.name,
      shortName: tenant.short_name,
      openedAt: tenant.opened_at.toISOString(),
      members: tenant.members,
    })),
  };
}
