import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startApiTest, type ApiTest } from '../api-test.js';
import { buildPerson } from '../builders/index.js';
import type { Answer } from '../test-client.js';
import { ROUTE_EXAMPLES } from './route-examples.js';
import { SuiteWorld } from './suite-world.js';
import { send, tenantRoutes, type TenantRoute } from './tenant-routes.js';

const KEYS = Object.keys(ROUTE_EXAMPLES);
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** What must never appear in an answer to somebody of another tenant; a refusal may repeat what was sent. */
function expectNothingOf(world: SuiteWorld, { body }: Answer, sent: readonly string[] = []): void {
  const marks = [world.tenant.id, world.powiat, world.gmina, ...Object.values(world.standard.items)];
  // A random identifier (of the request, of an own object) may happen to contain four digits of a TERYT code.
  const text = (JSON.stringify(body) ?? '').replace(UUID, (id) => (marks.includes(id) ? id : ''));
  for (const mark of marks) {
    if (!sent.some((word) => word.includes(mark))) expect(text).not.toContain(mark);
  }
}

describe.each(['on', 'off'] as const)('the wall between tenants with the guards %s', (guards) => {
  let test: ApiTest;
  let routes: Map<string, TenantRoute>;

  beforeAll(async () => {
    test = await startApiTest({ guards });
    routes = new Map(tenantRoutes(test).map((route) => [route.key, route]));
  });
  afterAll(() => test.close());

  it('is asked about every route there is', () => {
    expect([...routes.keys()].sort()).toEqual([...KEYS].sort());
  });

  it.each(KEYS)("%s gives nothing of another tenant's", async (key) => {
    const route = routes.get(key)!;
    const here = await SuiteWorld.build(test, 'here');
    const there = await SuiteWorld.build(test, 'there');
    const client = await here.clientAs('coordinator');
    const foreign = await route.example.call(there);

    if (guards === 'on') {
      const answer = await send(client, route.method, foreign);
      // A permission that the role lacks everywhere says 403 in one's own tenant only.
      expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } });
    }

    const smuggled = {
      ...foreign,
      path: foreign.path.replace(`/${there.tenant.slug}/`, `/${here.tenant.slug}/`),
    };
    const before = await fingerprint(test, there);
    const answer = await send(client, route.method, smuggled);
    expectNothingOf(there, answer, route.example.refersTo === 'body' ? [there.powiat, there.unit] : []);
    if (route.example.refersTo === 'path') {
      expect([403, 404]).toContain(answer.status);
      if (guards === 'off') expect(answer.status).toBe(404);
    }
    if (route.example.refersTo === 'body') {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    }
    expect(await fingerprint(test, there)).toEqual(before);
  });
});

/** Row counts and versions of a tenant: another one's request changes none of them. */
async function fingerprint(test: ApiTest, world: SuiteWorld): Promise<unknown> {
  const tables = await tenantTables(test);
  const counts: Record<string, unknown> = {};
  for (const table of tables) {
    const [row] = await test.rows(`SELECT count(*)::int AS rows FROM ${table} WHERE tenant_id = $1`, [
      world.tenant.id,
    ]);
    counts[table] = row;
  }
  counts['versions'] = await test.rows(
    'SELECT sum(version)::int AS sum FROM assessments WHERE tenant_id = $1',
    [world.tenant.id],
  );
  return counts;
}

async function tenantTables(test: ApiTest): Promise<string[]> {
  const rows = await test.rows<{ table_name: string }>(
    `SELECT columns.table_name FROM information_schema.columns
     JOIN information_schema.tables USING (table_schema, table_name)
     WHERE columns.table_schema = 'public' AND columns.column_name = 'tenant_id' AND table_type = 'BASE TABLE'
     ORDER BY columns.table_name`,
  );
  return rows.map((row) => row.table_name);
}

describe('row-level security', () => {
  let test: ApiTest;
  let here: SuiteWorld;
  let there: SuiteWorld;

  beforeAll(async () => {
    test = await startApiTest();
    here = await SuiteWorld.build(test, 'here');
    there = await SuiteWorld.build(test, 'there');
    await there.linked();
    await there.action();
  });
  afterAll(() => test.close());

  it('is on for every table of a tenant', async () => {
    const open = await test.rows(
      `SELECT relname FROM pg_class
       WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND NOT relrowsecurity
         AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = 'tenant_id')`,
    );
    expect(open).toEqual([]);
    expect((await tenantTables(test)).length).toBeGreaterThan(20);
  });

  it('binds roles that own nothing and bypass nothing', async () => {
    const roles = await test.rows(
      `SELECT rolname, rolsuper, rolbypassrls,
              (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owned
       FROM pg_roles WHERE rolname IN ('miara_app', 'miara_public') ORDER BY rolname`,
    );
    expect(roles).toEqual([
      { rolname: 'miara_app', rolsuper: false, rolbypassrls: false, owned: 0 },
      { rolname: 'miara_public', rolsuper: false, rolbypassrls: false, owned: 0 },
    ]);
  });

  it.each(['appUrl', 'publicUrl'] as const)(
    'shows %s no row without a tenant, and only its own with one',
    async (role) => {
      const client = new pg.Client({ connectionString: test.database[role] });
      await client.connect();
      try {
        for (const table of await tenantTables(test)) {
          const readable = await client.query(`SELECT has_table_privilege('${table}', 'SELECT') AS may`);
          if (!(readable.rows[0] as { may: boolean }).may) continue;
          await client.query('BEGIN');
          const unset = await client.query(`SELECT tenant_id FROM ${table}`);
          expect({ table, rows: unset.rowCount }).toEqual({ table, rows: 0 });
          await client.query(`SELECT set_config('miara.tenant_id', $1, true)`, [here.tenant.id]);
          const foreign = await client.query(`SELECT tenant_id FROM ${table} WHERE tenant_id <> $1`, [
            here.tenant.id,
          ]);
          expect({ table, rows: foreign.rowCount }).toEqual({ table, rows: 0 });
          await client.query('ROLLBACK');
        }
      } finally {
        await client.end();
      }
    },
  );

  it("refuses to write into another tenant's tables", async () => {
    const client = new pg.Client({ connectionString: test.database.appUrl });
    await client.connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('miara.tenant_id', $1, true)`, [here.tenant.id]);
      await expect(
        client.query(
          `INSERT INTO audit_log (tenant_id, action, subject_type, subject_id) VALUES ($1, 'a.b', 'c', 'd')`,
          [there.tenant.id],
        ),
      ).rejects.toThrow(/row-level security/);
    } finally {
      await client.end();
    }
  });

  it('forgets the tenant with the transaction', async () => {
    const client = await here.clientAs('coordinator');
    const person = await buildPerson(test, 'coordinator', { tenant: there.tenant });
    const other = await test.as(person);
    const turns = Array.from({ length: 60 }, (_, turn) => turn);
    const answers: number[] = [];
    const ask = async (): Promise<void> => {
      for (let turn = turns.shift(); turn !== undefined; turn = turns.shift()) {
        const [asker, own, foreign] =
          turn % 2 === 0 ? ([client, here, there] as const) : ([other, there, here] as const);
        const answer = await asker.get(own.path('units'));
        expect(answer.status).toBe(200);
        expectNothingOf(foreign, answer);
        answers.push(answer.status);
      }
    };
    // Three times as many as there are connections: each of these passes from tenant to tenant all the time.
    await Promise.all(Array.from({ length: 18 }, ask));
    expect(answers).toHaveLength(60);
  });
});
