import { expect } from '@jest/globals';
import {
  coverageOf,
  deriveStanding,
  isDutyOf,
  type AssessmentFacts,
  type Coverage,
  type Duty,
  type DutyStanding,
  type UnitCoverage,
  type UnitKind,
} from '@miara/shared';
import { presentViews } from '../../../contract/figure.presenter.js';
import { actorOf, type Actor } from '../../../platform/auth/actor.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import type { ApiTest } from '../../../testing/api-test.js';
import type { BuiltPerson, BuiltTenant } from '../../../testing/builders/index.js';
import { presentItems } from '../../publications/items.presenter.js';
import { presentOverview } from '../../publications/overview.presenter.js';
import { presentUnitList } from '../../publications/public.presenter.js';
import { PublicService } from '../../publications/public.service.js';
import { PublicationsService } from '../../publications/publications.service.js';
import { presentGroups } from '../groups.presenter.js';
import { presentTotal } from '../total.presenter.js';
import { presentMatrix } from '../matrix.presenter.js';
import type { MatrixResponse } from '../roll-ups.dto.js';
import { RollUpsService } from '../roll-ups.service.js';

/** A duty of a member, with its standing derived from the facts by shared/scoring, not read from the database. */
interface RecountedDuty extends DutyStanding {
  teryt: string;
  kind: UnitKind;
  powiat: string | null;
  residents: number | null;
  area: string;
  phase: number;
}

export function coordinatorOf(person: BuiltPerson, tenant: BuiltTenant): Actor {
  const role = { role: 'coordinator', tenantId: tenant.id, tenantSlug: tenant.slug, teryt: null } as const;
  return actorOf({ ...person, locale: 'pl', roles: [role], units: {}, sessionId: person.id }, tenant);
}

export async function matrixOf(test: ApiTest, actor: Actor, asOf?: string): Promise<MatrixResponse> {
  return presentMatrix(await test.app.get(RollUpsService, { strict: false }).matrix(actor, { asOf }));
}

/**
 * Holds the numbers of a world against each other: kept counters = recount in SQL = recount by shared/scoring from
 * the facts = matrix = groups = what is published today. Throws where two differ.
 */
export async function checkWorld(test: ApiTest, tenant: BuiltTenant, actor: Actor): Promise<void> {
  const matrix = await matrixOf(test, actor); // turns the day first, like any request
  expect(await driftOf(test, tenant)).toEqual([]);

  const duties = await recount(test, tenant);
  const units = [...new Set(duties.map(({ teryt }) => teryt))];
  const of = (keep: (duty: RecountedDuty) => boolean): Coverage => coverageOf(duties.filter(keep));
  const viewsOf = (keep: (duty: RecountedDuty) => boolean) =>
    presentViews(membersOf(duties.filter(keep)), { asOf: '', standardVersion: '', explain: () => '' });

  expect(figuresByUnit(matrix)).toEqual(
    Object.fromEntries(units.map((teryt) => [teryt, of((duty) => duty.teryt === teryt)])),
  );
  expect(matrix.areas.map(({ figure }) => integersOf(figure))).toEqual(
    matrix.areas.map(({ code }) => of(({ area }) => area === code)),
  );
  expect(matrix.phases.map(({ figure }) => integersOf(figure))).toEqual(
    matrix.phases.map(({ number }) => of(({ phase }) => phase === number)),
  );
  expect(integersOf(matrix.total)).toEqual(integersOf(viewsOf(() => true)));

  const rollUps = test.app.get(RollUpsService, { strict: false });
  const groupsBy = async (by: 'metropolis' | 'powiat' | 'kind' | 'area' | 'phase') =>
    presentGroups(await rollUps.groups(actor, by, undefined)).groups;
  const allDutiesBy = async (by: 'area' | 'phase', asOf: string) =>
    presentGroups(await rollUps.groups(actor, by, asOf)).groups.map(({ views }) => views.allDuties);
  const [[metropolis], powiats, kinds, areas] = await Promise.all([
    groupsBy('metropolis'),
    groupsBy('powiat'),
    groupsBy('kind'),
    groupsBy('area'),
  ]);
  expect(metropolis?.views).toEqual(matrix.total);
  expect(powiats.map(({ views }) => integersOf(views))).toEqual(
    powiats.map(({ key }) => integersOf(viewsOf(({ teryt, powiat }) => teryt === key || powiat === key))),
  );
  expect(kinds.map(({ views }) => integersOf(views))).toEqual(
    kinds.map(({ key }) => integersOf(viewsOf(({ kind }) => kind === key))),
  );

  for (const asOf of [matrix.asOf, dayBefore(matrix.asOf)]) {
    const then = await matrixOf(test, actor, asOf);
    const total = presentTotal(await rollUps.total(actor, asOf));
    expect(
      [total.figure, ...[...total.areas, ...total.phases].map(({ figure }) => figure)].map(integersOf),
    ).toEqual(
      [then.total.allDuties, ...(await allDutiesBy('area', asOf)), ...(await allDutiesBy('phase', asOf))].map(
        integersOf,
      ),
    );
  }

  await checkPublished(test, tenant, actor, matrix, { powiats, kinds, areas });
}

