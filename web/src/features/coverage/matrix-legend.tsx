import { useTranslation } from 'react-i18next';
import type { MatrixMode } from '@miara/shared/api';
import { StandingBadge } from '../../design/standing-badge/standing-badge.js';
import { looksOf } from './matrix-modes.js';
import { ModeSymbol } from './mode-symbol.js';
import { useLookWord } from './use-look-word.js';
import styles from './matrix-legend.module.css';

/**
 * What the symbols, corner marks and the texture of the matrix mean in a mode.
 *
 * @param held whether the reader sees batches of decisions
 */
export function MatrixLegend({ mode, held }: { mode: MatrixMode; held: boolean }) {
  const { t } = useTranslation('coverage');
  const lookWord = useLookWord();
  const looks = looksOf(mode).filter(({ look }) => look !== 'untold' && (held || look !== 'held'));
  return (
    <section className={styles.legend} aria-label={t('legend.title')}>
      <ul>
        {looks.map((look) => (
          <li key={look.look}>
            {look.mode === 'standing' ? (
              <StandingBadge standing={look.look} plain />
            ) : (
              <>
                <ModeSymbol look={look} />
                {lookWord(look)}
              </>
            )}
          </li>
        ))}
        {mode === 'standing' && (
          <>
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
          </>
        )}
        <li>
          <span className={styles.mark} data-mark="none" aria-hidden="true" />
          {t('legend.noDuty')}
        </li>
        {(mode === 'review' || mode === 'proof') && <li>{t(`legend.days.${mode}`)}</li>}
      </ul>
    </section>
  );
}
