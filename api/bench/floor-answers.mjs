import { allDuties, byPolishText, byResidents, coverageFromWeights, equalUnits } from '@miara/shared';

/**
 * What the floor answers, by hand: `/list` is one unit's assessments, `/roll-up/area` and
 * `/roll-up/powiat` the metropolis, `/update` one declaration and nothing around it. The SQL of what is read is the
 * service's own text; the runner holds the answers against each other before it measures.
 */
const {
  TENANT_ID: TENANT,
  TENANT_SLUG: SLUG,
  PERSON_ID: PERSON,
  TODAY,
  VERSION_ID: VERSION,
  VERSION_LABEL: LABEL,
} = process.env;

/** The statement of a screen in one piece: the unit, the version and the lines, as the service asks for them. */
const VERSION_ON_DAY = `
  SELECT standard_versions.id, standards.code AS "standardCode", standard_versions.number
  FROM standard_versions
  JOIN standards
    ON standards.tenant_id = standard_versions.tenant_id AND standards.id = standard_versions.standard_id
  WHERE standard_versions.tenant_id = $1 AND standard_versions.published_on IS NOT NULL
  ORDER BY
    standard_versions.published_on <= $2::date DESC,
    CASE WHEN standard_versions.published_on <= $2::date THEN standard_versions.published_on END DESC NULLS LAST,
    standard_versions.published_on,
    standard_versions.number DESC
  LIMIT 1`;

const MEMBERS = `
  SELECT units.teryt, units.name, units.display_name AS "displayName", units.kind,
    units.powiat_teryt AS "powiatTeryt", powiats.display_name AS "powiatName", units.residents
  FROM members_on($2::date) AS members
  JOIN units_on($2::date) AS units ON units.teryt = members.teryt
  LEFT JOIN units_on($2::date) AS powiats ON powiats.teryt = units.powiat_teryt`;

const LIST = `
  WITH version AS (${VERSION_ON_DAY}), unit AS (
    SELECT * FROM (${MEMBERS}) AS members WHERE members.teryt = $3
  )
  SELECT unit."displayName", unit.kind, unit."powiatTeryt", lines.*
  FROM version
  CROSS JOIN unit
  LEFT JOIN LATERAL (
    SELECT assessments.id, assessments.teryt, items.code AS item, items.title, areas.code AS area, phases.number AS phase,
      items.weight, assessments.state, assessments.statement, assessments.indicator_value::text AS "indicatorValue",
      assessments.planned_on::text AS "plannedOn", assessments.reason, assessments.declared_at AS "declaredAt",
      assessments.review, assessments.submitted_by AS "submittedBy", assessments.return_reason AS "returnReason",
      assessments.standing, assessments.standing_since AS "standingSince", assessments.proof_count AS "proofCount",
      assessments.proof_ends_on::text AS "proofEndsOn", assessments.version, assessments.updated_at AS "updatedAt",
      deadlines.due_on::text AS deadline, late.late,
      CASE WHEN deadlines.exception_id IS NOT NULL THEN jsonb_build_object(
        'reason', deadlines.exception_reason, 'insteadOf', deadlines.phase_due_on
      ) END AS exception,
      CASE WHEN assessments.review = 'submitted' THEN endorsement_step(assessments) END AS "endorsementStep",
      (
        SELECT min(evidence_requests.due_on)::text FROM evidence_requests
        WHERE evidence_requests.tenant_id = assessments.tenant_id AND evidence_requests.assessment_id = assessments.id
          AND evidence_requests.status IN ('open', 'sent_back')
      ) AS "requestDueOn",
      items.position
    FROM assessments
    JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
    JOIN areas ON areas.tenant_id = items.tenant_id AND areas.id = items.area_id
    JOIN phases ON phases.tenant_id = items.tenant_id AND phases.id = items.phase_id
    CROSS JOIN LATERAL deadline_of(assessments.tenant_id, assessments.teryt, assessments.item_id) AS deadlines
    LEFT JOIN LATERAL (
      SELECT jsonb_build_object('period', late_submissions.title, 'endsOn', late_submissions.ends_on) AS late
      FROM late_submissions
      WHERE late_submissions.tenant_id = assessments.tenant_id
        AND late_submissions.assessment_id = assessments.id
        AND late_submissions.submitted_at = assessments.submitted_at
        AND assessments.submitted_at IS NOT NULL
      LIMIT 1
    ) AS late ON true
    WHERE assessments.tenant_id = $1
      AND assessments.standard_version_id = version.id
      AND assessments.teryt = $3
  ) AS lines ON true
  ORDER BY lines.position`;

