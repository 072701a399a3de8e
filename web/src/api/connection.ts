/** How the server is reached at present. */
export interface Connection {
  /** Whether the last request was answered by the server itself. */
  isReached: boolean;
  /** When the oldest copy that is shown since was made; null while nothing came from a copy. */
  keptAt: string | null;
}

const REACHED: Connection = { isReached: true, keptAt: null };

let present: Connection = navigatorSaysOffline() ? { isReached: false, keptAt: null } : REACHED;
const listeners = new Set<() => void>();

export function connection(): Connection {
  return present;
}

export function onConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** @param keptAt when the copy was made that was given instead of an answer; null for an answer of the server */
export function noteAnswer(keptAt: string | null): void {
  if (keptAt === null) return change(REACHED);
  const older = present.keptAt !== null && present.keptAt < keptAt ? present.keptAt : keptAt;
  change({ isReached: false, keptAt: older });
}

/** Nothing answered, and there is no copy. */
export function noteSilence(): void {
  change({ ...present, isReached: false });
}

/** The device says that it has a network again, or none. The next answer tells more. */
export function noteNetwork(isThere: boolean): void {
  change(isThere ? REACHED : { ...present, isReached: false });
}

function change(next: Connection): void {
  if (next.isReached === present.isReached && next.keptAt === present.keptAt) return;
  present = next;
  for (const listener of listeners) listener();
}

function navigatorSaysOffline(): boolean {
  return typeof navigator !== 'undefined' && navigator.onLine === false;
}

if (typeof window !== 'undefined') {
  window.addEventListener('online', () => noteNetwork(true));
  window.addEventListener('offline', () => noteNetwork(false));
}
