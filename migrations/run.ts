import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { SCHEMA_FOLDER, readMigrations, type Migration } from './migration-files.js';
import { ensureRuntimeRoles, isConcurrentRoleChange } from './runtime-roles.js';

export { countersCommand } from './counters-command.js';
export { RUNTIME_ROLES, roleUrl, type RuntimeRole } from './runtime-roles.js';

export interface MigrateOptions {
  /** Told one line per applied migration. */
  readonly log?: (line: string) => void;
  /** Another folder of SQL files; tests of the runner use it. */
  readonly folder?: string;
}

export interface MigrationStatus {
  readonly name: string;
  /** null: not applied yet. */
  readonly appliedAt: Date | null;
}

interface AppliedRow {
  name: string;
  sha256: string;
  applied_at: Date;
}

/** Any number, the same in all versions: two migration runs of one database wait for each other on it. */
const LOCK_KEY = 7_402_226;
const ATTEMPTS = 5;

/**
 * Applies all pending migrations, each in its own transaction, and prepares the runtime roles.
 *
 * @param ownerUrl connection URL of the role that owns the tables
 * @throws Error when an applied migration was edited, removed or overtaken by one with a lower number.
 */
export function migrate(ownerUrl: string, options: MigrateOptions = {}): Promise<void> {
  return locked(ownerUrl, async (client) => {
    const migrations = await readMigrations(options.folder ?? SCHEMA_FOLDER);
    const applied = await readApplied(client);
    refuseDrift(migrations, applied);
    for (const migration of migrations.slice(applied.length)) {
      await applyUp(client, migration);
      options.log?.(`applied ${migration.name}`);
    }
    if (migrations.length > 0) await ensureRuntimeRoles(client, ownerUrl);
  });
}

/** Takes back the last applied migration, or does nothing when there is none. */
export function migrateDown(ownerUrl: string, options: MigrateOptions = {}): Promise<void> {
  return locked(ownerUrl, async (client) => {
    const migrations = await readMigrations(options.folder ?? SCHEMA_FOLDER);
    const applied = await readApplied(client);
    refuseDrift(migrations, applied);
    const last = migrations[applied.length - 1];
    if (last === undefined) return;
    await inTransaction(client, async () => {
      await client.query(last.down);
      await client.query('DELETE FROM schema_migrations WHERE name = $1', [last.name]);
    });
    options.log?.(`took back ${last.name}`);
  });
}

/** Which migrations are applied and which wait. */
export function migrationStatus(ownerUrl: string, options: MigrateOptions = {}): Promise<MigrationStatus[]> {
  return locked(ownerUrl, async (client) => {
    const applied = new Map((await readApplied(client)).map((row) => [row.name, row.applied_at]));
    const migrations = await readMigrations(options.folder ?? SCHEMA_FOLDER);
    return migrations.map(({ name }) => ({ name, appliedAt: applied.get(name) ?? null }));
  });
}

async function locked<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // The lock belongs to the session: it goes with the connection, whatever happens to this process.
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
    await client.query(
      `CREATE TABLE IF NOT EXISTS schema_migrations (
         name text PRIMARY KEY,
         sha256 text NOT NULL,
         applied_at timestamptz NOT NULL DEFAULT now()
       )`,
    );
    return await work(client);
  } finally {
    await client.end();
  }
}

async function readApplied(client: pg.Client): Promise<AppliedRow[]> {
  const { rows } = await client.query<AppliedRow>(
    'SELECT name, sha256, applied_at FROM schema_migrations ORDER BY name COLLATE "C"',
  );
  return rows;
}

function refuseDrift(migrations: readonly Migration[], applied: readonly AppliedRow[]): void {
  applied.forEach((row, index) => {
    const migration = migrations[index];
    if (migration?.name !== row.name) {
      throw new Error(
        `The database has migration ${row.name} where the files have ${migration?.name ?? 'none'}. ` +
          'Migrations are applied in order and never removed: use the version of Miara that made this database.',
      );
    }
    if (migration.sha256 !== row.sha256) {
      throw new Error(
        `Migration ${row.name} was changed after it had been applied. ` +
          'Restore the file and write a new migration instead (a database for development: npm run db:reset).',
      );
    }
  });
}

async function applyUp(client: pg.Client, migration: Migration): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await inTransaction(client, async () => {
        await client.query(migration.up);
        await client.query('INSERT INTO schema_migrations (name, sha256) VALUES ($1, $2)', [
          migration.name,
          migration.sha256,
        ]);
      });
      return;
    } catch (error) {
      if (attempt < ATTEMPTS && isConcurrentRoleChange(error)) {
        await sleep(30 * attempt);
        continue;
      }
      throw new Error(
        `Migration ${migration.name} failed${place(migration.up, error)}: ${(error as Error).message}`,
        {
          cause: error,
        },
      );
    }
  }
}

async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('BEGIN');
  try {
    await work();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** The line of the SQL file that PostgreSQL complains about, when it says where. */
function place(sql: string, error: unknown): string {
  const position = error instanceof pg.DatabaseError ? Number(error.position) : Number.NaN;
  return Number.isFinite(position) ? ` at line ${sql.slice(0, position).split('\n').length}` : '';
}
