import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES, ROLE_PERMISSIONS, type Permission, type Role } from '@miara/shared';
import pg from 'pg';
import { startApiTest, type ApiTest } from '../api-test.js';
import { ROUTE_EXAMPLES } from './route-examples.js';
import { SuiteWorld } from './suite-world.js';
import { send, tenantRoutes, type TenantRoute } from './tenant-routes.js';

const CHANGING = Object.keys(ROUTE_EXAMPLES).filter((key) => !key.startsWith('GET '));

interface AuditRow {
  action: string;
  person_id: string | null;
  subject_type: string;
  subject_id: string;
}

describe('the audit trail', () => {
  let test: ApiTest;
  let routes: Map<string, TenantRoute>;

  beforeAll(async () => {
    test = await startApiTest();
    routes = new Map(tenantRoutes(test).map((route) => [route.key, route]));
  });
  afterAll(() => test.close());

  const rowsOf = (world: SuiteWorld): Promise<AuditRow[]> =>
    test.rows(
      'SELECT action, person_id, subject_type, subject_id FROM audit_log WHERE tenant_id = $1 ORDER BY sequence',
      [world.tenant.id],
    );

  it.each(CHANGING)(
    '%s writes exactly one row about each thing it changes, in the name of who did it',
    async (key) => {
      const route = routes.get(key)!;
      const role = roleWith(route.permission);
      const world = await SuiteWorld.build(test, 'here', role === 'team_member' ? 'powiat' : 'gmina');
      const call = await route.example.call(world, role);
      const client = await world.clientAs(role);
      const before = await rowsOf(world);
      const answer = await send(client, route.method, call);
      expect(answer.status).toBeLessThan(300);
      const written = (await rowsOf(world)).slice(before.length);
      expect(written).toHaveLength(route.example.subjects ?? 1);
      expect(new Set(written.map(subjectOf)).size).toBe(written.length);
      for (const { person_id } of written) expect(person_id).not.toBeNull();
    },
  );

  it.each(CHANGING)('%s writes none when it is refused', async (key) => {
    const route = routes.get(key)!;
    const world = await SuiteWorld.build(test, 'here');
    const call = await route.example.call(world);
    // What even a reader may do is refused to those who are nobody.
    const readerMay = (ROLE_PERMISSIONS.reader as readonly string[]).includes(route.permission);
    const client = readerMay ? test.anonymous() : await world.clientAs('reader');
    const before = await rowsOf(world);
    const answer = await send(client, route.method, call);
    expect(answer.status).toBe(readerMay ? 401 : 403);
    expect(await rowsOf(world)).toEqual(before);
  });

  it('cannot be rewritten by the running product', async () => {
    const client = new pg.Client({ connectionString: test.database.appUrl });
    await client.connect();
    try {
      for (const attempt of [
        `UPDATE audit_log SET action = 'a.b'`,
        'DELETE FROM audit_log',
        'TRUNCATE audit_log',
      ]) {
        await expect(client.query(attempt)).rejects.toThrow(/permission denied/);
      }
    } finally {
      await client.end();
    }
  });
});

function subjectOf({ subject_type, subject_id }: AuditRow): string {
  return `${subject_type} ${subject_id}`;
}

function roleWith(permission: Permission): Role {
  const role = ROLES.find((one) => (ROLE_PERMISSIONS[one] as readonly string[]).includes(permission));
  if (!role) throw new Error(`no role holds ${permission}`);
  return role;
}
