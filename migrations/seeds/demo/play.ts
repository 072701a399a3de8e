import type pg from 'pg';
import { inTransaction } from '../database.js';
import { instant, type Day } from './calendar.js';
import { batchesByDay, type Batch, type Step, type StepKind } from './steps.js';

/** The part of a statement that writes one audit row per changed row, in a fixed order. */
const AUDIT =
  'INSERT INTO audit_log (tenant_id, person_id, action, subject_type, subject_id, teryt, details)';

/**
 * The settings that the product gives every transaction: $2 = tenant, $3 = person, $4 = now, $5 = today. As a
 * part of the statement that needs them they cost no round trip; whoever reads a row of it finds them set.
 */
const CLOCK = `
    clock AS MATERIALIZED (
      SELECT set_config('miara.tenant_id', ($2::uuid)::text, true), set_config('miara.person_id', $3, true),
        set_config('miara.now', $4, true), set_config('miara.today', $5, true)
    )`;

/** The rows of a batch ($1, as JSON), read after the clock was set. */
function given(columns: string): string {
  return `${CLOCK}, given AS MATERIALIZED (
      SELECT given.* FROM clock CROSS JOIN jsonb_to_recordset($1) AS given (${columns})
    )`;
}

/** Columns of what a revision consists of. */
const CONTENT = 'form text, sha256 text, "byteSize" bigint, "fileName" text, url text, body text';

/**
 * One statement per kind of step, over all rows of a batch. They write what the product writes and no more: what
 * is derived (standing, history, counters) comes from the same triggers.
 */
