import type { NewEntry, OutboxEntry } from './entry.js';
import type { OutboxStore } from './outbox-store.js';
import {
  afterSending,
  afterSignIn,
  corrected,
  isForgotten,
  nextToSend,
  pauseAfter,
  tryAgain,
} from './outbox-rules.js';
import { sendEntry, type Transport } from './send-entry.js';

/** What the outbox asks of its surroundings. */
export interface Surroundings {
  store: OutboxStore;
  transport: Transport;
  now: () => Date;
  newId: () => string;
  /** Runs `work` while no other tab runs any under the same name. */
  alone: (name: string, work: () => Promise<void>) => Promise<void>;
  /** Calls back after so many ms, unless the returned function is called before. */
  later: (ms: number, callback: () => void) => () => void;
  /** Tells other tabs that something has changed. */
  tellOthers: () => void;
  isOnline: () => boolean;
}

/** What a person made in a tenant on this device and what became of it. Sends it in order, from one tab at a time. */
export class Outbox {
  #entries: readonly OutboxEntry[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #sentListeners = new Set<(entry: OutboxEntry) => void>();
  #running: Promise<void> | null = null;
  #again = false;
  #attemptsInVain = 0;
  #stopWaiting: (() => void) | null = null;

  constructor(
    readonly personId: string,
    readonly tenant: string,
    private readonly surroundings: Surroundings,
  ) {}

  readonly entries = (): readonly OutboxEntry[] => this.#entries;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Calls back for every entry that reached the server from this tab. */
  readonly onSent = (listener: (entry: OutboxEntry) => void): (() => void) => {
    this.#sentListeners.add(listener);
    return () => void this.#sentListeners.delete(listener);
  };

  /** Reads what is there, also after another tab changed something. */
  readonly load = async (): Promise<void> => {
    const { store, now } = this.surroundings;
    const all = await store.list(this.personId, this.tenant);
    this.#entries = all.filter((entry) => !isForgotten(entry, now()));
    for (const entry of all) if (isForgotten(entry, now())) await store.remove(entry.id);
    for (const listener of this.#listeners) listener();
  };

  /** Keeps the entry on the device and sends it as soon as it can be. Resolves when it is kept. */
  readonly add = async (entry: NewEntry): Promise<string> => {
    const { key, ...rest } = entry;
    const id = key ?? this.surroundings.newId();
    await this.surroundings.store.append({
      ...rest,
      id,
      personId: this.personId,
      tenant: this.tenant,
      madeAt: this.surroundings.now().toISOString(),
      state: 'waiting',
      sentPhotos: [],
      // Under a key of a screen it was sent once already.
      tried: key !== undefined,
      isAnother: false,
      failures: 0,
    });
    await this.changed();
    void this.run();
    return id;
  };

  /** Sends it once more as it is. */
  readonly retry = (id: string): Promise<void> => this.update(id, tryAgain);

  /** Sends it with another content. */
  readonly change = (id: string, request: OutboxEntry['request']): Promise<void> =>
    this.update(id, (entry) => corrected(entry, request));

  /** It is not the same as what the log has: it is logged as another. */
  readonly keepBoth = async (id: string): Promise<void> => {
    const entry = await this.surroundings.store.get(id);
    if (!entry) return;
    if (entry.conflict?.kind !== 'corrected') {
      return this.update(id, (present) => ({ ...tryAgain(present), isAnother: true }));
    }
    // Its key is used up by the text that was logged. The photos hang on that one; they are uploaded anew.
    const { kind, photos, line } = entry;
    const renewed = { kind, request: entry.request, photos, ...(line !== undefined && { line }) };
    await this.add((kind === 'edit' ? { ...renewed, base: entry.base } : renewed) as NewEntry);
    await this.discard(id);
  };

  /** Goes on over what is stored now: only the fields that were changed here replace what somebody else saved. */
  readonly keepMine = (id: string): Promise<void> =>
    this.update(id, (entry) =>
      entry.kind === 'edit' && entry.conflict?.kind === 'changed'
        ? { ...tryAgain(entry), kind: 'edit', base: entry.conflict.present, request: entry.request }
        : tryAgain(entry),
    );

  /** Takes it off the device for good. Not while it is being sent: its end is near and would be unknown. */
  readonly discard = async (id: string): Promise<void> => {
    const { store } = this.surroundings;
    if ((await store.get(id))?.state === 'sending') return;
    await store.remove(id);
    await this.changed();
  };

  /** The person signed in (again). */
  readonly resume = async (): Promise<void> => {
    const { store } = this.surroundings;
    for (const entry of await store.list(this.personId, this.tenant)) {
      if (entry.state === 'sign_in') await store.replace(afterSignIn(entry));
    }
    await this.changed();
    await this.run();
  };

  /** Sends what waits. Called once more while it runs, it looks once more. */
  readonly run = (): Promise<void> => {
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    this.#again = true;
    this.#running ??= this.surroundings
      .alone(`miara-outbox.${this.personId}.${this.tenant}`, async () => {
        await this.takeUpTorn();
        while (this.#again) {
          this.#again = false;
          await this.sendAll();
        }
      })
      .finally(() => (this.#running = null));
    return this.#running;
  };

  /** There may be a network or a session again: no reason to wait any longer. */
  readonly wake = (): void => {
    this.#attemptsInVain = 0;
    // Blocked storage: there is nothing to send, and adding says so.
    void this.resume().catch(() => undefined);
  };

  private async sendAll(): Promise<void> {
    const { store, transport, now, isOnline } = this.surroundings;
    for (;;) {
      const entry = nextToSend(await store.list(this.personId, this.tenant));
      if (!entry || !isOnline()) return;
      const sending: OutboxEntry = { ...entry, state: 'sending' };
      let reached = sending;
      const note = async (next: OutboxEntry): Promise<void> => {
        reached = next;
        await store.replace(next);
      };
      await note(sending);
      await this.changed();
      const outcome = await sendEntry(sending, transport, note);
      const after = afterSending(reached, outcome, now());
      await store.replace(after.entry);
      await this.changed();
      if (after.entry.state === 'sent') for (const listener of this.#sentListeners) listener(after.entry);
      if (after.then === 'stop') return;
      if (after.then === 'pause') return this.waitAndRun();
      this.#attemptsInVain = 0;
    }
  }

  /** What is "being sent" while no tab sends was left behind by one that was closed. */
  private async takeUpTorn(): Promise<void> {
    const { store } = this.surroundings;
    for (const entry of await store.list(this.personId, this.tenant)) {
      if (entry.state === 'sending') await store.replace({ ...entry, state: 'waiting' });
    }
    await this.load();
  }

  private waitAndRun(): void {
    this.#attemptsInVain += 1;
    this.#stopWaiting?.();
    this.#stopWaiting = this.surroundings.later(pauseAfter(this.#attemptsInVain), () => void this.run());
  }

  private async update(id: string, change: (entry: OutboxEntry) => OutboxEntry): Promise<void> {
    const entry = await this.surroundings.store.get(id);
    if (!entry || entry.personId !== this.personId || entry.state === 'sending') return;
    await this.surroundings.store.replace(change(entry));
    await this.changed();
    void this.run();
  }

  private async changed(): Promise<void> {
    await this.load();
    this.surroundings.tellOthers();
  }
}
