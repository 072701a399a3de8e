import { useTranslation } from 'react-i18next';
import { CoverageBar } from '../../../design/figure/coverage-bar.js';
import styles from './bar-key.module.css';

/** What solid, hatched and empty mean in a bar: each drawn as a bar that is wholly it. */
const PARTS = [
  { key: 'confirmed', numerator: 1, declared: 1 },
  { key: 'declared', numerator: 0, declared: 1 },
  { key: 'rest', numerator: 0, declared: 0 },
] as const;

export function BarKey() {
  const { t } = useTranslation('scorecards');
  return (
    <ul className={styles.key} aria-label={t('barKey.label')}>
      {PARTS.map(({ key, numerator, declared }) => (
        <li key={key}>
          <span className={styles.swatch}>
            <CoverageBar numerator={numerator} declared={declared} denominator={1} />
          </span>
          {t(`barKey.${key}`)}
        </li>
      ))}
    </ul>
  );
}
