import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate, migrateDown, migrationStatus } from '../run.js';
import { scratchDatabase, type ScratchDatabase } from './scratch-database.js';

let database: ScratchDatabase;
beforeAll(async () => {
  database = await scratchDatabase();
});
afterAll(() => database.drop());

/** Everything that a migration can leave behind, in words. */
async function shape(): Promise<string[]> {
  const rows = await database.query<{ part: string }>(
    `SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable AS part
     FROM information_schema.columns WHERE table_schema = 'public'
     UNION ALL
     SELECT 'trigger ' || tgname || ' on ' || tgrelid::regclass FROM pg_trigger WHERE NOT tgisinternal
     UNION ALL
     SELECT 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace
     UNION ALL
     SELECT 'function ' || oid::regprocedure || ' ' || md5(prosrc) FROM pg_proc
     WHERE pronamespace = 'public'::regnamespace
     ORDER BY part`,
  );
  return rows.map(({ part }) => part);
}

describe('every migration', () => {
  it('can be taken back and leaves nothing; applied again, all is as it was', async () => {
    const whole = await shape();
    const steps = (await migrationStatus(database.url)).length;
    for (let step = 0; step < steps; step += 1) await migrateDown(database.url);
    expect((await shape()).filter((part) => part.includes('evidence'))).toEqual([]);
    await migrate(database.url);
    expect(await shape()).toEqual(whole);
  }, 120_000);
});
