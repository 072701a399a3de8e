import type { Standing } from '@miara/shared';
import { DRAWING_OF, useSharedDrawings } from '../shared-drawings/use-shared-drawings.js';
import { STANDING_SHAPES } from './standing-shapes.js';
import styles from './standing-symbol.module.css';

/** The symbol alone, for cells of a matrix; the word must be at hand (a label, a header, a legend). */
export function StandingSymbol({ standing }: { standing: Standing }) {
  const shared = useSharedDrawings();
  return (
    <svg
      className={styles['symbol']}
      data-standing={standing}
      viewBox={shared ? undefined : '0 0 16 16'}
      width="16"
      height="16"
      aria-hidden="true"
    >
      {shared ? <use href={`#${DRAWING_OF.standing(standing)}`} /> : STANDING_SHAPES[standing]}
    </svg>
  );
}
