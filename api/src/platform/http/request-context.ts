import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';

/** A key under which the client wants its write to happen once, however often it is sent. */
export interface OnceKey {
  readonly key: string;
  /** SHA-256 of method, address and body; of a form it is whole when the form has come (`addToOnceKey`). */
  fingerprint: string;
  /** Whether a transaction of this request has taken it. */
  taken: boolean;
}

interface RequestContext {
  requestId: string;
  onceKey: OnceKey | null;
}

const context = new AsyncLocalStorage<RequestContext>();

/** Runs the rest of a request so that its id can be read anywhere below. */
export function withRequestId(requestId: string, next: () => void): void {
  context.run({ requestId, onceKey: null }, next);
}

/** The id of the request being answered, null outside a request (start, jobs). */
export function currentRequestId(): string | null {
  return context.getStore()?.requestId ?? null;
}

/** Tells the writes of this request under which key they happen. */
export function setOnceKey(onceKey: OnceKey): void {
  const store = context.getStore();
  if (store) store.onceKey = onceKey;
}

/** Makes the fingerprint speak of what came after the headers, too: the fields of a form and the bytes of its file. */
export function addToOnceKey(received: unknown): void {
  const once = currentOnceKey();
  if (!once) return;
  once.fingerprint = createHash('sha256')
    .update(`${once.fingerprint}\n${JSON.stringify(received)}`)
    .digest('hex');
}

/** The key of the request being answered, null when it has none. */
export function currentOnceKey(): OnceKey | null {
  return context.getStore()?.onceKey ?? null;
}