/** Publishes today and compares; where nothing is assessed there must be nothing to publish. */
async function checkPublished(
  test: ApiTest,
  tenant: BuiltTenant,
  actor: Actor,
  matrix: MatrixResponse,
  groups: Record<'powiats' | 'kinds' | 'areas', { key: string; views: object }[]>,
): Promise<void> {
  const publishing = test.app.get(PublicationsService, { strict: false }).publish(actor, {});
  if (!matrix.total.allDuties.hasData) {
    await expect(publishing).rejects.toEqual(new DomainError('nothing_to_publish'));
    return;
  }
  await publishing;
  const publics = test.app.get(PublicService, { strict: false });
  const opened = await publics.open(tenant.slug);
  const overview = presentOverview(await publics.overview(opened));
  const byKey = (rows: { key: string; views: object }[]) =>
    rows.map(({ key, views }) => [key, integersOf(views)]);
  expect(integersOf(overview.views)).toEqual(integersOf(matrix.total));
  expect(integersOf(overview.trend.at(-1)?.views)).toEqual(integersOf(matrix.total));
  expect(byKey(overview.powiats)).toEqual(byKey(groups.powiats));
  expect(byKey(overview.kinds)).toEqual(byKey(groups.kinds));
  expect(byKey(overview.areas)).toEqual(byKey(groups.areas));
  expect(figuresByUnit({ rows: presentUnitList(await publics.find(opened, undefined)).units })).toEqual(
    figuresByUnit(matrix),
  );
  expect(
    presentItems(await publics.items(opened)).items.map(({ code, units, residents }) => ({
      code,
      units,
      residents,
    })),
  ).toEqual(matrix.items.map(({ code, units, residents }) => ({ code, units, residents })));
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** Rows in which the kept counters and a recount in SQL differ. */
async function driftOf(test: ApiTest, tenant: BuiltTenant): Promise<unknown[]> {
  return test.arrange(
    tenant.id,
    async (client) => (await client.query('SELECT * FROM counters_drift()')).rows,
  );
}

/** Every duty of today's members from zero. Also holds the derived standing against the stored one. */
async function recount(test: ApiTest, tenant: BuiltTenant): Promise<RecountedDuty[]> {
  type Row = AssessmentFacts & Omit<RecountedDuty, 'standing'> & { duty: Duty; stored: string };
  const rows = await test.rows<Row>(
    `SELECT units.teryt, units.kind, units.powiat_teryt AS powiat, units.residents,
            areas.code AS area, phases.number AS phase, items.weight, items.duty,
            assessments.state, assessments.review, assessments.confirmed_state AS "confirmedState",
            assessments.content_hash IS NOT DISTINCT FROM assessments.confirmed_hash AS "contentUnchanged",
            assessments.proof_ends_on::text AS "proofEndsOn", $2::text AS today,
            assessments.declared_at IS NOT NULL AS assessed, assessments.standing AS stored
     FROM memberships
     JOIN units ON units.teryt = memberships.teryt
     JOIN assessments ON assessments.tenant_id = memberships.tenant_id AND assessments.teryt = units.teryt
     JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
     JOIN areas ON areas.tenant_id = items.tenant_id AND areas.id = items.area_id
     JOIN phases ON phases.tenant_id = items.tenant_id AND phases.id = items.phase_id
     WHERE memberships.tenant_id = $1
       AND assessments.standard_version_id = (
         SELECT id FROM standard_versions WHERE standard_versions.tenant_id = $1 AND status = 'published'
       )
       AND memberships.joined_on <= $2::date AND (memberships.left_on IS NULL OR memberships.left_on > $2::date)`,
    [tenant.id, test.clock.today()],
  );
  return rows.map((row) => {
    const standing = deriveStanding(row);
    expect(standing).toBe(row.stored);
    expect(isDutyOf(row.duty, row.kind)).toBe(true);
    return { ...row, standing };
  });
}

function membersOf(duties: readonly RecountedDuty[]): UnitCoverage[] {
  const firsts = new Map(duties.map((duty) => [duty.teryt, duty]));
  return [...firsts.values()].map(({ teryt, kind, residents }) => ({
    kind,
    population: residents,
    coverage: coverageOf(duties.filter((duty) => duty.teryt === teryt)),
  }));
}

function figuresByUnit({ rows }: { rows: { unit: { teryt: string }; figure: object }[] }): unknown {
  return Object.fromEntries(rows.map(({ unit, figure }) => [unit.teryt, integersOf(figure)]));
}

/** The numbers of a figure or of views, without day and addresses. */
export function integersOf(figures: unknown): unknown {
  return JSON.parse(JSON.stringify(figures), (key, value: unknown) =>
    key === 'explain' || key === 'asOf' || key === 'standardVersion' ? undefined : value,
  );
}