const STATEMENTS: Readonly<Record<StepKind, string>> = {
  upload: `
    WITH ${given(`id uuid, teryt text, kind text, title text, note text, "effectiveFrom" date, "effectiveUntil" date,
      ${CONTENT}`)}, proof AS (
      INSERT INTO evidence (
        tenant_id, id, teryt, form, kind, title, note, effective_from, effective_until, created_by
      )
      SELECT $2, given.id, given.teryt, given.form, given.kind, given.title, given.note,
        given."effectiveFrom", given."effectiveUntil", miara_person()
      FROM given
    ), revision AS (
      INSERT INTO evidence_revisions (tenant_id, evidence_id, sha256, file_name, url, body, created_by)
      SELECT $2, given.id, given.sha256, given."fileName", given.url, given.body, miara_person() FROM given
    )
    ${AUDIT}
    SELECT $2, miara_person(), CASE given.form WHEN 'file' THEN 'evidence.upload' ELSE 'evidence.add_' || given.form END,
      'evidence', given.id::text, given.teryt,
      jsonb_build_object('title', given.title, 'kind', given.kind, 'effectiveFrom', given."effectiveFrom",
        'effectiveUntil', given."effectiveUntil", 'sha256', given.sha256)
      || CASE given.form
        WHEN 'file' THEN jsonb_build_object('fileName', given."fileName", 'byteSize', given."byteSize",
          'mediaType', 'application/pdf')
        WHEN 'link' THEN jsonb_build_object('form', given.form, 'url', given.url)
        ELSE jsonb_build_object('form', given.form, 'statement', given.body)
      END
    FROM given ORDER BY given.title, given.id`,
  revise: `
    WITH ${given(`id uuid, teryt text, title text, number smallint, note text, former text, ${CONTENT}`)}, revision AS (
      INSERT INTO evidence_revisions (tenant_id, evidence_id, number, sha256, file_name, url, body, note, created_by)
      SELECT $2, given.id, given.number, given.sha256, given."fileName", given.url, given.body, given.note,
        miara_person()
      FROM given
    ), counted AS (
      UPDATE evidence SET version = evidence.version FROM given
      WHERE evidence.tenant_id = $2 AND evidence.id = given.id
    )
    ${AUDIT}
    SELECT $2, miara_person(), 'evidence.revise', 'evidence', given.id::text, given.teryt,
      jsonb_build_object('title', given.title, 'revision', given.number, 'note', given.note,
        'sha256', given.sha256, 'former', given.former)
    FROM given ORDER BY given.title, given.id`,
  withdraw: changeOfProof(
    'withdraw',
    `withdrawn_at = miara_now(), withdrawn_by = miara_person(), withdraw_reason = given.reason`,
    `'reason', given.reason,`,
  ),
  restore: changeOfProof('restore', `withdrawn_at = NULL, withdrawn_by = NULL, withdraw_reason = NULL`, ''),
  link: `
    WITH ${given('id uuid, item text, "evidenceId" uuid, title text, page integer, excerpt text')}, linked AS (
      INSERT INTO assessment_evidence (tenant_id, assessment_id, evidence_id, page, excerpt, linked_by)
      SELECT $2, given.id, given."evidenceId", given.page, given.excerpt, miara_person() FROM given
    )
    ${AUDIT}
    SELECT $2, miara_person(), 'assessment.link_evidence', 'assessment', given.id::text, assessments.teryt,
      jsonb_build_object('evidenceId', given."evidenceId", 'title', given.title, 'page', given.page)
    FROM given JOIN assessments ON assessments.tenant_id = $2 AND assessments.id = given.id
    ORDER BY given.item, given."evidenceId"`,
  unlink: `
    WITH ${given('id uuid, item text, "evidenceId" uuid, title text')}, unlinked AS (
      DELETE FROM assessment_evidence USING given
      WHERE assessment_evidence.tenant_id = $2
        AND assessment_evidence.assessment_id = given.id
        AND assessment_evidence.evidence_id = given."evidenceId"
    )
    ${AUDIT}
    SELECT $2, miara_person(), 'assessment.unlink_evidence', 'assessment', given.id::text, assessments.teryt,
      jsonb_build_object('evidenceId', given."evidenceId", 'title', given.title)
    FROM given JOIN assessments ON assessments.tenant_id = $2 AND assessments.id = given.id
    ORDER BY given.item`,
  declare: `
    WITH ${given(`id uuid, item text, state text, statement text, "indicatorValue" numeric, "plannedOn" date, reason text, changed jsonb`)}, declared AS (
      UPDATE assessments SET
        state = given.state, statement = given.statement, indicator_value = given."indicatorValue",
        planned_on = given."plannedOn", reason = given.reason,
        declared_at = miara_now(), declared_by = miara_person()
      FROM given
      WHERE assessments.tenant_id = $2 AND assessments.id = given.id
      RETURNING assessments.id, assessments.teryt, given.item, given.changed
    )
    ${AUDIT}
    SELECT $2, miara_person(), 'assessment.declare', 'assessment', declared.id::text, declared.teryt,
      jsonb_build_object('changed', declared.changed)
    FROM declared ORDER BY declared.item`,
  submit: reviewStep(
    'submit',
    `review = 'submitted', submitted_at = miara_now(), submitted_by = miara_person()`,
    `'state', moved.state`,
  ),
  recall: reviewStep('recall', `review = 'draft'`, ''),
  confirm: reviewStep(
    'confirm',
    `review = 'confirmed', return_reason = NULL, reviewed_at = miara_now(), reviewed_by = miara_person()`,
    `'state', moved.state`,
  ),
  return: reviewStep(
    'return',
    `review = 'returned', return_reason = given.reason, reviewed_at = miara_now(), reviewed_by = miara_person()`,
    `'state', moved.state, 'reason', moved.reason`,
  ),
  hold: `
    WITH ${given('id uuid, item text, "decisionId" uuid, decision text, reason text')}, held AS (
      INSERT INTO review_decisions (
        tenant_id, id, assessment_id, reviewer, decision, reason, content_hash, assessment_version, decided_at
      )
      SELECT $2, given."decisionId", given.id, miara_person(), given.decision, given.reason,
        assessments.content_hash, assessments.version, miara_now()
      FROM given JOIN assessments ON assessments.tenant_id = $2 AND assessments.id = given.id
    )
    ${AUDIT}
    SELECT $2, miara_person(), 'review.hold', 'review_decision', given.id::text, assessments.teryt,
      jsonb_build_object('decision', given.decision, 'reason', given.reason)
    FROM given JOIN assessments ON assessments.tenant_id = $2 AND assessments.id = given.id
    ORDER BY given.item, given.id`,
  log: `
    WITH ${given(`id uuid, teryt text, kind text, title text, description text, status text, "startsOn" date, "endsOn" date, place text, "peopleReached" integer, "costGrosz" bigint, units jsonb, items jsonb, "itemIds" uuid[], evidence uuid[]`)}, logged AS (
      INSERT INTO actions (
        tenant_id, id, teryt, kind, title, description, status, starts_on, ends_on, place, people_reached,
        cost_grosz, visibility, created_by, updated_by
      )
      SELECT $2, given.id, given.teryt, given.kind, given.title, given.description, given.status,
        given."startsOn", given."endsOn", given.place, given."peopleReached", given."costGrosz",
        -- Two of five are public from the start, told by their id: no draw of the history changes.
        CASE WHEN get_byte(uuid_send(given.id), 0) % 5 < 2 THEN 'public' ELSE 'internal' END,
        miara_person(), miara_person()
      FROM given
    ), of_units AS (
      INSERT INTO action_units (tenant_id, action_id, teryt, people, cost_grosz)
      SELECT $2, given.id, unit.teryt,
        equal_share(given."peopleReached", jsonb_array_length(given.units), unit.place - 1),
        equal_share(given."costGrosz", jsonb_array_length(given.units), unit.place - 1)
      FROM given
      CROSS JOIN LATERAL (
        SELECT named.teryt, row_number() OVER (ORDER BY named.teryt COLLATE "C") AS place
        FROM jsonb_array_elements_text(given.units) AS named (teryt)
      ) AS unit
    ), of_items AS (
      INSERT INTO action_items (tenant_id, action_id, item_id)
      SELECT $2, given.id, unnest(given."itemIds") FROM given
    ), of_evidence AS (
      INSERT INTO action_evidence (tenant_id, action_id, evidence_id)
      SELECT $2, given.id, unnest(given.evidence) FROM given
    )
    ${AUDIT}
    SELECT $2, miara_person(), 'action.log', 'action', given.id::text, given.teryt,
      to_jsonb(given) - 'id' - 'teryt' - 'itemIds'
    FROM given ORDER BY given.title`,
  edit: `
    WITH ${given('id uuid, teryt text, status text, "peopleReached" integer, "formerStatus" text')}, edited AS (
      UPDATE actions SET
        status = given.status, people_reached = given."peopleReached", version = actions.version + 1,
        updated_at = miara_now(), updated_by = miara_person()
      FROM given
      WHERE actions.tenant_id = $2 AND actions.id = given.id
    ), split AS (
      UPDATE action_units SET people = equal_share(given."peopleReached", unit.units, unit.place - 1)
      FROM given
      JOIN LATERAL (
        SELECT credited.teryt, count(*) OVER () AS units,
          row_number() OVER (ORDER BY credited.teryt COLLATE "C") AS place
        FROM action_units AS credited
        WHERE credited.tenant_id = $2 AND credited.action_id = given.id
      ) AS unit ON true
      WHERE action_units.tenant_id = $2 AND action_units.action_id = given.id AND action_units.teryt = unit.teryt
    )
    ${AUDIT}
    SELECT $2, miara_person(), 'action.edit', 'action', given.id::text, given.teryt,
      jsonb_build_object(
        'former', jsonb_build_object('status', given."formerStatus", 'peopleReached', NULL),
        'new', jsonb_build_object('status', given.status, 'peopleReached', given."peopleReached")
      )
    FROM given ORDER BY given.id`,
  publish: `
    WITH ${given('id uuid, number integer, note text')}, published AS (
      INSERT INTO publications (tenant_id, id, number, standard_version_id, as_of, note, published_by)
      SELECT $2, given.id, given.number, standard_versions.id, miara_today(), given.note, miara_person()
      FROM given
      JOIN standard_versions ON standard_versions.tenant_id = $2 AND standard_versions.status = 'published'
    )
    ${AUDIT}
    SELECT $2, miara_person(), 'publication.publish', 'publication', given.id::text, NULL,
      jsonb_build_object('number', given.number, 'asOf', miara_today())
    FROM given`,
  reply: `
    WITH ${given('id uuid, item text, "replyId" uuid, publication integer, stance text, text text')}, written AS (
      INSERT INTO replies (
        tenant_id, id, assessment_id, kind, publication_id, stance, body, may_publish, created_by, updated_by
      )
      SELECT $2, given."replyId", given.id, CASE WHEN publications.id IS NULL THEN 'return' ELSE 'publication' END,
        publications.id, given.stance, given.text, true, miara_person(), miara_person()
      FROM given
      LEFT JOIN publications ON publications.tenant_id = $2 AND publications.number = given.publication
      RETURNING replies.id, replies.teryt, replies.assessment_id
    )
    ${AUDIT}
    SELECT $2, miara_person(), 'reply.save', 'reply', written.id::text, written.teryt,
      jsonb_build_object('assessmentId', written.assessment_id)
    FROM written ORDER BY written.id`,
  sendReply: replyStep(
    'send',
    'sent_at = miara_now(), sent_by = miara_person(), updated_by = miara_person()',
    `'stance', moved.stance, 'mayPublish', moved.may_publish`,
  ),
  decideReply: replyStep(
    'decide',
    `outcome = given.outcome, decision_words = given.words, decided_at = miara_now(), decided_by = miara_person()`,
    `'outcome', moved.outcome`,
  ),
  publishReply: `
    WITH ${given('"replyId" uuid')}, shown AS MATERIALIZED (
      SELECT given."replyId" AS id, publish_reply(given."replyId") FROM given
    )
    ${AUDIT}
    SELECT $2, miara_person(), 'reply.publish', 'reply', shown.id::text, replies.teryt,
      jsonb_build_object('assessmentId', replies.assessment_id)
    FROM shown JOIN replies ON replies.tenant_id = $2 AND replies.id = shown.id`,
  setReplyDays: `
    WITH ${given('"afterReturn" integer, "afterPublication" integer')}, told AS (
      INSERT INTO reply_deadlines (tenant_id, after_return_days, after_publication_days, set_by)
      SELECT $2, given."afterReturn", given."afterPublication", miara_person() FROM given
    )
    ${AUDIT}
    SELECT $2, miara_person(), 'reply.set_deadlines', 'tenant', $2::text, NULL,
      jsonb_build_object('afterReturnDays', given."afterReturn", 'afterPublicationDays', given."afterPublication")
    FROM given`,
};

