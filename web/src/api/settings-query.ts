import { queryOptions } from '@tanstack/react-query';
import type { SettingsResponse } from '@miara/shared/api';
import { request } from './client.js';
import { queryKeys } from './query-keys.js';

/** How the tenant works. */
export const settingsQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'settings'),
    queryFn: ({ signal }) =>
      request<SettingsResponse>('GET', '/api/v1/tenants/{tenant}/settings', { path: { tenant }, signal }),
  });
