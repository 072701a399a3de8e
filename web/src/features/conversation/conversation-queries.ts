import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { PAGE_LIMITS, type NoteVisibility } from '@miara/shared';
import type {
  ConversationResponse,
  MentionableResponse,
  ThreadListResponse,
  ThreadResponse,
  ThreadsShown,
  WriteNoteRequest,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { onceKeyOf } from '../../api/once-key.js';
import { queryKeys } from '../../api/query-keys.js';

const TENANT = '/api/v1/tenants/{tenant}';
const TALK = `${TENANT}/assessments/{id}/conversation`;
const keyOf = (tenant: string) => queryKeys.inTenant(tenant, 'conversations');

/** How often a screen that is looked at asks whether somebody has written. */
const POLL_MS = 60_000;

export interface NoteText {
  text: string;
  mentions: string[];
}

export interface ThreadFilter {
  show: ThreadsShown;
  /** TERYT code; '' for all. */
  unit: string;
}

/** The conversation about an assessment, as far as the person may see it. */
export const conversationQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...keyOf(tenant), 'about', id],
    queryFn: ({ signal }) => request<ConversationResponse>('GET', TALK, { path: { tenant, id }, signal }),
    refetchInterval: POLL_MS,
  });

/** Who can be mentioned: those who will see the note. */
export const mentionableQuery = (tenant: string, id: string, visibility: NoteVisibility) =>
  queryOptions({
    queryKey: [...keyOf(tenant), 'people', id, visibility],
    queryFn: ({ signal }) =>
      request<MentionableResponse>('GET', `${TALK}/people`, {
        path: { tenant, id },
        query: { visibility },
        signal,
      }),
    staleTime: 5 * POLL_MS,
  });

export const threadsQuery = (tenant: string, { show, unit }: ThreadFilter) =>
  infiniteQueryOptions({
    queryKey: [...keyOf(tenant), 'list', show, unit],
    queryFn: ({ pageParam, signal }) =>
      request<ThreadListResponse>('GET', `${TENANT}/conversations`, {
        path: { tenant },
        query: { show, ...(unit && { unit }), ...(pageParam && { 'page[after]': pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** How much is new: the number beside the rail entry. */
export const threadCountQuery = (tenant: string) =>
  queryOptions({
    queryKey: [...keyOf(tenant), 'count'],
    queryFn: ({ signal }) =>
      request<ThreadListResponse>('GET', `${TENANT}/conversations`, {
        path: { tenant },
        query: { 'page[size]': 1 },
        signal,
      }),
    staleTime: POLL_MS,
    refetchInterval: POLL_MS,
  });

/** Threads about a unit's items that wait for somebody; as many as one page holds. */
export const openThreadsQuery = (tenant: string, unit: string) =>
  queryOptions({
    queryKey: [...keyOf(tenant), 'open', unit],
    queryFn: ({ signal }) =>
      request<ThreadListResponse>('GET', `${TENANT}/conversations`, {
        path: { tenant },
        query: { show: 'unresolved', unit, 'page[size]': PAGE_LIMITS.max },
        signal,
      }),
    staleTime: POLL_MS,
  });

/** @param form key of this filling of the form: the same words sent again are written once */
export function writeNote(tenant: string, id: string, body: WriteNoteRequest, form: string) {
  return request<ThreadResponse>('POST', TALK, {
    path: { tenant, id },
    body,
    idempotencyKey: onceKeyOf(form, body),
  });
}

/** @param form key of this filling of the form */
export function answerThread(tenant: string, threadId: string, body: NoteText, form: string) {
  return request<ThreadResponse>('POST', `${TENANT}/conversations/{threadId}/answers`, {
    path: { tenant, threadId },
    body,
    idempotencyKey: onceKeyOf(form, body),
  });
}

export function settleThread(tenant: string, threadId: string, resolved: boolean) {
  const verb = resolved ? 'resolve' : 'reopen';
  return request<ThreadResponse>('POST', `${TENANT}/conversations/{threadId}/${verb}`, {
    path: { tenant, threadId },
  });
}

export function editNote(tenant: string, note: { id: string; version: number }, body: NoteText) {
  return request<ThreadResponse>('PATCH', `${TENANT}/notes/{noteId}`, {
    path: { tenant, noteId: note.id },
    ifMatch: note.version,
    body,
  });
}

export function withdrawNote(tenant: string, noteId: string) {
  return request<ThreadResponse>('POST', `${TENANT}/notes/{noteId}/withdraw`, { path: { tenant, noteId } });
}

export function seeConversation(tenant: string, id: string) {
  return request<unknown>('POST', `${TALK}/seen`, { path: { tenant, id } });
}

/** After something was written: every conversation, list and count of the tenant. */
export function refreshTalk(queryClient: QueryClient, tenant: string): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: keyOf(tenant) });
}

/** After something was read: what is new is told anew, but stays marked on the screen that shows it. */
export async function refreshNews(queryClient: QueryClient, tenant: string): Promise<void> {
  await Promise.all(
    ['count', 'list'].map((part) => queryClient.invalidateQueries({ queryKey: [...keyOf(tenant), part] })),
  );
}