/** A step of a reply: what it sets and what the audit trail keeps beside the assessment. */
function replyStep(verb: string, set: string, details: string): string {
  return `
    WITH ${given('"replyId" uuid, outcome text, words text')}, moved AS (
      UPDATE replies SET ${set}
      FROM given
      WHERE replies.tenant_id = $2 AND replies.id = given."replyId"
      RETURNING replies.*
    )
    ${AUDIT}
    SELECT $2, miara_person(), 'reply.${verb}', 'reply', moved.id::text, moved.teryt,
      jsonb_build_object('assessmentId', moved.assessment_id, ${details})
    FROM moved ORDER BY moved.id`;
}

/** Withdrawing and restoring: what they set, and what the audit trail keeps beside the title and the uses. */
function changeOfProof(verb: string, set: string, details: string): string {
  return `
    WITH ${given('id uuid, teryt text, title text, reason text')}, changed AS (
      UPDATE evidence SET ${set} FROM given
      WHERE evidence.tenant_id = $2 AND evidence.id = given.id
    )
    ${AUDIT}
    SELECT $2, miara_person(), 'evidence.${verb}', 'evidence', given.id::text, given.teryt,
      jsonb_build_object('title', given.title, ${details} 'assessments', (
        SELECT count(*) FROM evidence_uses
        WHERE evidence_uses.tenant_id = $2 AND evidence_uses.evidence_id = given.id
      ))
    FROM given ORDER BY given.id`;
}

