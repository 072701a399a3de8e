import type { NoticeParams } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { SystemTx } from '../../platform/database/tx.js';
import { unitPage } from '../../platform/notices/unit-page.js';
import { HORIZON, type DueKind } from './reminders.rules.js';

/** Something that waits for somebody by a day. */
export interface DueThing {
  person: string;
  kind: DueKind;
  /** What it is, the same as long as it is the same thing: the day due is not part of it. */
  subject: string;
  /** The day its ladder leads to (YYYY-MM-DD). */
  dueOn: string;
  params: NoticeParams;
  address: string;
}

interface DueRow extends Omit<DueThing, 'address'> {
  teryt: string | null;
}

/** Who answers for a unit's own work: its editors, and a powiat's team for the powiat itself. `$1` tenant. */
const ANSWERABLE = `
  SELECT DISTINCT role_assignments.person_id AS person, role_assignments.teryt
  FROM role_assignments
  JOIN people ON people.id = role_assignments.person_id AND people.deactivated_at IS NULL
  JOIN members_on(miara_today()) AS members ON members.teryt = role_assignments.teryt
  WHERE role_assignments.tenant_id = $1 AND role_assignments.revoked_at IS NULL
    AND role_assignments.role IN ('unit_editor', 'team_member')`;

/** The version of the standard that is in force. */
const IN_FORCE = `
  SELECT standard_versions.id FROM standard_versions
  WHERE standard_versions.tenant_id = $1 AND standard_versions.published_on <= miara_today()
  ORDER BY standard_versions.published_on DESC, standard_versions.number DESC
  LIMIT 1`;

/** Reads everything that waits for people by a day: what is over, and what comes in the days that ladders reach. */
@Injectable()
export class DueThingsViews {
  async all(tx: SystemTx): Promise<DueThing[]> {
    const rows = [
      ...(await this.tasks(tx)),
      ...(await this.requests(tx)),
      ...(await this.periods(tx)),
      ...(await this.phases(tx)),
      ...(await this.plannedDates(tx)),
      ...(await this.proofs(tx)),
    ];
    return rows.map(({ teryt, ...thing }) => ({ ...thing, address: addressOf(thing, teryt) }));
  }

  private tasks(tx: SystemTx): Promise<DueRow[]> {
    return tx.query<DueRow>(
      `SELECT open_tasks_due.person_id AS person, 'task_due' AS kind, open_tasks_due.task_id::text AS subject,
         open_tasks_due.due_on::text AS "dueOn", NULL AS teryt,
         jsonb_build_object('title', open_tasks_due.title, 'dueOn', open_tasks_due.due_on) AS params
       FROM open_tasks_due
       WHERE open_tasks_due.tenant_id = $1 AND open_tasks_due.due_on <= miara_today() + $2::integer
       ORDER BY open_tasks_due.due_on, open_tasks_due.task_id`,
      [tx.tenantId, HORIZON],
    );
  }

  private requests(tx: SystemTx): Promise<DueRow[]> {
    return tx.query<DueRow>(
      `SELECT answerable.person, 'request_due' AS kind, evidence_requests.id::text AS subject,
         evidence_requests.due_on::text AS "dueOn", assessments.teryt,
         jsonb_build_object('unit', units.display_name, 'item', items.code, 'dueOn', evidence_requests.due_on) AS params
       FROM evidence_requests
       JOIN assessments ON assessments.tenant_id = evidence_requests.tenant_id
         AND assessments.id = evidence_requests.assessment_id
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       JOIN units ON units.teryt = assessments.teryt
       JOIN (${ANSWERABLE}) AS answerable ON answerable.teryt = assessments.teryt
       WHERE evidence_requests.tenant_id = $1 AND evidence_requests.status IN ('open', 'sent_back')
         AND evidence_requests.due_on <= miara_today() + $2::integer
       ORDER BY evidence_requests.due_on, evidence_requests.id`,
      [tx.tenantId, HORIZON],
    );
  }

  /** One for each unit that has something missing in the period that is open. */
  private periods(tx: SystemTx): Promise<DueRow[]> {
    return tx.query<DueRow>(
      `SELECT answerable.person, 'period_deadline' AS kind, 'period ' || missing.period_id || ' ' || missing.teryt AS subject,
         (missing.ends_on - 1)::text AS "dueOn", missing.teryt,
         jsonb_build_object(
           'unit', units.display_name, 'title', missing.title, 'dueOn', missing.ends_on - 1, 'count', missing.number
         ) AS params
       FROM (
         SELECT reporting_periods.id AS period_id, reporting_periods.ends_on, reporting_periods.title ->> 'pl' AS title,
           outcomes.teryt, count(*)::integer AS number
         FROM reporting_periods
         CROSS JOIN LATERAL period_outcomes(reporting_periods) AS outcomes
         WHERE reporting_periods.tenant_id = $1 AND reporting_periods.closed_at IS NULL
           AND reporting_periods.ends_on - 1 <= miara_today() + $2::integer AND outcomes.outcome = 'missing'
         GROUP BY reporting_periods.id, reporting_periods.ends_on, reporting_periods.title, outcomes.teryt
       ) AS missing
       JOIN units ON units.teryt = missing.teryt
       JOIN (${ANSWERABLE}) AS answerable ON answerable.teryt = missing.teryt
       ORDER BY missing.ends_on, missing.teryt`,
      [tx.tenantId, HORIZON],
    );
  }

