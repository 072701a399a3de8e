/**
 * Keys of the query cache. Everything of a tenant begins with `['tenant', slug]`, so that one call
 * (`invalidateQueries({ queryKey: queryKeys.tenant(slug) })`) refreshes whatever a change may have moved.
 */
export const queryKeys = {
  me: ['me'] as const,
  instance: ['instance'] as const,
  tenants: ['tenants'] as const,
  tenant: (tenant: string) => ['tenant', tenant] as const,
  /** A list or object inside a tenant: `queryKeys.inTenant('omggs', 'assessments', id)`. */
  inTenant: (tenant: string, resource: string, ...rest: readonly unknown[]) =>
    ['tenant', tenant, resource, ...rest] as const,
};