const ROLL_UP = `
  WITH version AS MATERIALIZED (${VERSION_ON_DAY}), members AS MATERIALIZED (${MEMBERS}), counted AS (
    SELECT counters.teryt, jsonb_agg(jsonb_build_array(
      areas.code, phases.number, counters.confirmed_weight, counters.declared_weight, counters.lapsed_weight,
      counters.in_progress_weight, counters.planned_weight, counters.not_started_weight,
      counters.not_applicable_weight, counters.assessed_count
    )) AS counters
    FROM counters_on((SELECT version.id FROM version), $2::date) AS counters
    JOIN areas ON areas.tenant_id = counters.tenant_id AND areas.id = counters.area_id
    JOIN phases ON phases.tenant_id = counters.tenant_id AND phases.id = counters.phase_id
    GROUP BY counters.teryt
  ), gminas AS (
    SELECT units.powiat_teryt, count(*)::integer AS "gminasOutside"
    FROM units
    WHERE units.powiat_teryt IN (SELECT coalesce(members."powiatTeryt", members.teryt) FROM members)
      AND NOT EXISTS (SELECT FROM members WHERE members.teryt = units.teryt)
    GROUP BY units.powiat_teryt
  )
  SELECT members.*, counted.counters, gminas."gminasOutside"
  FROM members
  LEFT JOIN counted ON counted.teryt = members.teryt
  LEFT JOIN gminas ON gminas.powiat_teryt = coalesce(members."powiatTeryt", members.teryt)`;

const AREAS = `
  SELECT areas.code, areas.title FROM areas WHERE areas.tenant_id = $1 AND areas.standard_version_id = $2
  ORDER BY areas.position`;

const UPDATE = `
  UPDATE assessments SET statement = $3, version = version + 1
  WHERE tenant_id = $1 AND id = $2
  RETURNING id, version, statement`;

const PREPARED = process.env.PREPARED === 'true';
let areas = null;

/** @param {import('pg').Pool} pool @param {import('node:http').IncomingMessage} request @returns {Promise<string>} JSON */
export async function answers(pool, request) {
  const [, what, id] = request.url.split('/');
  if (what === 'list') return list(pool, id);
  if (what === 'roll-up') return rollUp(pool, id);
  if (what === 'update') return update(pool, id, request);
  throw new Error(`Nothing at ${request.url}`);
}

/** With PREPARED each connection keeps the plan, as the service's do. */
async function ask(pool, name, text, values) {
  return (await pool.query(PREPARED ? { name, text, values } : { text, values })).rows;
}

async function list(pool, teryt) {
  const rows = await ask(pool, 'list', LIST, [TENANT, TODAY, teryt]);
  const [{ displayName, kind, powiatTeryt }] = rows;
  let numerator = 0;
  let denominator = 0;
  let declared = 0;
  let assessed = 0;
  const assessments = rows.map((row) => {
    const isAssessed = row.declaredAt !== null;
    if (row.standing === 'confirmed') numerator += row.weight;
    if (row.standing !== 'not_applicable') denominator += row.weight;
    if (['confirmed', 'declared', 'lapsed'].includes(row.standing)) declared += row.weight;
    if (isAssessed) assessed += 1;
    return {
      id: row.id,
      item: row.item,
      title: row.title,
      area: row.area,
      phase: row.phase,
      weight: row.weight,
      state: isAssessed ? row.state : null,
      review: row.review,
      standing: row.standing,
      standingSince: row.standingSince.toISOString(),
      missing: missing(row, isAssessed),
      returnReason: row.review === 'returned' ? row.returnReason : null,
      deadline: row.deadline,
      exception: row.exception,
      late: row.late,
      proofCount: row.proofCount,
      proofEndsOn: row.proofEndsOn,
      endorsement: row.endorsementStep,
      requestDueOn: row.requestDueOn,
      version: row.version,
      updatedAt: row.updatedAt.toISOString(),
      abilities: {
        edit: false,
        linkEvidence: false,
        submit: false,
        recall: false,
        endorse: false,
        review: row.review === 'submitted' && row.submittedBy !== PERSON,
      },
    };
  });
  const explain = `/api/v1/tenants/${SLUG}/coverage/explain?unit=${teryt}&asOf=${TODAY}`;
  const hasData = assessed > 0;
  return JSON.stringify({
    unit: { teryt, displayName, kind, powiatTeryt },
    figure: {
      numerator,
      denominator,
      declared,
      assessed,
      hasData,
      asOf: TODAY,
      standardVersion: LABEL,
      explain,
    },
    assessments,
  });
}

