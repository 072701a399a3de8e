import { LookSymbol } from './look-symbol.js';
import { MapPatterns, patternId } from './map-patterns.js';
import type { MapLook } from './map-place.js';
import styles from './map.module.css';

export interface LegendEntry {
  look: MapLook;
  /** What it means: "25–49%". */
  word: string;
  /** How many places look so: "12 samorządów". */
  count: string;
}

/** What each fill and sign of a map means, and how many places have it. */
export function MapLegend({
  id,
  label,
  entries,
}: {
  id: string;
  label: string;
  entries: readonly LegendEntry[];
}) {
  return (
    <ul className={styles.legend} aria-label={label}>
      {entries.map(({ look, word, count }) => (
        <li key={look} data-look={look}>
          <svg className={styles.sample} viewBox="0 0 30 18" width="30" height="18" aria-hidden="true">
            <MapPatterns map={id} looks={[look]} />
            <rect width="30" height="18" fill={`url(#${patternId(id, look)})`} />
          </svg>
          <LookSymbol look={look} />
          <span>
            {word} <span className={styles.count}>{count}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
