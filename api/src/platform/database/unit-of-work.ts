import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import pg from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { AuditRecorder } from '../audit/audit-recorder.js';
import type { Actor } from '../auth/actor.js';
import { Clock, warsawDay } from '../clock.js';
import { takeOnceKey } from './once-key.js';
import { toDomainError } from './postgres-errors.js';
import { DatabasePulses, PUBLIC_DATA_SOURCE } from './database-pulses.js';
import { DayTurner } from './day-turner.js';
import type { PlatformTx, PublicTx, SystemTx, Tx } from './tx.js';
import { Writes } from './writes.js';

const BEGIN_READ = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
const BEGIN_WRITE = 'BEGIN';

/** Whom and when a transaction is for. */
interface Context extends Moment {
  tenantId: string | null;
  personId: string | null;
}

interface Moment {
  now: Date;
  today: string;
}

/**
 * The only door to the database: one transaction per use case, with tenant, person, instant and day set
 * **inside** it for row-level security. Set on a pooled connection instead, requests read each other's rows.
 */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly database: DataSource,
    @InjectDataSource(PUBLIC_DATA_SOURCE) private readonly publicDatabase: DataSource,
    private readonly clock: Clock,
    private readonly days: DayTurner,
    private readonly pulses: DatabasePulses,
    private readonly writes: Writes,
  ) {}

  /** Reads one consistent snapshot; writing in it fails. */
  async read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.asActor(BEGIN_READ, actor, work);
  }

  /**
   * Writes all or nothing. Throws when the work left no audit row: a change without a trace is a bug. Under an
   * Idempotency-Key the work is done once: `DoneBefore` is thrown when it was done.
   */
  async write<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.asActor(BEGIN_WRITE, actor, async (tx) => {
      await takeOnceKey(tx);
      return recorded(tx, work);
    });
  }

  /** Does the work and takes all of it back: to see exactly what would come of it. */
  async rehearse<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      await this.asActor(BEGIN_WRITE, actor, async (tx) => {
        throw new TakenBack(await work(tx));
      });
    } catch (error) {
      if (error instanceof TakenBack) return error.result as T;
      throw error;
    }
    throw new Error('A rehearsal is always taken back');
  }

  /** Reads a tenant on behalf of nobody: nightly work, sweeps. */
  async systemRead<T>(tenantId: string, work: (tx: SystemTx) => Promise<T>): Promise<T> {
    return this.asSystem(BEGIN_READ, tenantId, work);
  }

  /** Changes a tenant on behalf of nobody; it leaves an audit row like everybody's change, without a person. */
  async systemWrite<T>(tenantId: string, work: (tx: SystemTx) => Promise<T>): Promise<T> {
    return this.asSystem(BEGIN_WRITE, tenantId, (tx) => recorded(tx, work));
  }

  /**
   * Writes what the service notes for itself: how far a job is, when an address was looked at, a picture of a file.
   * Nothing that people keep changes by it, so it leaves no audit row.
   */
  async keepBooks<T>(tenantId: string, work: (tx: SystemTx) => Promise<T>): Promise<T> {
    return this.asSystem(BEGIN_WRITE, tenantId, work);
  }

  /** The tenants, for work that goes through all of them, each behind its own wall. */
  async tenants(): Promise<string[]> {
    return this.platformRead(null, async (tx) => {
      const rows = await tx.query<{ id: string }>('SELECT tenants.id FROM tenants ORDER BY tenants.id');
      return rows.map((row) => row.id);
    });
  }

  /** Reads outside any tenant (sessions, tenants, people by e-mail). */
  async platformRead<T>(personId: string | null, work: (tx: PlatformTx) => Promise<T>): Promise<T> {
    return this.onPlatform(BEGIN_READ, personId, work);
  }

  /** Writes outside any tenant: signing in and out, own preferences. */
  async platformWrite<T>(personId: string | null, work: (tx: PlatformTx) => Promise<T>): Promise<T> {
    return this.onPlatform(BEGIN_WRITE, personId, work);
  }

  /**
   * One statement that knows for itself what it may tell, outside any tenant and without a transaction around it: who
   * holds a session. `statement` is made for the present moment.
   */
  async ask<Row>(
    statement: (now: Date) => readonly [sql: string, params: readonly unknown[]],
  ): Promise<{ rows: Row[]; now: Date }> {
    const now = this.clock.now();
    const [sql, params] = statement(now);
    try {
      const rows = await this.pulses.app.during(() => this.database.query<Row[]>(sql, [...params]));
      return { rows, now };
    } catch (error) {
      throw toDomainError(error);
    }
  }

  /** Reads published rows of a tenant under the public role. */
  async publicRead<T>(tenantId: string, work: (tx: PublicTx) => Promise<T>): Promise<T> {
    const moment = this.moment();
    return this.pulses.public.during((wanted) =>
      inTransaction(
        this.publicDatabase,
        BEGIN_READ,
        { tenantId, personId: null, ...moment },
        wanted,
        (manager) => work({ manager, tenantId, ...moment, query: queryOf(manager) }),
      ),
    );
  }

  private async asActor<T>(begin: string, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const moment = this.moment();
    const tenantId = actor.tenant.id;
    // Work of the service itself has no person.
    const personId = actor.person.id || null;
    await this.days.turn(tenantId, moment.today, () => this.turnDay(tenantId, moment));
    return this.transaction(begin, { tenantId, personId, ...moment }, (manager) => {
      const audit = new AuditRecorder(manager, { tenantId, personId, now: moment.now });
      return work({ manager, actor, tenantId, audit, ...moment, query: queryOf(manager) });
    });
  }

  private async asSystem<T>(begin: string, tenantId: string, work: (tx: SystemTx) => Promise<T>): Promise<T> {
    const moment = this.moment();
    await this.days.turn(tenantId, moment.today, () => this.turnDay(tenantId, moment));
    return this.transaction(begin, { tenantId, personId: null, ...moment }, (manager) => {
      const audit = new AuditRecorder(manager, { tenantId, personId: null, now: moment.now });
      return work({ manager, tenantId, audit, ...moment, query: queryOf(manager) });
    });
  }

  private async onPlatform<T>(
    begin: string,
    personId: string | null,
    work: (tx: PlatformTx) => Promise<T>,
  ): Promise<T> {
    const moment = this.moment();
    return this.transaction(begin, { tenantId: null, personId, ...moment }, (manager) => {
      const audit = new AuditRecorder(manager, { tenantId: null, personId, now: moment.now });
      return work({ manager, audit, ...moment, query: queryOf(manager) });
    });
  }

  /** Proofs whose period ended lapse in the database when the day turns, before anybody reads that day. */
  private async turnDay(tenantId: string, moment: Moment): Promise<void> {
    await this.transaction(BEGIN_WRITE, { tenantId, personId: null, ...moment }, (manager) =>
      manager.query('SELECT turn_day($1, $2)', [tenantId, moment.today]),
    );
  }

  private async transaction<T>(
    begin: string,
    context: Context,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    const result = await this.pulses.app.during((wanted) =>
      inTransaction(this.database, begin, context, wanted, work),
    );
    if (begin === BEGIN_WRITE && context.tenantId !== null) this.writes.note();
    return result;
  }

  private moment(): Moment {
    const now = this.clock.now();
    return { now, today: warsawDay(now) };
  }
}