function missing({ review, state, proofCount, statement, reason }, isAssessed) {
  if (review === 'submitted' || review === 'confirmed') return [];
  if (!isAssessed) return ['declaration'];
  if (state === 'in_place' && proofCount === 0 && !statement?.trim()) return ['evidence_or_statement'];
  return state === 'not_applicable' && !reason?.trim() ? ['reason'] : [];
}

async function update(pool, id, request) {
  let body = '';
  for await (const piece of request) body += piece;
  const [row] = await ask(pool, 'update', UPDATE, [TENANT, id, JSON.parse(body).statement]);
  return JSON.stringify(row);
}

async function rollUp(pool, by) {
  const members = await ask(pool, 'roll-up', ROLL_UP, [TENANT, TODAY]);
  members.sort(byPolishText(({ displayName }) => displayName.pl));
  areas ??= (await pool.query(AREAS, [TENANT, VERSION])).rows;
  const groups =
    by === 'area'
      ? areas.map(({ code, title }) => group({ key: code, title, group: 'metropolis', area: code, members }))
      : powiats(members).map(({ teryt, title, units }) =>
          group({
            key: teryt,
            title,
            group: `powiat:${teryt}`,
            members: units,
            gminasOutside: units[0].gminasOutside ?? 0,
          }),
        );
  return JSON.stringify({ by, asOf: TODAY, standardVersion: LABEL, groups });
}

function powiats(members) {
  const found = new Map();
  for (const unit of members) {
    const isPowiat = unit.kind === 'powiat';
    const teryt = isPowiat ? unit.teryt : unit.powiatTeryt;
    if (teryt === null) continue;
    const title = isPowiat ? unit.displayName : unit.powiatName;
    const powiat = found.get(teryt) ?? { teryt, title, units: [] };
    if (isPowiat) powiat.units.unshift(unit);
    else powiat.units.push(unit);
    found.set(teryt, powiat);
  }
  return [...found.values()].sort(byPolishText(({ title }) => title.pl));
}

function group({ key, title, group: name, area, members, gminasOutside = null }) {
  const units = members.flatMap(({ kind, residents, counters }) => {
    const parts = (counters ?? []).filter(([code]) => area === undefined || code === area);
    if (parts.length === 0) return [];
    const sum = (index) => parts.reduce((total, part) => total + part[index], 0);
    const coverage = coverageFromWeights({
      confirmed: sum(2),
      declared: sum(3),
      lapsed: sum(4),
      in_progress: sum(5),
      planned: sum(6),
      not_started: sum(7),
      not_applicable: sum(8),
      assessed: sum(9),
    });
    return [{ kind, population: residents, coverage }];
  });
  const context = (view) => ({
    asOf: TODAY,
    standardVersion: LABEL,
    explain: `/api/v1/tenants/${SLUG}/coverage/explain?group=${encodeURIComponent(name)}&view=${view}${area === undefined ? '' : `&area=${area}`}&asOf=${TODAY}`,
  });
  const mean = ({ numerator, denominator, declared, unitsCounted, unitsLeftOut, hasData }, view) => ({
    numerator,
    denominator,
    declared,
    units: unitsCounted,
    unitsWithoutData: unitsLeftOut,
    hasData,
    ...context(view),
  });
  const live = units.filter(({ kind }) => kind !== 'powiat');
  const { numerator, denominator, declared, assessed, hasData } = allDuties(units);
  return {
    key,
    title,
    units: units.length,
    residents: live.reduce((sum, { population }) => sum + (population ?? 0), 0),
    gminasOutside,
    deadline: null,
    views: {
      equalUnits: mean(equalUnits(units), 'equalUnits'),
      allDuties: { numerator, denominator, declared, assessed, hasData, ...context('allDuties') },
      byResidents: live.length > 0 ? mean(byResidents(units), 'byResidents') : null,
    },
    shares: null,
  };
}
