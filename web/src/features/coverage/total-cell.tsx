import type { FigureDto } from '@miara/shared/api';
import { CoverageBar } from '../../design/figure/coverage-bar.js';
import { Link } from '../../design/link/link.js';
import type { ViewFigureValue } from '../../design/view-figure/group-view.js';
import styles from './matrix-table.module.css';

/** The words and addresses of totals; the same object until the language or tenant changes. */
export interface TotalWords {
  percent: (figure: ViewFigureValue) => string;
  outOf: (figure: ViewFigureValue) => string;
  /** "Gdynia: 63%, 31 z 49. Jak to policzono". */
  label: (name: string, figure: ViewFigureValue) => string;
  explain: (figure: ViewFigureValue) => string;
  /** Address of a unit's checklist. */
  unitPage: (teryt: string) => string;
}

/** The total of a row: number, bar, "31 z 49", and the way to its explanation. */
export function TotalCell({ figure, name, words }: { figure: FigureDto; name: string; words: TotalWords }) {
  return (
    <td className={styles.total} aria-colindex={2} tabIndex={-1}>
      <Link
        href={words.explain(figure)}
        tabIndex={-1}
        className={styles.totalLink}
        aria-label={words.label(name, figure)}
      >
        <span className={styles.percent}>{words.percent(figure)}</span>
        <span className={styles.totalBar}>{figure.hasData && <CoverageBar {...figure} thin />}</span>
        <span className={styles.outOf}>{words.outOf(figure)}</span>
      </Link>
    </td>
  );
}
