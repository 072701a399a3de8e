import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { toDomainError } from '../database/postgres-errors.js';
import { DomainError } from '../http/domain-error.js';

/** How long to wait before asking a database again that is not there, in milliseconds. */
const PATIENCE = 1_000;

interface Rows {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the type that pg-boss asks for
  rows: any[];
}

/**
 * The queue's own few connections. pg-boss does not wait for what it writes when a job has ended, and would fall with
 * the database: here a statement waits until the database is back, or until the service stops.
 */
export class QueueDatabase {
  readonly #pool: pg.Pool;
  readonly #underway = new Set<Promise<unknown>>();
  readonly #closing = new AbortController();

  constructor(url: string) {
    setMaxListeners(0, this.#closing.signal); // all that wait for the database listen
    this.#pool = new pg.Pool({
      connectionString: url,
      application_name: 'miara-jobs',
      max: 2,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 30_000,
    });
    this.#pool.on('error', () => undefined); // an idle connection that broke is replaced by the next statement
  }

  /** Answers nothing when the service stops before the database is back; pg-boss takes that for no rows. */
  async executeSql(text: string, values: unknown[]): Promise<Rows> {
    const answer = this.ask(text, values);
    this.#underway.add(answer);
    try {
      return await answer;
    } finally {
      this.#underway.delete(answer);
    }
  }

  /** Waits for the statements under way; those that wait for the database are given up. */
  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.allSettled(this.#underway);
    await this.#pool.end();
  }

  private async ask(text: string, values: unknown[]): Promise<Rows> {
    for (;;) {
      if (this.#closing.signal.aborted) return undefined as unknown as Rows;
      try {
        return await this.#pool.query(text, values);
      } catch (error) {
        if (!isAway(error)) throw error;
        await sleep(PATIENCE, undefined, { signal: this.#closing.signal }).catch(() => undefined);
      }
    }
  }
}

function isAway(error: unknown): boolean {
  const told = toDomainError(error);
  return told instanceof DomainError && told.code === 'service_unavailable';
}
