import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import { randomRuns, timeForRuns } from '../../../testing/random-runs.js';
import type { Hands } from './arrange-standings.js';
import { checkFigures } from './check-figures.js';
import { coordinatorOf } from './check-world.js';
import { happen, mendRegister, worlds, type World } from './random-world.js';

const WORLDS = 8;
const FIRST_DAY = '2026-03-16T10:00:00+01:00';

let test: ApiTest;
beforeAll(async () => {
  test = await startApiTest();
});
afterAll(() => test.close());

/** Lives through a world, then takes every figure of its last day and of the days behind apart. */
async function live({ members, happenings }: World): Promise<void> {
  test.clock.set(FIRST_DAY);
  const tenant = await buildTenant(test, { members });
  await buildStandard(test, tenant);
  await buildOwnGroup(tenant, members.slice(0, 3));
  const hands: Hands = {
    editor: await buildPerson(test, 'reader', { tenant }),
    coordinator: await buildPerson(test, 'coordinator', { tenant }),
  };
  const actor = coordinatorOf(hands.coordinator, tenant);
  const from = test.clock.today();
  try {
    for (const happening of happenings) {
      if (happening.kind === 'days pass') {
        test.clock.advance({ days: happening.days });
        await test.app.get(UnitOfWork).read(actor, () => Promise.resolve()); // somebody comes: the day turns
      } else {
        await happen(test, tenant, hands, happening);
      }
    }
    await checkFigures(test, actor, from);
  } finally {
    await mendRegister(test);
  }
}

async function buildOwnGroup(tenant: BuiltTenant, teryts: readonly string[]): Promise<void> {
  await test.arrange(tenant.id, (client) =>
    client.query(
      `WITH made AS (INSERT INTO unit_groups (tenant_id, name) VALUES (miara_tenant(), 'Nasza') RETURNING tenant_id, id)
       INSERT INTO unit_group_units (tenant_id, group_id, teryt)
       SELECT made.tenant_id, made.id, given.teryt FROM made CROSS JOIN unnest($1::text[]) AS given (teryt)`,
      [teryts],
    ),
  );
}

describe('figures of random worlds', () => {
  it(
    'are the sums of what explains them, on every day',
    async () => {
      await fc.assert(fc.asyncProperty(worlds, live), randomRuns(WORLDS));
    },
    timeForRuns(WORLDS, 300_000),
  );

  it('would be found out: an explanation of duties that moved behind the counters’ back fails', async () => {
    const world: World = {
      members: Object.values(UNITS).map(({ teryt }) => teryt),
      happenings: [
        { kind: 'days pass', days: 1 },
        { kind: 'set', teryt: UNITS.puck.teryt, item: 'EDU-01', standing: 'confirmed' },
      ],
    };
    await live(world);
    await test.rows('ALTER TABLE assessments DISABLE TRIGGER assessments_record_standing');
    await expect(live(world)).rejects.toThrow(/numerator/);
    await test.rows('ALTER TABLE assessments ENABLE TRIGGER assessments_record_standing');
  }, 60_000);
});

describe('kept counters', () => {
  it('equal rebuilt ones after sixteen writers at once in one tenant', async () => {
    test.clock.set(FIRST_DAY);
    const tenant = await buildTenant(test);
    await buildStandard(test, tenant);
    const teryts = Object.values(UNITS).map(({ teryt }) => teryt);
    const writer = async (which: number) => {
      for (const state of ['planned', 'in_progress', 'in_place', 'not_started']) {
        await test.arrange(tenant.id, (client) =>
          client.query(
            `UPDATE assessments SET state = $2, declared_at = miara_now()
             FROM items
             WHERE items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
               AND assessments.tenant_id = miara_tenant() AND assessments.teryt = $1
               AND items.position % 2 = $3`,
            [teryts[which % teryts.length], state, which % 2],
          ),
        );
      }
    };
    await Promise.all(Array.from({ length: 16 }, (_, which) => writer(which)));
    const counters = () =>
      test.arrange(tenant.id, async (client) => {
        const { rows } = await client.query(
          'SELECT * FROM coverage_counters WHERE tenant_id = miara_tenant() ORDER BY teryt, area_id, phase_id',
        );
        return rows;
      });
    const kept = await counters();
    expect(kept.some(({ assessed_count }) => assessed_count > 0)).toBe(true);
    await test.arrange(tenant.id, (client) => client.query('SELECT rebuild_counters()'));
    expect(await counters()).toEqual(kept);
  }, 30_000);
});
