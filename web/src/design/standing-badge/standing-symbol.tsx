import type { ReactNode } from 'react';
import type { Standing } from '@miara/shared';
import { DRAWING_OF, useSharedDrawings } from '../shared-drawings/use-shared-drawings.js';
import { STANDING_SHAPES } from './standing-shapes.js';
import styles from './standing-symbol.module.css';

/** The symbol alone, for cells of a matrix; the word must be at hand (a label, a header, a legend). */
export function StandingSymbol({ standing }: { standing: Standing }) {
  const shared = useSharedDrawings();
  // Where drawings are shared the symbol stands in a badge, which gives it its colour.
  if (shared)
    return (
      <svg className={styles['symbol']} aria-hidden="true">
        <use href={`#${DRAWING_OF.standing(standing)}`} />
      </svg>
    );
  return (
    <svg className={styles['symbol']} data-standing={standing} viewBox="0 0 16 16" aria-hidden="true">
      {STANDING_SHAPES[standing]}
    </svg>
  );
}

/** Strokes of a standing's symbol in its colour, within a larger drawing. */
export function StandingInk({ standing, children }: { standing: Standing; children: ReactNode }) {
  return (
    <g className={styles['symbol']} data-standing={standing}>
      {children}
    </g>
  );
}
