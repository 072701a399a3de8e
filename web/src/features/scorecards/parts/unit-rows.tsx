import { useTranslation } from 'react-i18next';
import type { LocalizedText } from '@miara/shared';
import type { PublicTenantResponse, PublicUnitResponse, UnitRefDto } from '@miara/shared/api';
import { CoverageBar } from '../../../design/figure/coverage-bar.js';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { usePublicPlace } from '../use-public-place.js';
import styles from './unit-rows.module.css';

export interface UnitRowsProps {
  rows: readonly { tenant: PublicTenantResponse; unit: PublicUnitResponse }[];
  /** Adds kind and powiat: where units of many kinds or places stand in one list. */
  withKind?: boolean;
}

/** Units with their figure; each row leads to the scorecard. */
export function UnitRows({ rows, withKind }: UnitRowsProps) {
  const { t } = useTranslation('scorecards');
  const { t: word } = useTranslation('vocabulary');
  const pick = usePickText();
  const format = useFormat();
  const { to } = usePublicPlace();
  return (
    <ul className={styles.rows}>
      {rows.map(({ tenant, unit: { unit, powiatName, residents, figure } }) => {
        const { numerator, denominator, hasData } = figure;
        const percent = hasData ? format.percent(numerator, denominator) : null;
        const facts = [
          withKind && word(`unitKind.${unit.kind}`),
          withKind && powiatName && unit.kind !== 'powiat' && pick(powiatName),
          withKind && tenant.shortName,
          residents !== null &&
            t('unit.residents', { count: residents, residents: format.number(residents) }),
        ].filter(Boolean);
        return (
          <li
            key={`${tenant.slug}/${unit.teryt}`}
            data-names={namesOf(unit)}
            data-powiat={powiatOf(unit, powiatName)}
          >
            <a href={to.unit(tenant.slug, unit.teryt)}>{pick(unit.displayName)}</a>
            <span className={styles.percent}>{percent ?? t('noData.value')}</span>
            <span className={styles.bar}>
              <CoverageBar {...figure} thin />
            </span>
            <span className={styles.facts}>{facts.join(' · ')}</span>
            {percent !== null && (
              <span className={styles.outOf}>{t('outOf', { numerator, denominator })}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Code and name of the powiat a gmina lies in; a powiat's own are its names. */
function powiatOf({ kind, powiatTeryt }: UnitRefDto, powiatName: LocalizedText | null): string | undefined {
  if (kind === 'powiat') return '';
  return powiatTeryt === null ? undefined : [powiatTeryt, powiatName?.pl].filter(Boolean).join('|');
}

/** What the filter looks in, the same as the server's search. */
function namesOf({ displayName, teryt }: PublicUnitResponse['unit']): string {
  return [...new Set([displayName.pl, displayName.en ?? displayName.pl, teryt])].join('|');
}
