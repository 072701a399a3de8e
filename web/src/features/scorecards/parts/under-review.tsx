import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import styles from './standing-replies.module.css';

/** The mark of a standing to which a reply of the unit waits for a decision. Symbol, words and colour. */
export function UnderReview({ since }: { since: string | null }) {
  const { t } = useTranslation('scorecards');
  const format = useFormat();
  if (since === null) return null;
  return (
    <span className={styles.mark} title={t('replies.markMeaning')}>
      <span aria-hidden="true">◔ </span>
      {t('replies.mark', { day: format.shortDay(since) })}
    </span>
  );
}
