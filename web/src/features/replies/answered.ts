import type { ReplyOccasionResponse, ReplyResponse } from '@miara/shared/api';

/** One thing that can be answered, with the reply to it. */
export interface Answered {
  /** Names it in lists and in what is kept. */
  key: string;
  occasion: ReplyOccasionResponse;
  reply: ReplyResponse | null;
}

export interface AnsweredParts {
  /** Can be answered, or could until lately. */
  present: Answered[];
  /** Replies to what has since been decided anew, or published long ago. */
  earlier: ReplyResponse[];
}

/**
 * Puts replies to what they answer.
 *
 * @param mayReply whoever may not answer has no use for what nobody answered
 */
export function answeredParts(
  occasions: readonly ReplyOccasionResponse[],
  replies: readonly ReplyResponse[],
  mayReply: boolean,
): AnsweredParts {
  const keys = new Set(occasions.map(keyOf));
  const present = occasions.map((occasion) => ({
    key: keyOf(occasion),
    occasion,
    reply: replies.find((reply) => keyOf(reply.occasion) === keyOf(occasion)) ?? null,
  }));
  return {
    present: present.filter(({ reply }) => reply !== null || mayReply),
    earlier: replies.filter((reply) => !keys.has(keyOf(reply.occasion))),
  };
}

function keyOf({ kind, publication, answeredAt }: ReplyOccasionResponse): string {
  return kind === 'return' ? `return ${answeredAt}` : `publication ${publication}`;
}
