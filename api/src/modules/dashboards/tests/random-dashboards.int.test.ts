import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countsAsDeclared, coverageOf, type Standing } from '@miara/shared';
import fc from 'fast-check';
import type { Actor } from '../../../platform/auth/actor.js';
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
import { presentExplanation } from '../../roll-ups/explanation.presenter.js';
import { RollUpsService } from '../../roll-ups/roll-ups.service.js';
import type { Hands } from '../../roll-ups/tests/arrange-standings.js';
import { coordinatorOf, integersOf } from '../../roll-ups/tests/check-world.js';
import { happen, mendRegister, worlds, type World } from '../../roll-ups/tests/random-world.js';
import { presentAgeing } from '../ageing.presenter.js';
import { DashboardsService } from '../dashboards.service.js';
import { presentForecasts } from '../forecast.presenter.js';
import { presentFunnel } from '../funnel.presenter.js';
import { presentParts } from '../parts.presenter.js';

const WORLDS = 10;

let test: ApiTest;
beforeAll(async () => {
  test = await startApiTest();
});
afterAll(() => test.close());

async function live({ members, happenings }: World): Promise<void> {
  test.clock.set('2026-03-16T10:00:00+01:00');
  const tenant = await buildTenant(test, { members });
  await buildStandard(test, tenant);
  const hands: Hands = {
    editor: await buildPerson(test, 'reader', { tenant }),
    coordinator: await buildPerson(test, 'coordinator', { tenant }),
  };
  const actor = coordinatorOf(hands.coordinator, tenant);
  const days = [test.clock.today()];
  try {
    for (const happening of happenings) {
      if (happening.kind === 'days pass') {
        test.clock.advance({ days: happening.days });
        await test.app.get(UnitOfWork).read(actor, () => Promise.resolve()); // somebody comes: the day turns
        days.push(test.clock.today());
      } else {
        await happen(test, tenant, hands, happening);
      }
    }
    await checkToday(tenant, actor);
    for (const asOf of days) await checkDay(actor, asOf);
  } finally {
    await mendRegister(test);
  }
}

/** Everything again from the assessments themselves. */
async function checkToday(tenant: BuiltTenant, actor: Actor): Promise<void> {
  const dashboards = test.app.get(DashboardsService, { strict: false });
  const today = test.clock.today();
  type Row = {
    standing: Standing;
    weight: number;
    assessed: boolean;
    phase: number;
    proofs: number;
    over: boolean;
  };
  const rows = await test.rows<Row>(
    `SELECT assessments.standing, items.weight, assessments.declared_at IS NOT NULL AS assessed, phases.number AS phase,
            (SELECT count(*)::integer FROM assessment_evidence WHERE assessment_id = assessments.id) AS proofs,
            coalesce(assessments.proof_ends_on <= $2::date, false) AS over
     FROM memberships
     JOIN assessments ON assessments.tenant_id = memberships.tenant_id AND assessments.teryt = memberships.teryt
     JOIN standard_versions AS version ON version.id = assessments.standard_version_id AND version.status = 'published'
     JOIN items ON items.id = assessments.item_id
     JOIN phases ON phases.id = items.phase_id
     WHERE memberships.tenant_id = $1
       AND memberships.joined_on <= $2::date AND (memberships.left_on IS NULL OR memberships.left_on > $2::date)`,
    [tenant.id, today],
  );
  const count = (keep: (row: Row) => boolean) => rows.filter(keep).length;

  const funnel = presentFunnel(await dashboards.funnel(actor, { group: 'metropolis' }));
  for (const [standing, duties] of Object.entries(funnel.duties))
    expect({ standing, duties }).toEqual({ standing, duties: count((row) => row.standing === standing) });
  expect(integersOf(funnel.figure)).toEqual(coverageOf(rows));

  const ageing = presentAgeing(await dashboards.ageing(actor, { group: 'metropolis' }));
  const done = (classes: readonly { confirmed: number; declared: number; lapsed: number }[]) =>
    classes.reduce((sum, { confirmed, declared, lapsed }) => sum + confirmed + declared + lapsed, 0);
  expect(done(ageing.remainders)).toBe(count(({ standing }) => countsAsDeclared(standing)));
  expect(done(ageing.ages)).toBe(done(ageing.remainders));
  expect(done(ageing.remainders.filter(({ remains }) => remains === 'lapsed'))).toBe(
    count(({ standing, over }) => countsAsDeclared(standing) && (standing === 'lapsed' || over)),
  );
  expect(done(ageing.ages.filter(({ age }) => age === 'without_proof'))).toBe(
    count(({ standing, proofs }) => countsAsDeclared(standing) && proofs === 0),
  );

  const { phases } = presentForecasts(await dashboards.forecasts(actor, { group: 'metropolis' }));
  for (const { number, figure } of phases)
    expect(integersOf(figure)).toEqual(coverageOf(rows.filter(({ phase }) => phase === number)));
}

/** Of a past day too, each figure is the one that is explained. */
async function checkDay(actor: Actor, asOf: string): Promise<void> {
  const dashboards = test.app.get(DashboardsService, { strict: false });
  const explained = async (part: { area?: string; phase?: string }) => {
    const question = { group: 'metropolis', view: 'allDuties', ...part, asOf } as const;
    return integersOf(
      presentExplanation(await test.app.get(RollUpsService, { strict: false }).explain(actor, question))
        .figure,
    );
  };
  for (const part of [{}, { area: 'LAN' }, { phase: '2' }]) {
    const funnel = presentFunnel(await dashboards.funnel(actor, { group: 'metropolis', ...part, asOf }));
    expect(integersOf(funnel.figure)).toEqual(await explained(part));
    const { confirmed, declared, lapsed } = funnel.weights;
    expect(funnel.figure).toMatchObject({ numerator: confirmed, declared: confirmed + declared + lapsed });
  }
  const { figures } = presentParts(await dashboards.parts(actor, { group: 'metropolis', asOf }));
  for (const { area, phase, views } of figures.filter((one) => one.area === 'EDU' || one.area === null)) {
    const part = { ...(area && { area }), ...(phase && { phase: String(phase) }) };
    expect(integersOf(views?.allDuties)).toEqual(await explained(part));
  }
}

describe('the dashboards of random worlds', () => {
  it(
    'count what a recount counts, and on every day what is explained',
    async () => {
      await fc.assert(fc.asyncProperty(worlds, live), randomRuns(WORLDS));
    },
    timeForRuns(WORLDS, 120_000),
  );

  it('would be found out: counters that were moved by hand fail', async () => {
    const world: World = {
      members: Object.values(UNITS).map(({ teryt }) => teryt),
      happenings: [{ kind: 'set', teryt: UNITS.puck.teryt, item: 'EDU-01', standing: 'confirmed' }],
    };
    await live(world);
    await test.rows('ALTER TABLE assessments DISABLE TRIGGER assessments_count_update');
    await expect(live(world)).rejects.toThrow(/duties/);
    await test.rows('ALTER TABLE assessments ENABLE TRIGGER assessments_count_update');
  }, 60_000);
});
