import { useTranslation } from 'react-i18next';
import { STANDINGS } from '@miara/shared';
import { StandingBadge } from './standing-badge.js';
import styles from './standing-badge.module.css';

/** The seven standings and what each means. */
export function StandingLegend() {
  const { t } = useTranslation('vocabulary');
  return (
    <dl className={styles.legend}>
      {STANDINGS.map((standing) => (
        <div key={standing}>
          <dt>
            <StandingBadge standing={standing} plain explained />
          </dt>
          <dd>{t(`standingMeaning.${standing}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
