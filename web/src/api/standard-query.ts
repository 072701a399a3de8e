import { queryOptions } from '@tanstack/react-query';
import type { StandardListResponse, StandardVersionResponse } from '@miara/shared/api';
import { request } from './client.js';
import { queryKeys } from './query-keys.js';

const STANDARDS = '/api/v1/tenants/{tenant}/standards';

/** The version that counts today: the newest published one. Null while the tenant has none. */
export const currentStandardQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'standards', 'current'),
    queryFn: async ({ signal }) => {
      const { standards } = await request<StandardListResponse>('GET', STANDARDS, {
        path: { tenant },
        signal,
      });
      for (const { code, versions } of standards) {
        const number = versions.find(({ status }) => status === 'published')?.number;
        if (number === undefined) continue;
        return request<StandardVersionResponse>('GET', `${STANDARDS}/{code}/versions/{number}`, {
          path: { tenant, code, number },
          signal,
        });
      }
      return null;
    },
    // A published version never changes.
    staleTime: 300_000,
  });
