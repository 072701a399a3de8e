import { useTranslation } from 'react-i18next';
import type { AssessmentResponse } from '@miara/shared/api';
import { Notice } from '../../design/notice/notice.js';
import { ReviewBadge } from '../../design/review-badge/review-badge.js';
import { StandingBadge } from '../../design/standing-badge/standing-badge.js';
import { lastDayInForce } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import styles from './assessment-status.module.css';

/** What counts, since when, whose turn it is, and why it came back. */
export function AssessmentStatus({ assessment }: { assessment: AssessmentResponse }) {
  const { t } = useTranslation('assessments');
  const format = useFormat();
  const pickText = usePickText();
  const { review, standing, standingSince } = assessment;
  return (
    <>
      <p className={styles.status}>
        <StandingBadge standing={standing} />
        <span className={styles.since}>{t('since', { day: format.instantDay(standingSince) })}</span>
        {!(standing === 'confirmed' && review.state === 'confirmed') && <ReviewBadge review={review.state} />}
      </p>
      {review.late && (
        <Notice
          tone="warning"
          title={t('late.title', {
            period: pickText(review.late.period),
            day: format.day(lastDayInForce(review.late.endsOn)),
          })}
        />
      )}
      {review.state === 'returned' && review.returnReason && (
        <Notice tone="warning" title={t('review.cameBack')}>
          <p>{review.returnReason}</p>
          {review.reviewedAt && (
            <p className={styles.since}>
              {[review.reviewedBy, format.instant(review.reviewedAt)].filter(Boolean).join(', ')}
            </p>
          )}
        </Notice>
      )}
      {standing === 'lapsed' && review.confirmedAt && (
        <Notice tone="warning" title={t('lapsed.title')}>
          <p>{t('lapsed.text', { day: format.instantDay(review.confirmedAt) })}</p>
        </Notice>
      )}
    </>
  );
}
