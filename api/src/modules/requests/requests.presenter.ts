import { isOverdue } from '@miara/shared';
import { presentUnit } from '../../contract/unit.presenter.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { EvidenceRequestResponse } from './requests.dto.js';
import { requestAbilities } from './requests.policy.js';
import type { RequestRow } from './requests.views.js';

/** A request as the reader may see it. `today` is the day in Warsaw. */
export function presentRequest(row: RequestRow, actor: Actor, today: string): EvidenceRequestResponse {
  return {
    id: row.id,
    version: row.version,
    assessmentId: row.assessmentId,
    unit: presentUnit(row),
    item: row.item,
    title: row.title,
    question: row.question,
    kind: row.wantedKind,
    dueOn: row.dueOn,
    status: row.status,
    overdue: isOverdue(row, today),
    askedAt: row.askedAt.toISOString(),
    askedBy: row.askedBy,
    answer: row.answeredAt && {
      at: row.answeredAt.toISOString(),
      by: row.answeredBy,
      note: row.answerNote,
      evidence: row.evidence,
    },
    decision: presentDecision(row),
    abilities: requestAbilities(actor, row),
  };
}

/** What was said about an answer is over once there is a newer answer. */
function presentDecision(row: RequestRow): EvidenceRequestResponse['decision'] {
  const isOver = row.status === 'answered' || row.status === 'open';
  if (row.decidedAt === null || isOver) return null;
  return { at: row.decidedAt.toISOString(), by: row.decidedBy, reason: row.decisionReason };
}
