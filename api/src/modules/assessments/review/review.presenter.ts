import { presentUnit } from '../../../contract/unit.presenter.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { maySeeEvidence } from '../assessments.policy.js';
import type { Differences } from './differences.rules.js';
import type { BatchRow, QueueRow, QueueView, Selection, SentBatch, SentDecision } from './review-view.js';
import type {
  DecisionReportResponse,
  DifferencesResponse,
  HeldDecisionResponse,
  ReportedDecisionResponse,
  ReviewBatchResponse,
  ReviewQueueResponse,
  ReviewSelectionResponse,
} from './review.dto.js';

export function presentQueue(
  { rows, differences, waiting, undecided, next }: QueueView,
  actor: Actor,
): ReviewQueueResponse {
  return {
    assessments: rows.map((row) => ({
      id: row.id,
      version: row.version,
      unit: presentUnit(row),
      item: row.item,
      title: row.title,
      area: row.area,
      phase: row.phase,
      state: row.state,
      submittedAt: row.submittedAt.toISOString(),
      submittedBy: row.submittedByName,
      ownSubmission: row.ownSubmission,
      resubmitted: row.decidedBefore,
      unchanged: row.unchanged,
      proofEndsOn: row.proofEndsOn,
      expiring: row.expiring,
      disputed: row.disputed,
      endorsement: row.endorsementStep,
      differences: presentDifferences(differences.get(row.id), maySeeEvidence(actor, row.teryt)),
      late: row.late,
      held: presentHeld(row, actor),
    })),
    waiting,
    undecided,
    next,
  };
}

function presentDifferences(found: Differences | undefined, evidence: boolean): DifferencesResponse | null {
  if (!found) return null;
  return {
    ...found,
    decidedAt: found.decidedAt.toISOString(),
    linked: evidence ? found.linked : [],
    unlinked: evidence ? found.unlinked : [],
    revised: evidence ? found.revised : [],
    redated: evidence ? found.redated : [],
    relinked: evidence ? found.relinked : [],
    repointed: evidence ? found.repointed : [],
  };
}

/** Another reviewer's batch is private too: that something lies in it, not what. */
function presentHeld(row: QueueRow, actor: Actor): HeldDecisionResponse | null {
  if (row.heldById === null) return null;
  const mine = row.heldById === actor.person.id;
  return {
    reviewer: row.heldByName ?? '',
    mine,
    decision: mine ? row.heldDecision : null,
    reason: mine ? row.heldReason : null,
  };
}

/** What would refuse it, in the order in which the rules are asked. */
export function presentSelection({ rows, waiting }: Selection): ReviewSelectionResponse {
  return {
    assessments: rows.map(({ id, version, ownSubmission, proofOutOfForce, held }) => ({
      id,
      version,
      refusal: ownSubmission
        ? 'own_submission'
        : proofOutOfForce
          ? 'evidence_not_in_force'
          : held
            ? 'already_decided'
            : null,
    })),
    waiting,
  };
}

export function presentBatch(rows: readonly BatchRow[], actor: Actor): ReviewBatchResponse {
  return {
    decisions: rows
      .filter(({ reviewer }) => reviewer === actor.person.id)
      .map((row) => ({
        assessmentId: row.assessmentId,
        unit: presentUnit(row),
        item: row.item,
        title: row.title,
        decision: row.decision,
        reason: row.reason,
        decidedAt: row.decidedAt.toISOString(),
        outdated: row.outdated,
      })),
    others: rows
      .filter(({ reviewer, outdated }) => reviewer !== actor.person.id && !outdated)
      .map(({ assessmentId, reviewerName }) => ({ assessmentId, reviewer: reviewerName })),
  };
}

export function presentReport({ decisions, assessments }: SentBatch): DecisionReportResponse {
  const reported = ({ assessmentId, decision }: SentDecision): ReportedDecisionResponse => {
    const named = assessments.get(assessmentId);
    return { assessmentId, unit: named ? presentUnit(named) : null, item: named?.item ?? null, decision };
  };
  return {
    done: decisions.filter(({ refusal }) => refusal === null).map(reported),
    refused: decisions.flatMap((one) =>
      one.refusal === null ? [] : [{ ...reported(one), code: one.refusal }],
    ),
  };
}
