import { useEffect, useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../api/query-keys.js';
import { useMe } from '../session/use-session.js';
import { askToKeep, outboxOf } from './outbox-of.js';
import type { NewEntry, OutboxEntry } from './entry.js';

export interface UseOutbox {
  /** In the order in which they were made; those that reached the server stay in sight for a day. */
  entries: readonly OutboxEntry[];
  /**
   * Keeps an entry on the device and sends it as soon as it can be.
   *
   * @throws when the device can keep nothing (storage blocked or full)
   */
  add: (entry: NewEntry) => Promise<string>;
  /** Sends it once more as it is. */
  retry: (id: string) => Promise<void>;
  /** Takes it off the device for good. */
  discard: (id: string) => Promise<void>;
  /** Sends it with another content. */
  change: (id: string, request: OutboxEntry['request']) => Promise<void>;
  /** Answer to a conflict: what was made here is another one, or stays on top of what is stored. */
  keepBoth: (id: string) => Promise<void>;
  keepMine: (id: string) => Promise<void>;
}

/** The signed-in person's entries that wait on this device. */
export function useOutbox(tenant: string): UseOutbox {
  const { person } = useMe();
  const outbox = outboxOf(person.id, tenant);
  const entries = useSyncExternalStore(outbox.subscribe, outbox.entries);
  return {
    entries,
    add: (entry) => {
      askToKeep();
      return outbox.add(entry);
    },
    retry: outbox.retry,
    discard: outbox.discard,
    change: outbox.change,
    keepBoth: outbox.keepBoth,
    keepMine: outbox.keepMine,
  };
}

/** Keeps the person's outbox going while the working area is open: once, in its frame. */
export function useRunningOutbox(tenant: string): void {
  const { person } = useMe();
  const queryClient = useQueryClient();
  const outbox = outboxOf(person.id, tenant);
  useEffect(() => {
    const wakeWhenSeen = () => document.visibilityState === 'visible' && outbox.wake();
    outbox.wake();
    window.addEventListener('online', outbox.wake);
    document.addEventListener('visibilitychange', wakeWhenSeen);
    const forget = outbox.onSent(
      () => void queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) }),
    );
    return () => {
      window.removeEventListener('online', outbox.wake);
      document.removeEventListener('visibilitychange', wakeWhenSeen);
      forget();
    };
  }, [outbox, queryClient, tenant]);
}
