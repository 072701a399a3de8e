import { warsawDay } from '../../platform/clock.js';
import { LETTER_LIMITS } from './letter.rules.js';
import type { MailDraftListResponse } from './mail-drafts.dto.js';
import type { OwnLetters } from './mail-drafts.service.js';

const DAY_MS = 86_400_000;

/** Own letters as their person reads them. */
export function presentDrafts({ drafts, ...where }: OwnLetters): MailDraftListResponse {
  return {
    ...where,
    drafts: drafts.map(({ body, receivedAt, ...draft }) => ({
      ...draft,
      text: body,
      receivedAt: receivedAt.toISOString(),
      erasedOn: warsawDay(new Date(receivedAt.getTime() + LETTER_LIMITS.days * DAY_MS)),
    })),
  };
}
