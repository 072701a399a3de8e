import { Logger } from '@nestjs/common';
import pg from 'pg';
import { DomainError } from '../http/domain-error.js';
import { toDomainError } from './postgres-errors.js';

/** After so long without an end of what was asked, the database itself is asked whether it is there. */
const SUSPICIOUS_MS = 250;
/** How often that is looked at, and how often a database that is away is asked for, in milliseconds. */
const STEP_MS = 100;
/** How exactly patience is counted, in milliseconds. */
const TICK_MS = 50;
/** A server that takes no further connection is there all the same. */
const TOO_MANY_CONNECTIONS = '53300';

/** Work that waits for the database. */
interface Waiting {
  since: number;
  giveUp: (away: DomainError) => void;
}

/**
 * Knows whether a database is there, also one that hangs without closing a connection: a statement may take its time,
 * but a server that answers nobody meanwhile, not even whether it is there, is away. Then everybody who waits is told at once, connections
 * are cut so that nothing half done goes on later, and who comes next does not wait at all, until it answers again.
 */
export class DatabasePulse {
  readonly #logger = new Logger('Database');
  readonly #waiting = new Set<Waiting>();
  readonly #connections = new Set<pg.PoolClient>();
  #away = false;
  #asking: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #closed = false;
  /** When it last did something for anybody. */
  #heard = -Infinity;
  /** Kept from one question to the next: a new connection is dear on a busy machine. */
  #line: pg.Client | null = null;

  constructor(
    private readonly name: string,
    private readonly url: string,
    /** How long it may take to say that it is there, in milliseconds. */
    private readonly answersWithin: number,
    pool: pg.Pool,
  ) {
    pool.on('connect', (client) => this.#connections.add(client));
    pool.on('remove', (client) => this.#connections.delete(client));
  }

  get isAway(): boolean {
    return this.#away;
  }

  /**
   * Does work that needs the database; 503 when that is away, or goes away meanwhile. `wanted` throws once the caller
   * has been told so: asked after a connection was waited for, it keeps work from beginning for nobody.
   */
  async during<T>(work: (wanted: () => void) => Promise<T>): Promise<T> {
    if (this.#away) throw new DomainError('service_unavailable');
    let gone: DomainError | null = null;
    const waiting: Waiting = { since: performance.now(), giveUp: () => undefined };
    const given = new Promise<never>((_, reject) => {
      waiting.giveUp = (away) => {
        gone = away;
        reject(away);
      };
    });
    this.#waiting.add(waiting);
    this.look();
    const done = work(() => {
      if (gone) throw gone;
    });
    try {
      const result = await Promise.race([done, given]);
      this.#heard = performance.now();
      return result;
    } catch (error) {
      done.catch(() => undefined); // it ends in its own time, with nobody to tell
      if (error instanceof DomainError && error.code === 'service_unavailable') void this.ask();
      throw error;
    } finally {
      this.#waiting.delete(waiting);
    }
  }

  close(): void {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#line) cut(this.#line);
    this.#line = null;
  }

  /** Looks again in a moment, while there is anything to look at. */
  private look(): void {
    if (this.#timer || this.#closed) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      const [oldest] = this.#waiting;
      const silentSince = Math.max(oldest?.since ?? Infinity, this.#heard);
      const isSuspicious = performance.now() - silentSince > SUSPICIOUS_MS;
      if (this.#away || isSuspicious) void this.ask();
      if (this.#away || oldest) this.look();
    }, STEP_MS).unref();
  }

  /** Asks whether it is there, one at a time. */
  private ask(): Promise<void> {
    if (this.#closed) return Promise.resolve();
    this.#asking ??= this.answers()
      .then((isThere) => (isThere ? this.back() : this.away()))
      .finally(() => (this.#asking = null));
    return this.#asking;
  }

  private away(): void {
    if (this.#closed) return;
    if (!this.#away) this.#logger.error(`the ${this.name} database is away`);
    this.#away = true;
    for (const { giveUp } of this.#waiting) giveUp(new DomainError('service_unavailable'));
    for (const connection of this.#connections) cut(connection);
    this.look();
  }

  private back(): void {
    if (this.#away) this.#logger.warn(`the ${this.name} database is back`);
    this.#away = false;
  }

  private async answers(): Promise<boolean> {
    const began = performance.now();
    const line = this.#line ?? this.newLine();
    const said = (
      this.#line ? line.query('SELECT 1') : line.connect().then(() => line.query('SELECT 1'))
    ).then(
      () => 'there' as const,
      (error: unknown) => (isAway(error) ? ('away' as const) : ('busy' as const)),
    );
    const answer = await Promise.race([said, tooLate(this.answersWithin)]);
    if (answer === 'there' && !this.#closed) {
      this.#line = line;
      return true;
    }
    const wasOld = this.#line === line;
    this.#line = null;
    cut(line);
    // An old line may have been cut by somebody, which says nothing about the database.
    if (wasOld && answer === 'away' && !this.#closed) return this.answers();
    return answer === 'there' || answer === 'busy' || this.#heard > began;
  }

  private newLine(): pg.Client {
    const line = new pg.Client({ connectionString: this.url, application_name: 'miara-pulse' });
    line.on('error', () => undefined); // told by what is awaited, or by the next question
    return line;
  }
}

/** Counts the time in which this process could have read an answer: one that is starved of time waits longer. */
async function tooLate(milliseconds: number): Promise<'late'> {
  for (let left = milliseconds; left > 0;) {
    const began = performance.now();
    await new Promise((resolve) => setTimeout(() => setImmediate(resolve), TICK_MS).unref());
    left -= Math.min(performance.now() - began, 2 * TICK_MS);
  }
  return 'late';
}

function isAway(error: unknown): boolean {
  if (error instanceof pg.DatabaseError && error.code === TOO_MANY_CONNECTIONS) return false;
  const told = toDomainError(error);
  return told instanceof DomainError && told.code === 'service_unavailable';
}

/** Without a farewell, which would wait for a server that hangs. What was asked on it ends with an error. */
function cut(client: pg.ClientBase): void {
  (client as pg.ClientBase & { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
}
