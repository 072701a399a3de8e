/**
 * What the floor answers, by hand: `/list` is one unit's assessments, `/update` one declaration and nothing around it.
 * The SQL of the list is the service's own text; the runner holds the answers against each other before it measures.
 */
const {
  TENANT_ID: TENANT,
  TENANT_SLUG: SLUG,
  PERSON_ID: PERSON,
  TODAY,
  VERSION_ID: VERSION,
  VERSION_LABEL: LABEL,
} = process.env;

const LIST = `
  SELECT 
  assessments.id, assessments.teryt, items.code AS item, items.title, areas.code AS area, phases.number AS phase,
  items.weight, assessments.state, assessments.statement, assessments.indicator_value::text AS "indicatorValue",
  assessments.planned_on::text AS "plannedOn", assessments.reason, assessments.declared_at AS "declaredAt",
  assessments.review, assessments.submitted_by AS "submittedBy", assessments.return_reason AS "returnReason",
  assessments.standing, assessments.standing_since AS "standingSince", assessments.proof_count AS "proofCount",
  assessments.proof_ends_on::text AS "proofEndsOn", assessments.version, assessments.updated_at AS "updatedAt",
  deadlines.due_on::text AS deadline, late.late,
  CASE WHEN deadlines.exception_id IS NOT NULL THEN jsonb_build_object(
    'reason', deadlines.exception_reason, 'insteadOf', deadlines.phase_due_on
  ) END AS exception,
  endorsement_step(assessments) AS "endorsementStep",
  (
    SELECT min(evidence_requests.due_on)::text FROM evidence_requests
    WHERE evidence_requests.tenant_id = assessments.tenant_id AND evidence_requests.assessment_id = assessments.id
      AND evidence_requests.status IN ('open', 'sent_back')
  ) AS "requestDueOn"
       FROM assessments
       
  JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
  JOIN areas ON areas.tenant_id = items.tenant_id AND areas.id = items.area_id
  JOIN phases ON phases.tenant_id = items.tenant_id AND phases.id = items.phase_id
  JOIN effective_deadlines AS deadlines
    ON deadlines.tenant_id = assessments.tenant_id AND deadlines.assessment_id = assessments.id
  
  LEFT JOIN LATERAL (
    SELECT jsonb_build_object('period', late_submissions.title, 'endsOn', late_submissions.ends_on) AS late
    FROM late_submissions
    WHERE late_submissions.tenant_id = assessments.tenant_id
      AND late_submissions.assessment_id = assessments.id
      AND late_submissions.submitted_at = assessments.submitted_at
    LIMIT 1
  ) AS late ON true
       WHERE assessments.tenant_id = $1
         AND assessments.standard_version_id = $2
         AND assessments.teryt = $3
       ORDER BY items.position`;

const UNIT = `
  SELECT units.teryt, units.display_name AS "displayName", units.kind, units.powiat_teryt AS "powiatTeryt"
  FROM units WHERE units.teryt = $1`;

const UPDATE = `
  UPDATE assessments SET statement = $3, version = version + 1
  WHERE tenant_id = $1 AND id = $2
  RETURNING id, version, statement`;

const units = new Map();

/** @param {import('pg').Pool} pool @param {import('node:http').IncomingMessage} request @returns {Promise<string>} JSON */
export async function answers(pool, request) {
  const [, what, id] = request.url.split('/');
  if (what === 'list') return list(pool, id);
  if (what === 'update') return update(pool, id, request);
  throw new Error(`Nothing at ${request.url}`);
}

async function list(pool, teryt) {
  const { rows } = await pool.query(LIST, [TENANT, VERSION, teryt]);
  if (!units.has(teryt)) units.set(teryt, (await pool.query(UNIT, [teryt])).rows[0]);
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
    unit: units.get(teryt),
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
  const { rows } = await pool.query(UPDATE, [TENANT, id, JSON.parse(body).statement]);
  return JSON.stringify(rows[0]);
}