  /** One for each unit, phase and day: what is neither confirmed nor handed in by the day agreed. */
  private phases(tx: SystemTx): Promise<DueRow[]> {
    return tx.query<DueRow>(
      `SELECT answerable.person, 'period_deadline' AS kind, 'phase ' || late.phase || ' ' || late.teryt AS subject,
         late.due_on::text AS "dueOn", late.teryt,
         jsonb_build_object('unit', units.display_name, 'dueOn', late.due_on, 'count', late.number) AS params
       FROM (
         SELECT phases.number AS phase, assessments.teryt, effective_deadlines.due_on, count(*)::integer AS number
         FROM effective_deadlines
         JOIN assessments ON assessments.tenant_id = effective_deadlines.tenant_id
           AND assessments.id = effective_deadlines.assessment_id
         JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
         JOIN phases ON phases.tenant_id = items.tenant_id AND phases.id = items.phase_id
         WHERE effective_deadlines.tenant_id = $1 AND assessments.standard_version_id = (${IN_FORCE})
           AND effective_deadlines.due_on <= miara_today() + $2::integer
           AND assessments.standing NOT IN ('confirmed', 'not_applicable') AND assessments.review <> 'submitted'
         GROUP BY phases.number, assessments.teryt, effective_deadlines.due_on
       ) AS late
       JOIN units ON units.teryt = late.teryt
       JOIN (${ANSWERABLE}) AS answerable ON answerable.teryt = late.teryt
       ORDER BY late.due_on, late.teryt, late.phase`,
      [tx.tenantId, HORIZON],
    );
  }

  /** What a unit planned itself and has not in place. */
  private plannedDates(tx: SystemTx): Promise<DueRow[]> {
    return tx.query<DueRow>(
      `SELECT answerable.person, 'planned_date' AS kind, assessments.id::text AS subject,
         assessments.planned_on::text AS "dueOn", assessments.teryt,
         jsonb_build_object('unit', units.display_name, 'item', items.code, 'dueOn', assessments.planned_on) AS params
       FROM assessments
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       JOIN units ON units.teryt = assessments.teryt
       JOIN (${ANSWERABLE}) AS answerable ON answerable.teryt = assessments.teryt
       WHERE assessments.tenant_id = $1 AND assessments.standard_version_id = (${IN_FORCE})
         AND assessments.state IN ('planned', 'in_progress')
         AND assessments.planned_on <= miara_today() + $2::integer
       ORDER BY assessments.planned_on, items.code`,
      [tx.tenantId, HORIZON],
    );
  }

  /** Proofs on which an assessment rests. The last day in force is the day before `effective_until`. */
  private proofs(tx: SystemTx): Promise<DueRow[]> {
    return tx.query<DueRow>(
      `SELECT answerable.person, 'proof_expiring' AS kind, evidence.id::text AS subject,
         (evidence.effective_until - 1)::text AS "dueOn", evidence.teryt,
         jsonb_build_object('unit', units.display_name, 'title', evidence.title, 'dueOn', evidence.effective_until - 1)
           AS params
       FROM evidence
       JOIN units ON units.teryt = evidence.teryt
       JOIN (${ANSWERABLE}) AS answerable ON answerable.teryt = evidence.teryt
       WHERE evidence.tenant_id = $1 AND evidence.withdrawn_at IS NULL
         AND evidence.effective_until > miara_today() AND evidence.effective_until - 1 <= miara_today() + $2::integer
         AND EXISTS (
           SELECT FROM assessment_evidence
           WHERE assessment_evidence.tenant_id = evidence.tenant_id AND assessment_evidence.evidence_id = evidence.id
         )
       ORDER BY evidence.effective_until, evidence.id`,
      [tx.tenantId, HORIZON],
    );
  }
}

function addressOf({ kind, params }: Omit<DueRow, 'teryt'>, teryt: string | null): string {
  if (kind === 'task_due' || teryt === null) return 'tasks';
  if (kind === 'proof_expiring') return 'evidence';
  return unitPage(teryt, params.item ?? null);
}
