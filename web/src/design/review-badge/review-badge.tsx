import { useTranslation } from 'react-i18next';
import type { ReviewState } from '@miara/shared';
import { Icon, type IconName } from '../icon/icon.js';
import styles from './review-badge.module.css';

const ICONS: Readonly<Record<ReviewState, IconName>> = {
  draft: 'file',
  submitted: 'review',
  returned: 'left',
  confirmed: 'done',
};

/** Where an assessment stands with the coordinator. Quieter than a standing: it says whose turn it is. */
export function ReviewBadge({ review }: { review: ReviewState }) {
  const { t } = useTranslation('vocabulary');
  return (
    <span className={styles.badge} data-review={review}>
      <Icon name={ICONS[review]} />
      {t(`review.${review}`)}
    </span>
  );
}