/** Ends a rehearsal: everything goes but what was seen. */
class TakenBack extends Error {
  constructor(readonly result: unknown) {
    super('taken back');
  }
}

/** Throws, and so takes the work back, when it left no audit row: a change without a trace is a bug. */
async function recorded<T, Opened extends SystemTx>(
  tx: Opened,
  work: (tx: Opened) => Promise<T>,
): Promise<T> {
  const result = await work(tx);
  if (tx.audit.recorded === 0) throw new Error('A write must record what it did: tx.audit.record(…)');
  return result;
}

/** One transaction on one connection; every error of the database leaves as a domain error where it is one. */
async function inTransaction<T>(
  database: DataSource,
  begin: string,
  context: Context,
  wanted: () => void,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const runner: QueryRunner = database.createQueryRunner();
  let failed: unknown;
  try {
    await runner.connect();
    wanted();
    try {
      await runner.query(`${begin};${settingContext(context)}`);
      const result = await work(runner.manager);
      await runner.query('COMMIT');
      return result;
    } catch (error) {
      failed = error;
      await runner.query('ROLLBACK').catch(() => undefined); // the connection may be gone; the first error counts
      throw error;
    }
  } catch (error) {
    throw toDomainError(failed ?? error);
  } finally {
    await runner.release();
  }
}

/**
 * Everything the policies and triggers read, gone with the transaction. It travels with its BEGIN, so as text: ids,
 * an instant and a day, each quoted.
 */
function settingContext({ tenantId, personId, now, today }: Context): string {
  const values = {
    'miara.tenant_id': tenantId ?? '',
    'miara.person_id': personId ?? '',
    'miara.now': now.toISOString(),
    'miara.today': today,
  };
  const settings = Object.entries(values).map(
    ([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`,
  );
  return `SELECT ${settings.join(', ')}`;
}

function queryOf(manager: EntityManager): <Row>(sql: string, params?: readonly unknown[]) => Promise<Row[]> {
  return async <Row>(sql: string, params: readonly unknown[] = []) => manager.query<Row[]>(sql, [...params]);
}
