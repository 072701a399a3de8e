import type pg from 'pg';
import { inTransaction } from '../database.js';

/** So long people look back in their inbox, and so long a notice waits to be read, in days. */
const LOOK_BACK = 30;
const UNREAD = 6;

/** Those who answer for a unit's own work. */
const ANSWERABLE = `
  SELECT DISTINCT role_assignments.person_id, role_assignments.teryt
  FROM role_assignments
  WHERE role_assignments.tenant_id = $1 AND role_assignments.revoked_at IS NULL
    AND role_assignments.role IN ('unit_editor', 'team_member')`;

/** What the played history would have told people, each as (person, kind, params, address, key, told_at). */
const TOLD = [
  // decisions, together by unit and day
  `SELECT answerable.person_id, decided.kind,
     jsonb_build_object('unit', units.display_name, 'count', decided.number)
       || CASE WHEN decided.number = 1 THEN jsonb_build_object('item', decided.item) ELSE '{}' END,
     'units/' || decided.teryt || CASE WHEN decided.number = 1 THEN '?item=' || decided.item ELSE '' END,
     'review:' || decided.teryt || ':' || decided.kind || ':' || decided.at, decided.at
   FROM (
     SELECT assessments.teryt, max(assessments.reviewed_at) AS at, count(*) AS number, min(items.code) AS item,
       CASE assessments.review WHEN 'returned' THEN 'item_returned' ELSE 'item_confirmed' END AS kind
     FROM assessments
     JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
     WHERE assessments.tenant_id = $1 AND assessments.review IN ('returned', 'confirmed')
       AND assessments.reviewed_at IS NOT NULL
     GROUP BY assessments.teryt, assessments.review, (assessments.reviewed_at AT TIME ZONE 'Europe/Warsaw')::date
   ) AS decided
   JOIN units ON units.teryt = decided.teryt
   JOIN (${ANSWERABLE}) AS answerable ON answerable.teryt = decided.teryt`,
  // notes: who is mentioned, who opened the thread, and of a new thread the other side
  `SELECT concerned.person_id, CASE WHEN bool_or(concerned.mentioned) THEN 'mentioned' ELSE 'note_written' END,
     jsonb_build_object('unit', units.display_name, 'item', items.code, 'who', author.name),
     'units/' || notes.teryt || '?item=' || items.code, 'note:' || notes.id, notes.written_at
   FROM notes
   JOIN assessments ON assessments.tenant_id = notes.tenant_id AND assessments.id = notes.assessment_id
   JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
   JOIN units ON units.teryt = notes.teryt
   JOIN people AS author ON author.id = notes.written_by
   CROSS JOIN LATERAL (
     SELECT note_mentions.person_id, true AS mentioned
     FROM note_mentions
     WHERE note_mentions.tenant_id = notes.tenant_id AND note_mentions.note_id = notes.id
     UNION ALL
     SELECT opening.written_by, false
     FROM notes AS opening
     WHERE opening.tenant_id = notes.tenant_id AND opening.id = notes.thread_id AND notes.id <> notes.thread_id
     UNION ALL
     SELECT role_assignments.person_id, false
     FROM role_assignments
     WHERE role_assignments.tenant_id = notes.tenant_id AND role_assignments.revoked_at IS NULL
       AND notes.id = notes.thread_id AND notes.visibility = 'shared'
       AND CASE WHEN notes.side = 'coordinator'
         THEN role_assignments.role IN ('unit_editor', 'team_member') AND role_assignments.teryt = notes.teryt
         ELSE role_assignments.role = 'coordinator'
       END
   ) AS concerned
   WHERE notes.tenant_id = $1 AND notes.visibility <> 'public' AND concerned.person_id <> notes.written_by
   GROUP BY concerned.person_id, units.display_name, items.code, author.name, notes.teryt, notes.id, notes.written_at`,
  // requests: the unit is asked, whoever asked hears of the answer
  `SELECT answerable.person_id, 'request_asked',
     jsonb_build_object('unit', units.display_name, 'item', items.code, 'dueOn', evidence_requests.due_on),
     'units/' || assessments.teryt || '?item=' || items.code, 'request:' || evidence_requests.id || ':asked',
     evidence_requests.asked_at
   FROM evidence_requests
   JOIN assessments ON assessments.tenant_id = evidence_requests.tenant_id
     AND assessments.id = evidence_requests.assessment_id
   JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
   JOIN units ON units.teryt = assessments.teryt
   JOIN (${ANSWERABLE}) AS answerable ON answerable.teryt = assessments.teryt
   WHERE evidence_requests.tenant_id = $1`,
  `SELECT evidence_requests.asked_by, 'request_answered',
     jsonb_build_object('unit', units.display_name, 'item', items.code),
     'units/' || assessments.teryt || '?item=' || items.code, 'request:' || evidence_requests.id || ':answered',
     evidence_requests.answered_at
   FROM evidence_requests
   JOIN assessments ON assessments.tenant_id = evidence_requests.tenant_id
     AND assessments.id = evidence_requests.assessment_id
   JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
   JOIN units ON units.teryt = assessments.teryt
   WHERE evidence_requests.tenant_id = $1 AND evidence_requests.answered_at IS NOT NULL`,
];

/** Fills inboxes from what was played: nothing is drawn, so the history before it stays what it was. */
export async function seedNotices(client: pg.Client, tenantId: string, today: string): Promise<void> {
  await inTransaction(client, async () => {
    for (const told of TOLD)
      await client.query(
        `INSERT INTO notices (tenant_id, id, person_id, kind, params, address, key, told_at, read_at)
         SELECT $1, md5(told.person_id::text || told.key)::uuid, told.person_id, told.kind, told.params, told.address,
           told.key, told.told_at,
           CASE WHEN told.told_at < $2::date - $4::integer THEN told.told_at + interval '20 hours' END
         FROM (${told}) AS told (person_id, kind, params, address, key, told_at)
         WHERE told.told_at >= $2::date - $3::integer
         ON CONFLICT DO NOTHING`,
        [tenantId, today, LOOK_BACK, UNREAD],
      );
    await client.query('UPDATE tenant_settings SET escalate_after_days = 14 WHERE tenant_id = $1', [
      tenantId,
    ]);
  });
}
