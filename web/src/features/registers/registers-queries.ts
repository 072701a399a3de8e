import { queryOptions } from '@tanstack/react-query';
import type { RowOutcome, RowVerdict } from '@miara/shared';
import type {
  ImportListResponse,
  ImportResponse,
  ImportRowPageResponse,
  JobResponse,
  SetUpImportRequest,
  UndoImportResponse,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

/** How often an import under way is asked about, in milliseconds. */
const EVERY = 1_000;
/** Rows in a page of the preview. */
const PAGE = 50;

const IMPORTS = '/api/v1/tenants/{tenant}/imports';

export const importsAddress = (tenant: string): string => `/api/v1/tenants/${tenant}/imports`;

export function isRunning({ state }: Pick<ImportResponse, 'state'>): boolean {
  return state === 'queued' || state === 'running';
}

/** Former imports, the newest first. */
export const importsQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'imports'),
    queryFn: ({ signal }) => request<ImportListResponse>('GET', IMPORTS, { path: { tenant }, signal }),
  });

/** One import; asked again while it is under way. */
export const importQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'imports', id),
    queryFn: ({ signal }) =>
      request<ImportResponse>('GET', `${IMPORTS}/{id}`, { path: { tenant, id }, signal }),
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? EVERY : false),
  });

export interface RowsWanted {
  verdict?: RowVerdict;
  outcome?: RowOutcome;
}

/** Rows page by page; `stamp` changes when they were judged anew. */
export const importRowsQuery = (tenant: string, id: string, wanted: RowsWanted, stamp: string) => ({
  queryKey: [...queryKeys.inTenant(tenant, 'imports', id), 'rows', wanted.verdict, wanted.outcome, stamp],
  queryFn: ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) =>
    request<ImportRowPageResponse>('GET', `${IMPORTS}/{id}/rows`, {
      path: { tenant, id },
      query: { ...wanted, 'page[size]': PAGE, ...(pageParam !== null && { 'page[after]': pageParam }) },
      signal,
    }),
  initialPageParam: null as string | null,
  getNextPageParam: (page: ImportRowPageResponse) => page.next,
});

export function setUpImport(tenant: string, id: string, settings: SetUpImportRequest) {
  return request<ImportResponse>('PUT', `${IMPORTS}/{id}/settings`, { path: { tenant, id }, body: settings });
}

export function startImport(tenant: string, id: string) {
  return request<ImportResponse>('POST', `${IMPORTS}/{id}/start`, { path: { tenant, id } });
}

export function undoImport(tenant: string, id: string) {
  return request<UndoImportResponse>('POST', `${IMPORTS}/{id}/undo`, { path: { tenant, id } });
}

export function discardImport(tenant: string, id: string) {
  return request<null>('DELETE', `${IMPORTS}/{id}`, { path: { tenant, id } });
}

export function stopImport(tenant: string, job: string) {
  return request<JobResponse>('POST', '/api/v1/tenants/{tenant}/jobs/{id}/cancel', {
    path: { tenant, id: job },
  });
}
