import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';

/** Counts of what is under way and would not be in a publication of now. */
export interface UnderWay {
  /** Submissions that wait for a decision. */
  waitingReviews: number;
  /** Decisions that were taken and not sent. */
  unsentDecisions: number;
  /** Published standings that a unit objects to. */
  underReview: number;
}

/** What is under way in a version while somebody thinks of publishing. */
@Injectable()
export class PublishingChecksViews {
  async underWay(tx: Tx, versionId: string): Promise<UnderWay> {
    const [counts] = await tx.query<UnderWay>(
      `SELECT
         (
           SELECT count(*)::integer FROM assessments
           JOIN members_on($3::date) AS members ON members.teryt = assessments.teryt
           WHERE assessments.tenant_id = $1 AND assessments.standard_version_id = $2 AND assessments.review = 'submitted'
         ) AS "waitingReviews",
         (
           SELECT count(*)::integer FROM review_decisions
           WHERE review_decisions.tenant_id = $1 AND review_decisions.sent_at IS NULL
         ) AS "unsentDecisions",
         (
           SELECT count(*)::integer FROM reply_marks WHERE reply_marks.tenant_id = $1
         ) AS "underReview"`,
      [tx.tenantId, versionId, tx.today],
    );
    return counts ?? { waitingReviews: 0, unsentDecisions: 0, underReview: 0 };
  }
}
