import type { SimilarityReason } from '@miara/shared';
import type { SimilarityReasonDto } from './similarity.dto.js';

/** Why two units are alike, as the API tells it. */
export function presentReasons(reasons: readonly SimilarityReason[]): SimilarityReasonDto[] {
  return reasons.map((reason) => {
    const { what, close } = reason;
    switch (reason.what) {
      case 'kind':
        return { what, close, kind: reason.kind, own: null, other: null };
      case 'residents':
        return {
          what,
          close,
          kind: null,
          own: { part: reason.own, whole: 1 },
          other: { part: reason.other, whole: 1 },
        };
      default:
        return { what, close, kind: null, own: reason.own, other: reason.other };
    }
  });
}
