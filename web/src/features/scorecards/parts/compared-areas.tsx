import { useTranslation } from 'react-i18next';
import type { PublicComparisonResponse } from '@miara/shared/api';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { ComparedTable } from './compared-table.js';
import { ContentText } from './content-text.js';
import { Section } from './section.js';
import styles from './compared-table.module.css';

/** Coverage of each unit by area: "5 z 7" beside the percent, never the one without the other. */
export function ComparedAreas({ comparison: { units, areas } }: { comparison: PublicComparisonResponse }) {
  const { t } = useTranslation(['public-pages', 'scorecards']);
  const pick = usePickText();
  const format = useFormat();
  return (
    <Section id="areas" title={t('compare.areas')}>
      <ComparedTable
        caption={t('compare.areas')}
        what={t('scorecards:parts.area')}
        units={units.map(({ unit }) => pick(unit.displayName))}
        rows={areas.map(({ key, title, figures }) => ({
          key,
          title: <ContentText text={title} />,
          cells: figures.map(({ numerator, denominator, hasData }) => {
            const percent = hasData ? format.percent(numerator, denominator) : null;
            return percent === null ? (
              t('scorecards:noData.value')
            ) : (
              <>
                <strong>{percent}</strong>{' '}
                <span className={styles.fact}>{t('scorecards:outOf', { numerator, denominator })}</span>
              </>
            );
          }),
        }))}
      />
    </Section>
  );
}
