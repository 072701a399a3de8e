import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { TestClient } from '../../../testing/test-client.js';

interface Totals {
  figure: { numerator: number; denominator: number; declared: number; assessed: number };
  areas: { figure: object }[];
  phases: { figure: object }[];
}

describe('the whole area together', () => {
  let test: ApiTest;
  let tenant: BuiltTenant;
  let person: { id: string };
  let coordinator: TestClient;

  beforeAll(async () => {
    test = await startApiTest();
    tenant = await buildTenant(test);
    await buildStandard(test, tenant);
    person = await buildPerson(test, 'coordinator', { tenant });
    coordinator = await test.as(person);
  });
  afterAll(() => test.close());

  const path = (below: string): string => `/api/v1/tenants/${tenant.slug}/coverage/${below}`;
  const total = async (client = coordinator): Promise<Totals> =>
    (await client.get<Totals>(path('total'))).body;
  const byUnits = async (by: string): Promise<object[]> =>
    (
      await coordinator.get<{ groups: { views: { allDuties: object } }[] }>(path(`groups?by=${by}`))
    ).body.groups.map(({ views }) => views.allDuties);
  const drift = async (): Promise<unknown[]> =>
    test.arrange(tenant.id, async (client) => (await client.query('SELECT * FROM counters_drift()')).rows);
  const pending = async (): Promise<number> =>
    (await test.rows<{ count: number }>('SELECT count(*)::integer AS count FROM coverage_deltas'))[0]
      ?.count ?? 0;

  async function expectSums(): Promise<void> {
    const { figure, areas, phases } = await total();
    expect([figure]).toEqual(await byUnits('metropolis'));
    expect(areas.map((area) => area.figure)).toEqual(await byUnits('area'));
    expect(phases.map((phase) => phase.figure)).toEqual(await byUnits('phase'));
    expect(await drift()).toEqual([]);
  }

  /** As many changes, one by one, each of one assessment and in a transaction of its own. */
  async function change(times: number, together = 1): Promise<void> {
    const rows = await test.rows<{ id: string }>(
      'SELECT id FROM assessments WHERE tenant_id = $1 ORDER BY id',
      [tenant.id],
    );
    let left = times;
    await Promise.all(
      Array.from({ length: together }, async (_, writer) => {
        for (let n = writer; left > 0; n += together) {
          left -= 1;
          await test.arrange(tenant.id, (client) =>
            client.query(
              `UPDATE assessments SET declared_at = miara_now(),
                 state = CASE state WHEN 'in_progress' THEN 'in_place' ELSE 'in_progress' END
               WHERE tenant_id = $1 AND id = $2`,
              [tenant.id, rows[n % rows.length]?.id],
            ),
          );
        }
      }),
    );
  }

  it('is the sum of its units, also while changes are being folded in by 16 writers', async () => {
    await change(600, 16);
    expect(await pending()).toBeGreaterThan(0);
    expect(await pending()).toBeLessThan(512);
    await expectSums();
    await test.rows('SELECT fold_coverage_deltas()');
    expect(await pending()).toBe(0);
    await expectSums();
  });

  it('leaves out who left and who is yet to come, and has them from their day', async () => {
    const before = await total();
    await test.rows(
      `UPDATE memberships SET left_on = $3 WHERE tenant_id = $1 AND teryt = $2 AND left_on IS NULL`,
      [tenant.id, UNITS.wladyslawowo.teryt, test.clock.today()],
    );
    await test.rows(`INSERT INTO memberships (tenant_id, teryt, joined_on) VALUES ($1, $2, $3::date + 1)`, [
      tenant.id,
      UNITS.wladyslawowo.teryt,
      test.clock.today(),
    ]);
    const without = await total();
    expect(without.figure.denominator).toBeLessThan(before.figure.denominator);
    await expectSums();
    test.clock.advance({ days: 1 });
    coordinator = await test.as(person); // the session of yesterday has ended
    expect((await total()).figure.denominator).toBe(before.figure.denominator);
    await expectSums();
  });

  it('is of the own place for somebody bound to one', async () => {
    const editor = await buildPerson(test, 'unit_editor', { tenant, teryt: UNITS.puck.teryt });
    const own = await total(await test.as(editor));
    expect(own.figure.denominator).toBeGreaterThan(0);
    expect(own.figure.denominator).toBeLessThan((await total()).figure.denominator);
  });

  it('is found out when it was written past the triggers, and counted anew it agrees', async () => {
    await change(1);
    await test.rows('DELETE FROM coverage_deltas');
    expect((await drift()).length).toBeGreaterThan(0);
    await test.arrange(tenant.id, (client) => client.query('SELECT rebuild_counters()'));
    await expectSums();
  });
});
