import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildPerson, buildTenant, type BuiltTenant } from '../../../testing/builders/index.js';
import { actorOf, type Actor } from '../../auth/actor.js';
import { UnitOfWork } from '../unit-of-work.js';

describe('the unit of work', () => {
  let test: ApiTest;
  let work: UnitOfWork;
  let omggs: BuiltTenant;
  let bytow: BuiltTenant;
  let coordinator: Actor;
  let neighbour: Actor;

  beforeAll(async () => {
    test = await startApiTest();
    work = test.app.get(UnitOfWork);
    omggs = await buildTenant(test, { slug: 'omggs' });
    bytow = await buildTenant(test, { slug: 'bytow', members: ['2211'] });
    coordinator = await coordinatorOf(omggs);
    neighbour = await coordinatorOf(bytow);
  });
  afterAll(() => test.close());

  async function coordinatorOf(tenant: BuiltTenant): Promise<Actor> {
    const { id, email, name } = await buildPerson(test, 'coordinator', { tenant });
    const role = { role: 'coordinator', tenantId: tenant.id, tenantSlug: tenant.slug, teryt: null } as const;
    return actorOf({ id, email, name, locale: 'pl', roles: [role], units: {}, sessionId: '' }, tenant);
  }
  const record = { action: 'test.write', subjectType: 'test', subjectId: '1' };

  it('shows each of many requests at once its own tenant only', async () => {
    const answers = await Promise.all(
      Array.from({ length: 120 }, async (_, index) => {
        const actor = index % 2 === 0 ? coordinator : neighbour;
        const rows = await work.read(actor, (tx) =>
          tx.query<{ tenant_id: string }>('SELECT memberships.tenant_id FROM memberships'),
        );
        return {
          expected: actor.tenant.id,
          seen: new Set(rows.map((row) => row.tenant_id)),
          rows: rows.length,
        };
      }),
    );
    for (const { expected, seen, rows } of answers) {
      expect([...seen]).toEqual([expected]);
      expect(rows).toBe(expected === omggs.id ? 8 : 1);
    }
  });

  it('shows nothing of any tenant when none is set', async () => {
    const rows = await work.platformRead(null, (tx) => tx.query('SELECT * FROM memberships'));
    expect(rows).toEqual([]);
  });

  it('tells the database who, when and which day', async () => {
    const [row] = await work.read(coordinator, (tx) =>
      tx.query('SELECT miara_person() AS person, miara_now() AS now, miara_today()::text AS today'),
    );
    expect(row).toEqual({ person: coordinator.person.id, now: test.clock.now(), today: '2026-03-16' });
  });

  it('refuses to write while reading', async () => {
    const writing = work.read(coordinator, (tx) =>
      tx.query(`UPDATE memberships SET left_on = '2027-01-01' WHERE teryt = '2204'`),
    );
    await expect(writing).rejects.toThrow(/read-only transaction/);
  });

  it('refuses a write that leaves no audit row, and keeps nothing of it', async () => {
    const writing = work.write(coordinator, (tx) =>
      tx.query(`UPDATE memberships SET left_on = '2027-01-01' WHERE teryt = '2204'`),
    );
    await expect(writing).rejects.toThrow(/must record what it did/);
    expect(await test.rows('SELECT 1 FROM memberships WHERE left_on IS NOT NULL')).toEqual([]);
  });

  it('takes back everything when the work fails', async () => {
    const writing = work.write(coordinator, async (tx) => {
      await tx.audit.record(record);
      throw new Error('changed my mind');
    });
    await expect(writing).rejects.toThrow('changed my mind');
    expect(await test.rows(`SELECT 1 FROM audit_log WHERE action = 'test.write'`)).toEqual([]);
  });

  it('turns the day once for all who come', async () => {
    test.clock.advance({ days: 1 });
    await Promise.all(Array.from({ length: 20 }, () => work.read(coordinator, (tx) => tx.query('SELECT 1'))));
    const days = await test.rows(
      'SELECT tenant_days.day::text AS day FROM tenant_days WHERE tenant_id = $1',
      [omggs.id],
    );
    expect(days).toEqual([{ day: '2026-03-17' }]);
  });

  it('gives the public no working rows, only what is public', async () => {
    const reading = work.publicRead(omggs.id, (tx) => tx.query('SELECT * FROM memberships'));
    await expect(reading).rejects.toThrow(/permission denied/);
    const tenants = await work.publicRead(bytow.id, (tx) =>
      tx.query<{ slug: string }>('SELECT tenants.slug FROM tenants ORDER BY tenants.slug'),
    );
    expect(tenants.map((tenant) => tenant.slug)).toEqual(['bytow', 'omggs']);
  });
});
