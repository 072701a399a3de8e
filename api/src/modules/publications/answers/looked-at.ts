import type { DatabasePulse } from '../../../platform/database/database-pulse.js';
import type { Writes } from '../../../platform/database/writes.js';

/** What was seen so lately is as good as new, in milliseconds; the next one asks again. */
const NEW_MS = 1_000;
/** What was seen so lately is shown while it is looked at anew; older, one waits. Pages are to be 2 s old at most. */
const RECENT_MS = 1_500;
/** How soon a look that failed is tried again, in milliseconds. */
const RETRY_MS = 200;
/** Nobody who could be shown what was there a while ago waits longer for a database, in milliseconds. */
const PATIENCE_MS = 500;

/** What an answer was made from: whether it is still so. */
export interface Seen {
  /** As far as is known without asking. False also when it has to be asked. */
  isStill(): boolean;
  /** For how many milliseconds nobody could say otherwise. */
  age(): number;
}

/**
 * Something of the database that is looked at once a second at most, whoever asks, and again after anything this
 * process wrote. While the database is away, what was there before still is: who could have changed it?
 */
export class LookedAt<T> {
  #value: { it: T; text: string; version: number } | undefined;
  #at = -Infinity;
  #failedAt = -Infinity;
  /** How much was written before the last look. */
  #writes = -1;
  #looking: { from: number; end: Promise<T> } | null = null;

  constructor(
    private readonly look: () => Promise<T>,
    private readonly pulse: Pick<DatabasePulse, 'isAway'>,
    private readonly writes: Pick<Writes, 'count'>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** As it is; rejects when it was never seen and cannot be looked at. */
  async get(): Promise<{ it: T; seen: Seen }> {
    if (!this.isAtHand()) await this.again();
    if (this.#value === undefined) throw new Error('looked at, and not seen');
    return { it: this.#value.it, seen: this.seen(this.#value.version) };
  }

  private seen(version: number): Seen {
    return {
      isStill: () => this.isAtHand() && this.#value?.version === version,
      age: () => this.now() - this.#at,
    };
  }

  private isAtHand(): boolean {
    if (this.#value === undefined) return false;
    const now = this.now();
    const age = now - this.#at;
    const isCurrent = this.#writes === this.writes.count;
    if (isCurrent && age <= NEW_MS) return true;
    const isPossible = !this.pulse.isAway && now - this.#failedAt > NEW_MS;
    if (!isPossible || (isCurrent && age <= RECENT_MS)) {
      if (now - this.#failedAt > RETRY_MS) this.begin().catch(() => undefined);
      return true;
    }
    return false;
  }

  private async again(): Promise<void> {
    const end = this.untilCurrent();
    if (this.#value === undefined) {
      await end;
      return;
    }
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        this.#failedAt = this.now();
        resolve();
      }, PATIENCE_MS);
    });
    await Promise.race([end.catch(() => undefined), patience]);
    clearTimeout(timer);
  }

  /** A look that began before the last write may have missed it. */
  private async untilCurrent(): Promise<void> {
    const wanted = this.writes.count;
    if (this.#looking && this.#looking.from < wanted) await this.#looking.end.catch(() => undefined);
    await this.begin();
  }

  private begin(): Promise<T> {
    if (this.#looking) return this.#looking.end;
    const from = this.writes.count;
    const began = this.now();
    const end = this.look().then(
      (it) => {
        this.#looking = null;
        const text = JSON.stringify(it);
        const { text: before, version = 0 } = this.#value ?? {};
        this.#value = { it, text, version: text === before ? version : version + 1 };
        this.#at = began;
        this.#writes = from;
        this.#failedAt = -Infinity;
        return it;
      },
      (error: unknown) => {
        this.#looking = null;
        this.#failedAt = this.now();
        throw error;
      },
    );
    this.#looking = { from, end };
    return end;
  }
}
