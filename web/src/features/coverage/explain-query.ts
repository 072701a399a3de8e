import { queryOptions } from '@tanstack/react-query';
import type { ExplainResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';
import type { SearchParams } from '../../navigation/search-params.js';

/** Everything behind one figure; `question` is the query of the figure's `explain` address. */
export const explainQuery = (tenant: string, question: SearchParams) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'coverage', 'explain', question),
    queryFn: ({ signal }) =>
      request<ExplainResponse>('GET', '/api/v1/tenants/{tenant}/coverage/explain', {
        path: { tenant },
        query: question,
        signal,
      }),
  });
