import type { ReactNode } from 'react';
import { StandingSymbol } from '../design/standing-badge/standing-symbol.js';
import { isStandingLook, type MapLook } from './map-place.js';
import styles from './map.module.css';

/** Bars of a signal: how many of the four are full. */
const LEVELS: Readonly<Record<string, number>> = { to_24: 1, to_49: 2, to_74: 3, to_100: 4 };

/** The sign of a look on a 16 × 16 grid, told from the others by shape alone. */
export function LookSymbol({ look }: { look: MapLook }) {
  if (isStandingLook(look)) return <StandingSymbol standing={look} />;
  return (
    <svg
      className={styles.symbol}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {look in LEVELS ? bars(LEVELS[look] ?? 0) : <path className={styles.open} d="m3 3 10 10M13 3 3 13" />}
    </svg>
  );
}

function bars(full: number): ReactNode {
  const outline = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, step) => {
      const at = from + step;
      return `M${at * 4 + 0.75} ${13.25 - at * 3.5}V15h2.5V${13.25 - at * 3.5}z`;
    }).join('');
  return (
    <>
      <path className={styles.full} d={outline(0, full)} />
      {full < 4 && <path className={styles.empty} d={outline(full, 4)} />}
    </>
  );
}
