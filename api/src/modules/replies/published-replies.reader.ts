import type { ReplyKind, ReplyOutcome, ReplyStance } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { PublicTx } from '../../platform/database/tx.js';

/** What reading needs; the public role has it. */
type PublishedTx = Pick<PublicTx, 'tenantId' | 'query'>;

/** A reply beside its decision, as everybody may read it. Days as YYYY-MM-DD, Europe/Warsaw. */
export interface PublishedReply {
  teryt: string;
  /** Key of the item, which survives versions of the standard. */
  key: string;
  /** Number of the publication answered, or the newest one when a return was. */
  fromNumber: number;
  kind: ReplyKind;
  stance: ReplyStance;
  text: string;
  proofCount: number;
  sentOn: string;
  outcome: ReplyOutcome;
  words: string;
  decidedOn: string;
}

/** Where a reply waits for its decision: nothing of it but that. */
export interface ReviewMark {
  teryt: string;
  key: string;
  fromNumber: number;
  since: string;
}

export interface PublicReplies {
  replies: readonly PublishedReply[];
  marks: readonly ReviewMark[];
}

/** What of replies is public, for the pages that show it beside frozen figures. */
@Injectable()
export class PublishedRepliesReader {
  /** Changes whenever anything public about replies does. Rows come and go, they never change. */
  async stamp(tx: PublishedTx): Promise<string> {
    const [row] = await tx.query<{ stamp: string }>(
      `SELECT md5(coalesce(string_agg(shown.what, ',' ORDER BY shown.what), '')) AS stamp
       FROM (
         SELECT 'm' || reply_marks.reply_id AS what FROM reply_marks WHERE reply_marks.tenant_id = $1
         UNION ALL
         SELECT 'r' || published_replies.reply_id FROM published_replies WHERE published_replies.tenant_id = $1
       ) AS shown`,
      [tx.tenantId],
    );
    return row?.stamp ?? '';
  }

  /** About one unit, or one item. */
  async about(
    tx: PublishedTx,
    { teryt = null, key = null }: { teryt?: string | null; key?: string | null },
  ): Promise<PublicReplies> {
    const replies = await tx.query<PublishedReply>(
      `SELECT shown.teryt, shown.item_key AS key, shown.from_number AS "fromNumber", shown.kind, shown.stance,
         shown.body AS text, shown.proof_count AS "proofCount", shown.sent_on::text AS "sentOn", shown.outcome,
         shown.decision_words AS words, shown.decided_on::text AS "decidedOn"
       FROM published_replies AS shown
       WHERE shown.tenant_id = $1
         AND ($2::text IS NULL OR shown.teryt = $2)
         AND ($3::text IS NULL OR shown.item_key = $3)
       ORDER BY shown.sent_on DESC, shown.reply_id`,
      [tx.tenantId, teryt, key],
    );
    const marks = await tx.query<ReviewMark>(
      `SELECT reply_marks.teryt, reply_marks.item_key AS key, reply_marks.from_number AS "fromNumber",
         reply_marks.since::text AS since
       FROM reply_marks
       WHERE reply_marks.tenant_id = $1
         AND ($2::text IS NULL OR reply_marks.teryt = $2)
         AND ($3::text IS NULL OR reply_marks.item_key = $3)
       ORDER BY reply_marks.since`,
      [tx.tenantId, teryt, key],
    );
    return { replies, marks };
  }
}
