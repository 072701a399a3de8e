import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type {
  DecisionReportResponse,
  HoldManyRequest,
  QueueKind,
  ReviewBatchResponse,
  ReviewQueueResponse,
  ReviewSelectionResponse,
} from '@miara/shared/api';
import { request } from './client.js';
import { queryKeys } from './query-keys.js';

const REVIEW = '/api/v1/tenants/{tenant}/review';

export interface QueueFilter {
  kind: QueueKind;
  /** TERYT code; '' for all units. */
  unit: string;
  /** Area code; '' for all areas. */
  area: string;
}

const reviewKey = (tenant: string) => queryKeys.inTenant(tenant, 'review');

/** What waits for a decision, page by page. */
export const queueQuery = (tenant: string, { kind, unit, area }: QueueFilter) =>
  infiniteQueryOptions({
    queryKey: [...reviewKey(tenant), 'queue', kind, unit, area],
    queryFn: ({ pageParam, signal }) =>
      request<ReviewQueueResponse>('GET', `${REVIEW}/queue`, {
        path: { tenant },
        query: {
          kind,
          ...(unit && { unit }),
          ...(area && { area }),
          ...(pageParam && { 'page[after]': pageParam }),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** How much waits at all: the number beside the rail entry. */
export const queueCountQuery = (tenant: string) =>
  queryOptions({
    queryKey: [...reviewKey(tenant), 'count'],
    queryFn: ({ signal }) =>
      request<ReviewQueueResponse>('GET', `${REVIEW}/queue`, {
        path: { tenant },
        query: { 'page[size]': 1 },
        signal,
      }),
    staleTime: 60_000,
  });

/** One assessment's place in the queue: what a resubmission changed. */
export const queuedQuery = (tenant: string, assessment: string) =>
  queryOptions({
    queryKey: [...reviewKey(tenant), 'queued', assessment],
    queryFn: ({ signal }) =>
      request<ReviewQueueResponse>('GET', `${REVIEW}/queue`, {
        path: { tenant },
        query: { assessment },
        signal,
      }),
  });

/** Own decisions that were not sent, and what lies in batches of others. Only for reviewers. */
export const reviewBatchQuery = (tenant: string) =>
  queryOptions({
    queryKey: [...reviewKey(tenant), 'batch'],
    queryFn: ({ signal }) =>
      request<ReviewBatchResponse>('GET', `${REVIEW}/batch`, { path: { tenant }, signal }),
  });

export function undoDecision(tenant: string, assessmentId: string) {
  return request<unknown>('DELETE', `${REVIEW}/batch/{assessmentId}`, { path: { tenant, assessmentId } });
}

/** Everything that a filter matches, loaded or not, with the versions that are counted. Never from the cache. */
export const selectionQuery = (
  tenant: string,
  { kind, unit, area }: Pick<QueueFilter, 'kind' | 'unit' | 'area'>,
  unchanged: boolean,
) =>
  queryOptions({
    queryKey: [...queryKeys.inTenant(tenant, 'review-selection'), kind, unit, area, unchanged],
    queryFn: ({ signal }) =>
      request<ReviewSelectionResponse>('GET', `${REVIEW}/queue/selection`, {
        path: { tenant },
        query: {
          kind,
          ...(unit && { unit }),
          ...(area && { area }),
          ...(unchanged && { unchanged: 'true' }),
        },
        signal,
      }),
    staleTime: Infinity,
    gcTime: 0,
  });

/** Decides about several into the batch, each as it was seen. */
export function decideMany(tenant: string, body: HoldManyRequest) {
  return request<DecisionReportResponse>('POST', `${REVIEW}/batch`, { path: { tenant }, body });
}

/** Takes several own decisions out of the batch. */
export function undoDecisions(tenant: string, assessmentIds: readonly string[]) {
  return request<DecisionReportResponse>('POST', `${REVIEW}/batch/undo`, {
    path: { tenant },
    body: { assessmentIds },
  });
}

/** Makes decisions take effect: all of the person's, or those of one unit. */
export function sendBatch(tenant: string, unit: string) {
  const body = unit ? { unit } : {};
  return request<DecisionReportResponse>('POST', `${REVIEW}/batch/send`, { path: { tenant }, body });
}

/** After a decision was held or undone: only the reviewers' desk has changed. */
export function refreshDesk(queryClient: QueryClient, tenant: string): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: reviewKey(tenant) });
}
