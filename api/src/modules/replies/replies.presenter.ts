import { presentUnit } from '../../contract/unit.presenter.js';
import type { Actor } from '../../platform/auth/actor.js';
import { mayDecide, mayPublish, mayReply, refusalToDecide } from './replies.policy.js';
import type {
  AssessmentRepliesResponse,
  ReplyOccasionResponse,
  ReplyPageResponse,
  ReplyResponse,
} from './replies.dto.js';
import type { AssessmentReplies, Occasion, ReplyList, ReplyRow } from './reply-view.js';

/** @param today the day that "in time" speaks of */
export function presentReply(actor: Actor, row: ReplyRow, today: string): ReplyResponse {
  const { teryt, displayName, unitKind: kind, powiatTeryt, outcome, decidedAt, sentAt } = row;
  const occasion = presentOccasion(row, today);
  const decides = mayDecide(actor, teryt);
  const decisionRefusal = decides ? refusalToDecide(actor, row) : null;
  return {
    id: row.id,
    version: row.version,
    assessmentId: row.assessmentId,
    unit: presentUnit({ teryt, displayName, kind, powiatTeryt }),
    item: row.item,
    title: row.title,
    occasion,
    stance: row.stance,
    text: row.body,
    mayPublish: row.mayPublish,
    evidence: actor.canAt('evidence.read', teryt) ? row.evidence : [],
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: row.updatedByName,
    sentAt: sentAt?.toISOString() ?? null,
    sentBy: row.sentByName,
    decision:
      outcome && decidedAt
        ? {
            outcome,
            words: row.decisionWords ?? '',
            decidedAt: decidedAt.toISOString(),
            decidedBy: row.decidedByName ?? '',
          }
        : null,
    draftDecision: row.draftOutcome && { outcome: row.draftOutcome, words: row.draftWords ?? '' },
    publishedAt: row.publishedAt?.toISOString() ?? null,
    correctedBy: row.correctedBy,
    assessment: {
      state: row.state,
      statement: row.statement,
      review: row.review,
      standing: row.presentStanding,
    },
    decisionRefusal,
    abilities: {
      edit: sentAt === null && occasion.open && mayReply(actor, teryt),
      decide: sentAt !== null && decidedAt === null && decides && decisionRefusal === null,
      publish: decidedAt !== null && row.mayPublish && mayPublish(actor, teryt),
    },
  };
}

export function presentReplies(
  actor: Actor,
  { rows, next, open, disputed, today }: ReplyList,
): ReplyPageResponse {
  return { replies: rows.map((row) => presentReply(actor, row, today)), next, open, disputed };
}

export function presentAssessmentReplies(
  actor: Actor,
  { teryt, today, occasions, replies }: AssessmentReplies,
): AssessmentRepliesResponse {
  return {
    occasions: occasions.map((occasion) => presentOccasion(occasion, today)),
    mayReply: mayReply(actor, teryt),
    replies: replies.map((row) => presentReply(actor, row, today)),
  };
}

function presentOccasion(occasion: Occasion, today: string): ReplyOccasionResponse {
  const { kind, publication, asOf, answeredAt, returnReason, standing, dueOn } = occasion;
  return {
    kind,
    publication,
    asOf,
    answeredAt: answeredAt.toISOString(),
    returnReason,
    standing,
    dueOn,
    open: today <= dueOn,
  };
}
