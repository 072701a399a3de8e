import type { Correction } from '../publications.repository.js';

/** What a request says that it corrects; null when it corrects nothing. */
export function correctionOf({
  corrects,
  correctionReason,
}: {
  corrects?: number | null;
  correctionReason?: string | null;
}): Correction | null {
  return corrects === undefined || corrects === null
    ? null
    : { number: corrects, reason: correctionReason ?? '' };
}
