import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CoverageBar } from '../../../design/figure/coverage-bar.js';
import type { FigureValue } from '../../../design/figure/figure.js';
import { useFormat } from '../../../i18n/use-format.js';
import { BarKey } from './bar-key.js';
import styles from './hero-figure.module.css';

export interface HeroFigureProps {
  figure: FigureValue;
  /** What the number is, said in one line: "31 z 49 zadań potwierdzono". */
  finding: ReactNode;
  /** Declared coverage in words; left out without data. */
  declared: ReactNode;
}

/** The answer to "how far?": one big number, what it is, and what is declared beside it. */
export function HeroFigure({ figure, finding, declared }: HeroFigureProps) {
  const { t } = useTranslation('scorecards');
  const format = useFormat();
  const percent = figure.hasData ? format.percent(figure.numerator, figure.denominator) : null;
  if (percent === null) {
    return (
      <div className={styles.hero}>
        <p className={styles.none}>{t('noData.value')}</p>
        <p>{t('noData.meaning')}</p>
      </div>
    );
  }
  return (
    <div className={styles.hero}>
      <p className={styles.answer}>
        <span className={styles.number}>{percent}</span> <span className={styles.finding}>{finding}</span>
      </p>
      <CoverageBar {...figure} />
      <p>{declared}</p>
      <BarKey />
    </div>
  );
}
