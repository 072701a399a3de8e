import type { EndorsementStep } from '@miara/shared';
import { presentUnit } from '../../../contract/unit.presenter.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { isOwnSubmission } from '../assessments.policy.js';
import type { AwaitedOpinionListResponse, EndorsementResponse } from './endorsement.dto.js';
import type { AwaitedOpinions } from './endorsement.service.js';

/** The opinion about a submission; null where none is asked for. */
export function presentEndorsement(row: {
  readonly step: EndorsementStep | null;
  readonly endorsedBy: string | null;
  readonly endorsedAt: Date | null;
  readonly note: string | null;
}): EndorsementResponse | null {
  if (row.step === null) return null;
  const { step, endorsedBy, endorsedAt, note } = row;
  return { step, endorsedBy, endorsedAt: endorsedAt?.toISOString() ?? null, note };
}

export function presentAwaited(
  { enabled, rows, waiting, next }: AwaitedOpinions,
  actor: Actor,
): AwaitedOpinionListResponse {
  return {
    enabled,
    assessments: rows.map((row) => ({
      id: row.id,
      version: row.version,
      unit: presentUnit(row),
      item: row.item,
      title: row.title,
      submittedAt: row.submittedAt.toISOString(),
      submittedBy: row.submittedByName,
      ownSubmission: isOwnSubmission(actor, row.submittedBy),
      endorsement: {
        step: row.step,
        endorsedBy: row.endorsedBy,
        endorsedAt: row.endorsedAt?.toISOString() ?? null,
        note: row.note,
      },
    })),
    waiting,
    next,
  };
}
