import type pg from 'pg';
import { addDays, workdayFrom, type Day } from './calendar.js';
import { insertPeople } from './open-tenant.js';
import type { DemoPerson } from './people.js';
import { setClock } from './play.js';
import type { Random } from './random.js';
import type { DemoTenant } from './tenants.js';

/** A request for proof: what the coordinator asks, how many days from today it is due, and how far it went. */
export interface DemoRequest {
  readonly teryt: string;
  readonly question: string;
  readonly dueInDays: number;
  /** An answered one is about an item that rests on proof, the others about one that does not. */
  readonly answered: boolean;
}

export interface AskAround {
  readonly tenantId: string;
  readonly tenant: DemoTenant;
  readonly people: readonly DemoPerson[];
  readonly passwordHash: string;
  readonly today: Day;
  readonly random: Random;
}

/** Asked some days before today, answered a day later. */
const ASKED_DAYS_AGO = 9;

/**
 * What was asked around in a tenant when its history is played: accounts that came late, the opinion of powiats and
 * requests for proof. On streams of its own, so that the history before it stays what it was.
 */
export async function askAround(client: pg.Client, setting: AskAround): Promise<void> {
  const { tenantId, tenant, people, passwordHash, today, random } = setting;
  const coordinator = people.find(({ role }) => role === 'coordinator');
  if (!coordinator) throw new Error(`Nobody coordinates ${tenant.slug}.`);
  const askedOn = workdayFrom(addDays(today, -ASKED_DAYS_AGO));
  const late = tenant.lateAccounts.map((account) => ({ ...account, id: random.uuid(), signsIn: true }));
  await setClock(client, tenantId, askedOn, 9 * 60, coordinator.id);
  await insertPeople(client, tenantId, late, passwordHash, random.of('late accounts'));
  if (tenant.endorsement) {
    await client.query('UPDATE tenant_settings SET endorsement = true WHERE tenant_id = $1', [tenantId]);
  }
  for (const request of tenant.requests) {
    const id = random.uuid();
    await setClock(client, tenantId, askedOn, 9 * 60 + 15, coordinator.id);
    await client.query(ASK, [
      tenantId,
      request.teryt,
      id,
      request.question,
      addDays(today, request.dueInDays),
      request.answered,
    ]);
    const answerer = people.find(({ teryt }) => teryt === request.teryt);
    if (!request.answered || !answerer) continue;
    await setClock(client, tenantId, workdayFrom(addDays(askedOn, 1)), 11 * 60, answerer.id);
    await client.query(ANSWER, [tenantId, id]);
    await client.query(MARK_ANSWERED, [tenantId, id]);
  }
}

/** Asks about the first item of the unit, in the standard's order, that fits and was not asked about. */
const ASK = `
  WITH asked AS (
    INSERT INTO evidence_requests (tenant_id, id, assessment_id, question, due_on, asked_by)
    SELECT $1, $3, assessments.id, $4, $5, miara_person()
    FROM assessments
    JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
    WHERE assessments.tenant_id = $1 AND assessments.teryt = $2
      AND (assessments.proof_count > 0) = $6
      AND assessments.state = 'in_place' AND assessments.review IN ('draft', 'confirmed')
      AND NOT EXISTS (SELECT FROM evidence_requests WHERE evidence_requests.assessment_id = assessments.id)
    ORDER BY items.position
    LIMIT 1
    RETURNING id, assessment_id
  )
  INSERT INTO audit_log (tenant_id, person_id, action, subject_type, subject_id, teryt, details)
  SELECT $1, miara_person(), 'request.ask', 'request', asked.id::text, $2,
    jsonb_build_object('item', items.code, 'assessmentId', asked.assessment_id, 'question', $4::text, 'dueOn', $5::date)
  FROM asked
  JOIN assessments ON assessments.tenant_id = $1 AND assessments.id = asked.assessment_id
  JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id`;

const ANSWER = `
  WITH proof AS (
    INSERT INTO evidence_request_answers (tenant_id, request_id, evidence_id)
    SELECT $1, $2, assessment_evidence.evidence_id
    FROM evidence_requests
    JOIN assessment_evidence ON assessment_evidence.tenant_id = evidence_requests.tenant_id
      AND assessment_evidence.assessment_id = evidence_requests.assessment_id
    WHERE evidence_requests.tenant_id = $1 AND evidence_requests.id = $2
    ORDER BY assessment_evidence.evidence_id
    LIMIT 1
    RETURNING evidence_id
  )
  INSERT INTO audit_log (tenant_id, person_id, action, subject_type, subject_id, teryt, details)
  SELECT $1, miara_person(), 'request.answer', 'request', evidence_requests.id::text, assessments.teryt,
    jsonb_build_object('assessmentId', assessments.id, 'evidence', jsonb_build_array(proof.evidence_id))
  FROM proof
  JOIN evidence_requests ON evidence_requests.tenant_id = $1 AND evidence_requests.id = $2
  JOIN assessments ON assessments.tenant_id = $1 AND assessments.id = evidence_requests.assessment_id`;

const MARK_ANSWERED = `
  UPDATE evidence_requests
  SET status = 'answered', answered_at = miara_now(), answered_by = miara_person(),
    answer_note = 'Dokument jest dołączony do zadania.'
  WHERE tenant_id = $1 AND id = $2
    AND EXISTS (
      SELECT FROM evidence_request_answers
      WHERE evidence_request_answers.tenant_id = $1 AND evidence_request_answers.request_id = $2
    )`;
