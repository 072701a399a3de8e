import type { ReactNode } from 'react';
import { STANDINGS } from '@miara/shared';
import { Hatch } from '../figure/hatch.js';
import { STANDING_SHAPES } from '../standing-badge/standing-shapes.js';
import { DRAWING_OF, SharedDrawingsContext } from './use-shared-drawings.js';
import styles from './shared-drawings.module.css';

/**
 * Writes the drawings that repeat on a page once, out of sight; what is inside points at them. A scorecard of 65 items
 * would hold each of them 65 times, and a page is to travel in ten packets.
 */
export function SharedDrawings({ children }: { children: ReactNode }) {
  return (
    <SharedDrawingsContext value={true}>
      <svg className={styles.drawings} width="0" height="0" aria-hidden="true">
        <Hatch id={DRAWING_OF.hatch} />
        {STANDINGS.map((standing) => (
          <symbol key={standing} id={DRAWING_OF.standing(standing)} viewBox="0 0 16 16">
            {STANDING_SHAPES[standing]}
          </symbol>
        ))}
      </svg>
      {children}
    </SharedDrawingsContext>
  );
}
