import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type {
  AssessmentRepliesResponse,
  DecideReplyRequest,
  EvidencePageResponse,
  ReplyDeadlinesRequest,
  ReplyDeadlinesResponse,
  ReplyPageResponse,
  ReplyResponse,
  ReplyState,
  SaveReplyRequest,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

const TENANT = '/api/v1/tenants/{tenant}';
const REPLY = `${TENANT}/replies/{id}`;

const repliesKey = (tenant: string) => queryKeys.inTenant(tenant, 'replies');

export interface ReplyFilter {
  state: ReplyState;
  disputed: boolean;
}

/** Replies of one state, page by page. */
export const repliesQuery = (tenant: string, { state, disputed }: ReplyFilter) =>
  infiniteQueryOptions({
    queryKey: [...repliesKey(tenant), 'list', state, disputed],
    queryFn: ({ pageParam, signal }) =>
      request<ReplyPageResponse>('GET', `${TENANT}/replies`, {
        path: { tenant },
        query: {
          state,
          ...(disputed && { disputed: 'true' }),
          ...(pageParam && { 'page[after]': pageParam }),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** How many replies wait: the number beside the rail entry. */
export const replyCountQuery = (tenant: string) =>
  queryOptions({
    queryKey: [...repliesKey(tenant), 'count'],
    queryFn: ({ signal }) =>
      request<ReplyPageResponse>('GET', `${TENANT}/replies`, {
        path: { tenant },
        query: { 'page[size]': 1 },
        signal,
      }),
    staleTime: 60_000,
  });

/** What can be answered about an assessment until when, and what was. */
export const assessmentRepliesQuery = (tenant: string, assessmentId: string) =>
  queryOptions({
    queryKey: [...repliesKey(tenant), 'assessment', assessmentId],
    queryFn: ({ signal }) =>
      request<AssessmentRepliesResponse>('GET', `${TENANT}/assessments/{id}/replies`, {
        path: { tenant, id: assessmentId },
        signal,
      }),
  });

export const replyDeadlinesQuery = (tenant: string) =>
  queryOptions({
    queryKey: [...repliesKey(tenant), 'deadlines'],
    queryFn: ({ signal }) =>
      request<ReplyDeadlinesResponse>('GET', `${TENANT}/reply-deadlines`, { path: { tenant }, signal }),
  });

/** The newest proofs of a unit, to point at. */
export const proofsOfUnitQuery = (tenant: string, unit: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'evidence', 'of-unit', unit),
    queryFn: ({ signal }) =>
      request<EvidencePageResponse>('GET', `${TENANT}/evidence`, {
        path: { tenant },
        query: { unit, 'page[size]': 200 },
        signal,
      }),
  });

/** @param version of the draft last seen; null when there is none yet */
export function saveReply(tenant: string, id: string, body: SaveReplyRequest, version: number | null) {
  return request<ReplyResponse>('PUT', `${TENANT}/assessments/{id}/reply`, {
    path: { tenant, id },
    body,
    ...(version !== null && { ifMatch: version }),
  });
}

export function sendReply(tenant: string, id: string) {
  return request<ReplyResponse>('POST', `${REPLY}/send`, { path: { tenant, id } });
}

export function draftDecision(tenant: string, id: string, body: DecideReplyRequest) {
  return request<ReplyResponse>('PUT', `${REPLY}/decision`, { path: { tenant, id }, body });
}

export function dropDecision(tenant: string, id: string) {
  return request<ReplyResponse>('DELETE', `${REPLY}/decision`, { path: { tenant, id } });
}

export function sendDecision(tenant: string, id: string) {
  return request<ReplyResponse>('POST', `${REPLY}/decision/send`, { path: { tenant, id } });
}

/** Shows reply and decision to everybody, or takes both back. */
export function setPublished(tenant: string, id: string, published: boolean) {
  return request<ReplyResponse>(published ? 'POST' : 'DELETE', `${REPLY}/publication`, {
    path: { tenant, id },
  });
}

export function setReplyDeadlines(tenant: string, body: ReplyDeadlinesRequest) {
  return request<ReplyDeadlinesResponse>('PUT', `${TENANT}/reply-deadlines`, { path: { tenant }, body });
}

/** Replies are shown in the panel, in the list and as marks of the review queue. */
export async function refreshReplies(queryClient: QueryClient, tenant: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: repliesKey(tenant) });
  await queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'review') });
}
