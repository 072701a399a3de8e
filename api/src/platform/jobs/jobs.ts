import { setTimeout as sleep } from 'node:timers/promises';
import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import PgBoss from 'pg-boss';
import { AppConfig } from '../../config/config.js';
import { QueueDatabase } from './queue-database.js';

/** The queues of the schema (migrations 0013, 0025, 0026, 0027, 0028, 0030, 0036, 0039); a new one needs a migration. */
export type QueueName =
  | 'housekeeping'
  | 'evidence-pack'
  | 'link-check'
  | 'link-copy'
  | 'retention'
  | 'team-addresses'
  | 'recurring-duties'
  | 'mail'
  | 'reminders'
  | 'register-import'
  | 'import-sweep'
  | 'inbound-mail'
  | 'subscriptions'
  | 'council-chapters';

/** One attempt at a job. */
export interface JobAttempt<Data> {
  data: Data;
  /** Aborted when the service stops: the job is given back and begun anew by whoever comes next. */
  signal: AbortSignal;
  /** Nobody will try again when this attempt fails. */
  isLast: boolean;
}

/** A kind of work that this process can do. It must bear being done twice: a process may die half-way. */
export interface JobHandler<Data extends object> {
  queue: QueueName;
  /** When it is due by itself: a cron line in Polish time; whoever of several processes is first sends it. */
  cron?: string;
  /** Asked for once when a process starts, for what was due while none ran. */
  atStart?: boolean;
  run(attempt: JobAttempt<Data>): Promise<void>;
}

/** An open transaction, in which a job is sent. */
interface SendingTx {
  query<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
}

const TIME_ZONE = 'Europe/Warsaw';
/** How often the queues are looked at, in seconds. */
const POLLING = 1;
/** What runs may take this long to notice that the service stops, in milliseconds. */
const STOP_LIMIT = 3_000;

/** Work in the background, in a queue of the database that all processes share (pg-boss). */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #logger = new Logger('Jobs');
  readonly #handlers: JobHandler<object>[] = [];
  readonly #stopping = new AbortController();
  readonly #database: QueueDatabase;
  readonly #boss: PgBoss;
  #started: Promise<void> = Promise.resolve();

  constructor(private readonly config: AppConfig) {
    this.#database = new QueueDatabase(config.database.appUrl);
    this.#boss = new PgBoss({
      db: this.#database,
      schema: 'pgboss',
      migrate: false,
      maintenanceIntervalSeconds: 60,
      cronMonitorIntervalSeconds: 30,
      cronWorkerIntervalSeconds: 5,
    });
    this.#boss.on('error', (error) => {
      if (!this.#stopping.signal.aborted) this.#logger.warn(`the queue: ${error.message}`);
    });
  }

  /** Says who does the jobs of a queue. Called once per queue, before the service is up. */
  handle<Data extends object>(handler: JobHandler<Data>): void {
    this.#handlers.push(handler);
  }

  /**
   * Sends a job in a transaction: it exists when the transaction is committed. False when one with the same key waits
   * already in that queue.
   */
  async send(tx: SendingTx, queue: QueueName, data: object, key: string): Promise<boolean> {
    const db = {
      executeSql: async (sql: string, values: unknown[]) => ({ rows: await tx.query(sql, values) }),
    };
    return (await this.#boss.send(queue, data, { singletonKey: key, db })) !== null;
  }

  onApplicationBootstrap(): void {
    if (this.config.jobs) this.#started = this.start();
  }

  /** Resolves when the queues are being worked off. */
  async ready(): Promise<void> {
    await this.#started;
  }

  /** Lets what runs come to its next step and gives back what is not done by then. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    // A start under way is let come to its end; one that waits for the database ends when that is given up.
    await Promise.race([this.#started, sleep(STOP_LIMIT, undefined, { ref: false })]);
    if (this.config.jobs) await this.#boss.stop({ graceful: true, timeout: STOP_LIMIT, close: false });
    await this.#database.close();
    await this.#started;
  }

  /** A database that is away is waited for; one without the queue's schema is an error that stays. */
  private async start(): Promise<void> {
    try {
      await this.#boss.start();
      for (const handler of this.#handlers) await this.workOff(handler);
    } catch (error) {
      if (!this.#stopping.signal.aborted) this.#logger.error(error);
    }
  }

  private async workOff(handler: JobHandler<object>): Promise<void> {
    const { queue, cron, atStart = false } = handler;
    if (cron !== undefined)
      await this.#boss.schedule(queue, cron, {}, { tz: TIME_ZONE, singletonKey: 'due' });
    if (atStart) await this.#boss.send(queue, {}, { singletonKey: 'due' });
    const { signal } = this.#stopping;
    await this.#boss.work<object>(
      queue,
      { includeMetadata: true, pollingIntervalSeconds: POLLING },
      async ([job]) => {
        if (!job) return;
        try {
          signal.throwIfAborted();
          await handler.run({ data: job.data, signal, isLast: job.retryCount >= job.retryLimit });
        } catch (error) {
          if (!signal.aborted) this.#logger.error(error);
          throw error;
        }
      },
    );
  }
}
