import type { LinkResult } from '@miara/shared';

/** What a look at a page found, or why it found nothing. */
export interface Look {
  /** HTTP status of the last answer. */
  status: number;
  /** The page says that it lives elsewhere for good. */
  isMoved: boolean;
}

/** What an answer means for a page that serves as proof. */
export function resultOf({ status, isMoved }: Look): LinkResult {
  if (status === 404 || status === 410) return 'gone';
  if (status < 200 || status >= 300) return 'refused';
  return isMoved ? 'moved' : 'ok';
}
