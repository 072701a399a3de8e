import type { ProblemCode } from '@miara/shared';
import { DomainError } from '../http/domain-error.js';

interface PostgresError {
  code: string;
  constraint?: string;
  message?: string;
}

/** SQLSTATEs that mean the database is not there, cannot be reached or cannot take more right now. */
const AWAY = /^(08|53|57P0|3D000)/;
const NETWORK_AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN']);

/**
 * What an error of the database means to the caller. Rules are checked in the services first, so what
 * arrives here is a race between two requests or the last wall; anything unknown stays as it is (500).
 */
export function toDomainError(error: unknown): unknown {
  const postgres = postgresErrorOf(error);
  if (!postgres) return isAway(error) ? new DomainError('service_unavailable') : error;
  const { code, constraint } = postgres;
  const named = constraint ? CONSTRAINTS[constraint] : undefined;
  if (named) return new DomainError(named, {}, fieldOf(constraint, named));
  switch (code) {
    case '23505': // unique_violation
      return new DomainError('duplicate'); // names of constraints are nobody's business outside
    case '23503': // foreign_key_violation: points at something that is not there, or not of this tenant
      return new DomainError('not_found');
    case '22007': // invalid_datetime_format
    case '22008': // datetime_field_overflow: the year 0
    case '22021': // character_not_in_repertoire: NUL cannot be stored as text
      return new DomainError('malformed_request');
    case '40001': // serialization_failure
    case '40P01': // deadlock_detected
    case '55P03': // lock_not_available
    case '57014': // query_canceled: statement_timeout
      return new DomainError('service_unavailable');
    default:
      return AWAY.test(code) ? new DomainError('service_unavailable') : error;
  }
}

/** Constraints and refusals of the database that have a problem of their own in the catalogue. */
const CONSTRAINTS: Readonly<Record<string, ProblemCode | undefined>> = {
  role_assignments_last_administrator: 'last_administrator',
  role_assignments_once: 'duplicate',
  tenant_settings_accessibility_review: 'period_reversed',
  assessments_four_eyes: 'own_submission',
  assessments_four_eyes_confirmed: 'own_submission',
  assessments_four_eyes_endorsed: 'own_opinion',
  assessments_submitted_locked: 'assessment_locked',
  assessments_transition: 'transition_not_allowed',
  assessments_proof_in_force: 'evidence_not_in_force',
  assessments_return_needs_reason: 'return_reason_required',
  review_decisions_four_eyes: 'own_submission',
  review_decisions_one_pending: 'already_decided',
  review_decisions_submitted: 'review_not_submitted',
  review_decisions_return_needs_reason: 'return_reason_required',
  notes_edit_window: 'note_not_editable',
  notes_withdrawn: 'note_not_editable',
  notes_public_stand_alone: 'note_takes_no_answer',
  assessments_version_retired: 'version_retired',
  standard_versions_immutable: 'version_not_draft',
  standard_versions_draft: 'version_not_draft',
  standard_versions_based_on: 'version_not_draft',
  standard_versions_one_draft: 'draft_exists',
  standard_versions_one_a_day: 'version_of_today',
  standard_versions_empty: 'version_empty',
  reporting_periods_days: 'period_reversed',
  reporting_periods_apart: 'period_overlaps',
  reporting_periods_one_open: 'period_open',
  reporting_periods_closed: 'period_closed',
  reporting_periods_end_ahead: 'period_end_passed',
  deadline_exceptions_one_phase: 'exception_exists',
  deadline_exceptions_one_item: 'exception_exists',
  replies_nothing_to_answer: 'reply_not_possible',
  replies_closed: 'reply_closed',
  replies_sent: 'reply_sent',
  replies_once_per_return: 'reply_sent',
  replies_once_per_publication: 'reply_sent',
  replies_sent_whole: 'reply_incomplete',
  replies_decided: 'reply_decided',
  replies_undecided: 'reply_undecided',
  replies_consent: 'reply_without_consent',
  replies_four_eyes: 'own_reply',
  replies_own_return: 'own_return',
  team_members_unit: 'not_found',
  team_members_account_once: 'duplicate',
  team_members_term: 'period_reversed',
  meetings_over: 'meeting_over',
  meetings_held_day: 'meeting_day_ahead',
  assessment_evidence_pkey: 'already_linked',
  assessment_evidence_withdrawn: 'evidence_withdrawn',
  assessment_evidence_limit: 'too_many_proofs',
  endorsements_four_eyes: 'own_submission',
  endorsements_waiting: 'endorsement_not_expected',
  endorsements_once: 'endorsement_not_expected',
  evidence_requests_four_eyes: 'own_answer',
  evidence_requests_transition: 'request_not_open',
  evidence_request_answers_linked: 'answer_needs_linked_proof',
  tasks_transition: 'task_closed',
  tasks_return_closes_itself: 'task_closes_itself',
  tasks_owner_works_there: 'task_owner_elsewhere',
  tasks_unit_of_team: 'outside_place',
  recurring_duties_ended: 'duty_ended',
  evidence_revisions_form: 'evidence_of_another_form',
  evidence_check: 'period_reversed',
  evidence_content_removed: 'evidence_content_removed',
  background_jobs_over: 'job_over',
  proof_releases_open: 'release_open',
  proof_releases_transition: 'release_transition',
  proof_releases_sealed: 'release_transition',
  proof_releases_four_eyes: 'release_own_proposal',
  proof_releases_answered: 'release_unanswered',
  proof_releases_copy_missing: 'release_copy_missing',
  proof_releases_of_withdrawn: 'evidence_withdrawn',
  proof_releases_of_infected: 'file_blocked',
  proof_releases_of_unscanned: 'file_not_scanned',
  action_units_people_sum: 'shares_not_exact',
  action_units_cost_sum: 'shares_not_exact',
  action_funding_within_cost: 'funding_over_cost',
  action_audiences_within_total: 'audience_over_total',
  partners_name_once: 'partner_exists',
  publications_second_person: 'second_person_required',
  publication_proposals_second_person: 'own_figures',
  publication_proposals_own_name: 'own_figures',
  publication_proposals_closed: 'proposal_closed',
};

/** Where a form shows such a refusal. */
const FIELDS: Readonly<Record<string, string | undefined>> = {
  action_units_people_sum: '/shares',
  action_units_cost_sum: '/shares',
  action_funding_within_cost: '/funding',
  action_audiences_within_total: '/audiences',
  partners_name_once: '/name',
};

function fieldOf(constraint: string | undefined, code: ProblemCode): DomainError['extra'] {
  const pointer = constraint ? FIELDS[constraint] : undefined;
  return pointer ? { errors: [{ pointer, code }] } : {};
}

function postgresErrorOf(error: unknown): PostgresError | null {
  const inner = error instanceof Error && 'driverError' in error ? error.driverError : error;
  if (typeof inner !== 'object' || inner === null || !('code' in inner)) return null;
  return typeof inner.code === 'string' && /^[0-9A-Z]{5}$/.test(inner.code) ? (inner as PostgresError) : null;
}

function isAway(error: unknown): boolean {
  const inner = error instanceof Error && 'driverError' in error ? error.driverError : error;
  if (typeof inner !== 'object' || inner === null || !('message' in inner)) return false;
  if (inner instanceof AggregateError) return inner.errors.some(isAway);
  if ('code' in inner && typeof inner.code === 'string' && NETWORK_AWAY.has(inner.code)) return true;
  return /Connection terminated|timeout exceeded when trying to connect|is not queryable|already released/.test(
    String(inner.message),
  );
}