/** A step of the review: what it sets and what the audit trail keeps of it. */
function reviewStep(verb: string, set: string, details: string): string {
  return `
    WITH ${given('id uuid, item text, reason text')}, moved AS (
      UPDATE assessments SET ${set}
      FROM given
      WHERE assessments.tenant_id = $2 AND assessments.id = given.id
      RETURNING assessments.id, assessments.teryt, assessments.state, given.item, given.reason
    )
    ${AUDIT}
    SELECT $2, miara_person(), 'assessment.${verb}', 'assessment', moved.id::text, moved.teryt,
      jsonb_build_object(${details})
    FROM moved ORDER BY moved.teryt, moved.item`;
}

/** Statistics are refreshed on these days of the play: plans made for empty tables are slow for full ones. */
const ANALYZE_ON = new Set([2, 20, 80]);
const ANALYZE = `ANALYZE assessments, standing_history, coverage_counters, items, evidence, evidence_revisions,
  assessment_evidence, people, tenant_units`;

/** Plays the steps of a tenant in the order of time, one transaction per day, and turns the calendar to today. */
export async function play(
  client: pg.Client,
  tenantId: string,
  steps: readonly Step[],
  today: Day,
): Promise<void> {
  const days = batchesByDay(steps);
  for (const [index, [day, batches]] of days.entries()) {
    if (ANALYZE_ON.has(index)) await client.query(ANALYZE);
    await inTransaction(client, async () => {
      await beginDay(client, tenantId, day);
      for (const batch of batches) await playBatch(client, tenantId, day, batch);
    });
  }
  await inTransaction(client, () => beginDay(client, tenantId, today));
}

