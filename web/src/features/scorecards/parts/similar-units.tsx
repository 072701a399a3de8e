import { useTranslation } from 'react-i18next';
import type { PublicScorecardResponse } from '@miara/shared/api';
import { CoverageBar } from '../../../design/figure/coverage-bar.js';
import { SimilarityReasons } from '../../../design/similarity-reasons/similarity-reasons.js';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { usePublicPlace } from '../use-public-place.js';
import { Section } from './section.js';
import styles from './similar-units.module.css';

/** Units like the one of the scorecard: why they are, and how far they are. Paper has two pages, and no room for them. */
export function SimilarUnits({ scorecard: { tenant, similar } }: { scorecard: PublicScorecardResponse }) {
  const { t } = useTranslation('similarity');
  const { t: words } = useTranslation('scorecards');
  const pick = usePickText();
  const format = useFormat();
  const { to } = usePublicPlace();
  if (similar.units.length === 0) {
    return (
      <Section id="similar" title={t('title')} screenOnly>
        <p>{t('none')}</p>
      </Section>
    );
  }
  return (
    <Section id="similar" title={t('title')} lead={t('lead')} screenOnly>
      <ul className={styles.units}>
        {similar.units.map(({ unit, figure, reasons }) => {
          const { numerator, denominator, hasData } = figure;
          const percent = hasData ? format.percent(numerator, denominator) : null;
          return (
            <li key={unit.teryt}>
              <a href={to.unit(tenant.slug, unit.teryt)}>{pick(unit.displayName)}</a>
              <span className={styles.figure}>
                <strong>{percent ?? words('noData.value')}</strong>
                {percent !== null && <> {words('outOf', { numerator, denominator })}</>}
              </span>
              <span className={styles.bar}>
                <CoverageBar {...figure} thin />
              </span>
              <SimilarityReasons reasons={reasons} />
            </li>
          );
        })}
      </ul>
      <p className={styles.note}>{t(similar.ranked ? 'ranked' : 'unranked')}</p>
    </Section>
  );
}
