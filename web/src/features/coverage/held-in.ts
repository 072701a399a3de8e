import type { ReviewBatchResponse } from '@miara/shared/api';

/** Assessments about which a decision waits in a batch, one's own or another reviewer's. */
export function heldIn(batch: ReviewBatchResponse | undefined): ReadonlySet<string> {
  return new Set([
    ...(batch?.decisions.filter(({ outdated }) => !outdated) ?? []).map(({ assessmentId }) => assessmentId),
    ...(batch?.others ?? []).map(({ assessmentId }) => assessmentId),
  ]);
}