/** Five past midnight the calendar turns: proofs that ended take their standing along. */
async function beginDay(client: pg.Client, tenantId: string, day: Day): Promise<void> {
  await client.query({
    name: 'demo turn',
    text: `
      WITH clock AS MATERIALIZED (SELECT set_config('miara.now', $3, true))
      SELECT turn_day($1, $2) FROM clock`,
    values: [tenantId, day, instant(day, 5)],
  });
}

async function playBatch(client: pg.Client, tenantId: string, day: Day, batch: Batch): Promise<void> {
  const { rowCount } = await client.query({
    name: `demo ${batch.kind}`,
    text: STATEMENTS[batch.kind],
    values: [JSON.stringify(batch.rows), tenantId, batch.personId, instant(day, batch.minute), day],
  });
  if (rowCount !== batch.rows.length) {
    throw new Error(`${batch.kind} on ${day} reached ${rowCount} of ${batch.rows.length} rows.`);
  }
  if (batch.kind !== 'publish') return;
  for (const row of batch.rows) {
    await client.query('SELECT freeze_publication($1)', ['id' in row ? row.id : null]);
  }
}

/** The same settings that the product gives every transaction. */
export async function setClock(
  client: pg.Client,
  tenantId: string,
  day: Day,
  minute: number,
  personId: string,
): Promise<void> {
  await client.query({
    name: 'demo clock',
    text: `SELECT set_config('miara.tenant_id', $1, true), set_config('miara.person_id', $2, true),
                  set_config('miara.now', $3, true), set_config('miara.today', $4, true)`,
    values: [tenantId, personId, instant(day, minute), day],
  });
}
