import { useTranslation } from 'react-i18next';
import { Button } from '../button/button.js';
import styles from './load-more.module.css';

export interface LoadMoreProps {
  shown: number;
  /** Leave out when nobody counted. */
  total?: number;
  hasMore: boolean;
  busy: boolean;
  onMore: () => void;
}

/** The foot of a long list: how much is in sight, and a button for the next page of it. */
export function LoadMore({ shown, total, hasMore, busy, onMore }: LoadMoreProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.foot}>
      {total !== undefined && <p aria-live="polite">{t('shownOf', { shown, total })}</p>}
      {hasMore && (
        <Button busy={busy} onClick={onMore}>
          {t('loadMore')}
        </Button>
      )}
    </div>
  );
}
