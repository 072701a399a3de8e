import { httpTransport } from './http-transport.js';
import { Outbox } from './outbox.js';
import { openOutboxStore } from './outbox-store.js';

const store = openOutboxStore();
const outboxes = new Map<string, Outbox>();
let channel: BroadcastChannel | null = null;

/** The outbox of a person in a tenant: one per tab. */
export function outboxOf(personId: string, tenant: string): Outbox {
  const key = `${personId} ${tenant}`;
  const known = outboxes.get(key);
  if (known) return known;
  const outbox = new Outbox(personId, tenant, {
    store,
    transport: httpTransport,
    now: () => new Date(),
    newId,
    alone,
    later: (ms, callback) => {
      const timer = window.setTimeout(callback, ms);
      return () => window.clearTimeout(timer);
    },
    tellOthers: () => tabs().postMessage(key),
    isOnline: () => navigator.onLine,
  });
  outboxes.set(key, outbox);
  tabs();
  return outbox;
}

/** The other tabs: each reads anew when one of them changed something. */
function tabs(): BroadcastChannel {
  if (channel) return channel;
  channel = new BroadcastChannel('miara-outbox');
  channel.addEventListener('message', ({ data }) => void outboxes.get(data as string)?.load());
  return channel;
}

/** How much of the person's work has not reached the server, in all tenants. */
export async function countUnsent(personId: string): Promise<number> {
  try {
    return await store.countUnsent(personId);
  } catch {
    return 0; // Storage is blocked: nothing can have been kept.
  }
}

/** Asks the browser not to clear what waits when the device runs short of room. It may say no. */
export function askToKeep(): void {
  void navigator.storage?.persist?.().catch(() => undefined);
}

/** One tab at a time. Without locks (plain http on an office network) the keys alone keep a write from doubling. */
async function alone(name: string, work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request(name, work);
}

/** `randomUUID` would need https. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
