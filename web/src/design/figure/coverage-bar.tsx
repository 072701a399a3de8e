import { useId } from 'react';
import { toBigInt, type WholeNumber } from '@miara/shared';
import { DRAWING_OF, useSharedDrawings } from '../shared-drawings/use-shared-drawings.js';
import { Hatch } from './hatch.js';
import styles from './coverage-bar.module.css';

export interface CoverageParts {
  /** Confirmed. */
  numerator: WholeNumber;
  denominator: WholeNumber;
  /** Confirmed, declared and lapsed together. */
  declared: WholeNumber;
}

/** A share of the whole as a length: tenths of a percent, cut off. Words get theirs from `percentHalfUp`. */
function length(part: WholeNumber, whole: WholeNumber): string {
  const all = toBigInt(whole);
  return all === 0n ? '0%' : `${Number((toBigInt(part) * 1000n) / all) / 10}%`;
}

/**
 * Confirmed solid, declared hatched, the rest empty. Pure SVG with width attributes (the CSP forbids inline
 * styles), readable in one colour and on paper. It repeats what the words beside it say, so it is not read aloud.
 */
export function CoverageBar({ numerator, denominator, declared, thin }: CoverageParts & { thin?: boolean }) {
  const shared = useSharedDrawings();
  const own = useId();
  const hatch = shared ? DRAWING_OF.hatch : own;
  return (
    <svg className={styles.bar} width="100%" height={thin ? 6 : 12} aria-hidden="true">
      {!shared && (
        <defs>
          <Hatch id={own} />
        </defs>
      )}
      <rect className={styles.rest} width="100%" height="100%" />
      <rect width={length(declared, denominator)} height="100%" fill={`url(#${hatch})`} />
      <rect className={styles.confirmed} width={length(numerator, denominator)} height="100%" />
    </svg>
  );
}
