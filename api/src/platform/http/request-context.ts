import { AsyncLocalStorage } from 'node:async_hooks';

interface RequestContext {
  requestId: string;
}

const context = new AsyncLocalStorage<RequestContext>();

/** Runs the rest of a request so that its id can be read anywhere below. */
export function withRequestId(requestId: string, next: () => void): void {
  context.run({ requestId }, next);
}

/** The id of the request being answered, null outside a request (start, jobs). */
export function currentRequestId(): string | null {
  return context.getStore()?.requestId ?? null;
}
