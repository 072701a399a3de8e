import { presentUnit } from '../../contract/unit.presenter.js';
import type { PublicCorrectionListResponse } from './public.dto.js';
import { presentOpened, presentSet } from './public.presenter.js';
import type { Corrections } from './public.service.js';

/** The corrections log: what each correction says and what it changed. */
export function presentCorrections(opened: Corrections): PublicCorrectionListResponse {
  const sets = new Map(opened.publications.map((set) => [set.id, set]));
  return {
    ...presentOpened(opened),
    corrections: opened.corrections.flatMap(({ publicationId, correctedId, reason, changes }) => {
      const publication = sets.get(publicationId);
      const corrected = sets.get(correctedId);
      if (!publication || !corrected) return [];
      return [
        {
          publication: presentSet(publication),
          corrected: presentSet(corrected),
          reason,
          sameDay: publication.asOf === corrected.asOf,
          changes: changes.map((change) => ({
            unit: presentUnit(change),
            item: change.item,
            title: change.title,
            before: change.before,
            after: change.after,
            afterReply: change.afterReply,
          })),
        },
      ];
    }),
  };
}
