import { queryOptions } from '@tanstack/react-query';
import type { MatrixMode, MatrixResponse } from '@miara/shared/api';
import type { SearchParams } from '../navigation/search-params.js';
import { choiceParam, textParam } from '../navigation/use-search-params.js';
import { request } from './client.js';
import { queryKeys } from './query-keys.js';

/** What the cells of the matrix can tell. */
export const MATRIX_MODES = [
  'standing',
  'review',
  'proof',
  'change',
] as const satisfies readonly MatrixMode[];

export interface MatrixQuestion {
  /** What the cells tell beside the standing. */
  mode: MatrixMode;
  /** In mode `change`: the day to compare with (`YYYY-MM-DD`); the server's default when left out. */
  since?: string;
}

/** What an address asks for; a half-typed or invented day is none. */
export function matrixQuestionOf(search: SearchParams): MatrixQuestion {
  const mode = choiceParam(search, 'mode', MATRIX_MODES);
  const since = textParam(search, 'since') ?? '';
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(since) && !Number.isNaN(Date.parse(since));
  return mode === 'change' && isDay ? { mode, since } : { mode };
}

/** The matrix of today: units × items with all totals. */
export const matrixQuery = (tenant: string, { mode, since }: MatrixQuestion = { mode: 'standing' }) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'coverage', 'matrix', mode, since ?? ''),
    queryFn: ({ signal }) =>
      request<MatrixResponse>('GET', '/api/v1/tenants/{tenant}/coverage/matrix', {
        path: { tenant },
        query: { mode, since },
        signal,
      }),
  });
