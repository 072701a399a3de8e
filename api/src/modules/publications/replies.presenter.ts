import type { PublicReplies } from '../replies/published-replies.reader.js';
import type { PublicStandingResponse } from './public.dto.js';
import type { PublishedSet } from './published.views.js';

/**
 * What stands beside a published standing: the mark while a reply waits, and replies with their decisions. Both stand
 * on the publication that was answered and on later ones; a reply leaves a later one when the standing moved after the
 * decision, because it then speaks of something else.
 *
 * @param standing of which unit and item, and since when (YYYY-MM-DD) it stands so
 */
export function repliesBeside(
  { replies, marks }: PublicReplies,
  { number }: Pick<PublishedSet, 'number'>,
  standing: { teryt: string; key: string; since: string },
): Pick<PublicStandingResponse, 'underReviewSince' | 'replies'> {
  const isAbout = (one: { teryt: string; key: string; fromNumber: number }): boolean =>
    one.teryt === standing.teryt && one.key === standing.key && one.fromNumber <= number;
  return {
    underReviewSince: marks.find(isAbout)?.since ?? null,
    replies: replies
      .filter((reply) => isAbout(reply) && (reply.fromNumber === number || standing.since <= reply.decidedOn))
      .map(({ kind, fromNumber, stance, text, proofCount, sentOn, outcome, words, decidedOn }) => ({
        kind,
        publication: fromNumber,
        stance,
        text,
        proofCount,
        sentOn,
        outcome,
        words,
        decidedOn,
      })),
  };
}
