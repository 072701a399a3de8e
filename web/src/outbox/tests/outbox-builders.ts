import type { ProblemCode, ProblemDetails } from '@miara/shared';
import type { OutboxEntry } from '../entry.js';

export const PERSON = 'person-1';
export const TENANT = 'omggs';

/** A new entry that waits, as the outbox makes them. */
export function logEntry(id: string): OutboxEntry {
  return {
    kind: 'log',
    request: newAction(`Szkolenie ${id}`),
    photos: [],
    id,
    personId: PERSON,
    tenant: TENANT,
    madeAt: '2026-05-04T09:00:00.000Z',
    state: 'waiting',
    sentPhotos: [],
    tried: false,
    isAnother: false,
    failures: 0,
  };
}

export function newAction(title: string) {
  return {
    kind: 'training' as const,
    title,
    status: 'done' as const,
    startsOn: '2026-05-04',
    units: ['2211031'],
    items: [],
  };
}

export function problemOfCode(code: ProblemCode, status: number): ProblemDetails {
  return { type: 'about:blank', title: '', status, detail: '', instance: '', code, params: {} };
}
