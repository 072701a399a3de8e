import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WholeNumber } from '@miara/shared';
import { useFormat } from '../../i18n/use-format.js';
import { Link } from '../link/link.js';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.js';
import { CoverageBar, type CoverageParts } from './coverage-bar.js';
import styles from './figure.module.css';

/** A coverage as the api gives it; means carry their exact fractions as digit strings. */
export interface FigureValue extends CoverageParts {
  /** False when nothing was ever declared: then there is no number, and certainly not 0 %. */
  hasData: boolean;
  /** The day the figure is of, `YYYY-MM-DD`. */
  asOf: string;
}

export interface FigureProps {
  figure: FigureValue;
  /** What is measured: "Pokrycie", a government's or an area's name. Leave out when a header says it. */
  label?: ReactNode;
  /**
   * `large` stands alone at the top of a page; `normal` in a card or a list; `inline` is number and thin bar on
   * one line, for rows.
   */
  size?: 'large' | 'normal' | 'inline';
  /** Replaces "31 z 49" where that would be meaningless: "średnia z 56 samorządów". Means need it. */
  outOf?: ReactNode;
  /** Address of the explanation: which items, which proof. */
  explain?: string;
  /** Says the day; leave it out only where one line nearby says it for all figures. */
  showDay?: boolean;
}

/** A number that says out of how many, from when, and how it came about. */
export function Figure({
  figure,
  label,
  size = 'normal',
  outOf,
  explain,
  showDay = size !== 'inline',
}: FigureProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { numerator, denominator, declared, hasData, asOf } = figure;
  const percent = hasData ? format.percent(numerator, denominator) : null;
  const withDeclared = format.percent(declared, denominator);
  const day = showDay && <span>{t('figure.asOf', { day: format.day(asOf) })}</span>;
  const why = explain && <Link href={explain}>{t('figure.explain')}</Link>;
  // Heard without a pause, "56 governments declared 35%" would say something else than is seen.
  const pause = <VisuallyHidden>; </VisuallyHidden>;

  if (percent === null) {
    return (
      <div className={styles.figure} data-size={size}>
        {label && <p className={styles.label}>{label}</p>}
        <p className={styles.none}>{t('figure.noData')}</p>
        {(day || why) && (
          <p className={styles.facts}>
            {day}
            {day && why && pause}
            {why}
          </p>
        )}
      </div>
    );
  }
  return (
    <div className={styles.figure} data-size={size}>
      {label && <p className={styles.label}>{label}</p>}
      <p className={styles.number}>{percent}</p>
      <div className={styles.bar}>
        <CoverageBar {...{ numerator, denominator, declared }} thin={size === 'inline'} />
      </div>
      <p className={styles.facts}>
        <span>{outOf ?? outOfCount(numerator, denominator, t)}</span>
        {withDeclared !== null && withDeclared !== percent && (
          <>
            {pause}
            <span>{t('figure.declaredToo', { percent: withDeclared })}</span>
          </>
        )}
        {day && pause}
        {day}
        {why && pause}
        {why}
      </p>
    </div>
  );
}

function outOfCount(
  numerator: WholeNumber,
  denominator: WholeNumber,
  t: (key: string, values: Record<string, unknown>) => string,
): string {
  return t('figure.outOf', { numerator: String(numerator), denominator: String(denominator) });
}
