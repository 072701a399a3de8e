import { useTranslation } from 'react-i18next';
import type { ReplyOccasionResponse } from '@miara/shared/api';
import { StandingBadge } from '../../design/standing-badge/standing-badge.js';
import { useFormat } from '../../i18n/use-format.js';
import styles from './replies.module.css';

/** What is answered, and until when, as long as it was not. */
export function OccasionLine({ occasion, answered }: { occasion: ReplyOccasionResponse; answered: boolean }) {
  const { t } = useTranslation('replies');
  const format = useFormat();
  const { kind, publication, asOf, answeredAt, returnReason, standing, dueOn, open } = occasion;
  return (
    <div className={styles.line}>
      <p>
        <strong>
          {kind === 'return'
            ? t('occasion.return', { day: format.instantDay(answeredAt) })
            : t('occasion.publication', { number: publication, day: asOf === null ? '' : format.day(asOf) })}
        </strong>{' '}
        {standing && <StandingBadge standing={standing} />}
      </p>
      {returnReason && <blockquote className={styles.quote}>{returnReason}</blockquote>}
      {!answered && (
        <p className={styles.quiet}>{t(open ? 'due.open' : 'due.over', { day: format.day(dueOn) })}</p>
      )}
    </div>
  );
}
