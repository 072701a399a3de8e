import { useTranslation } from 'react-i18next';
import { STANDINGS } from '@miara/shared';
import { StandingBadge } from '../../design/standing-badge/standing-badge.js';
import styles from './matrix-legend.module.css';

/**
 * What the symbols, corner marks and the texture of the matrix mean.
 *
 * @param held whether the reader sees batches of decisions
 */
export function MatrixLegend({ held }: { held: boolean }) {
  const { t } = useTranslation('coverage');
  return (
    <section className={styles.legend} aria-label={t('legend.title')}>
      <ul>
        {STANDINGS.map((standing) => (
          <li key={standing}>
            <StandingBadge standing={standing} plain />
          </li>
        ))}
        <li>
          <span className={styles.mark} data-mark="submitted" aria-hidden="true" />
          {t('legend.awaiting')}
        </li>
        {held && (
          <li>
            <span className={styles.mark} data-mark="held" aria-hidden="true" />
            {t('legend.held')}
          </li>
        )}
        <li>
          <span className={styles.mark} data-mark="returned" aria-hidden="true" />
          {t('legend.returned')}
        </li>
        <li>
          <span className={styles.mark} data-mark="none" aria-hidden="true" />
          {t('legend.noDuty')}
        </li>
      </ul>
    </section>
  );
}
