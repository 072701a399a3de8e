import type { ReactNode } from 'react';
import styles from './chart-legend.module.css';

export interface ChartLegendProps<Part extends string> {
  parts: readonly Part[];
  /** Of the symbol in front of a name, in pixels. */
  width: number;
  height: number;
  /** What is drawn in front of a name. */
  symbol: (part: Part) => ReactNode;
  name: (part: Part) => string;
}

/** Names the parts of a chart above it. */
export function ChartLegend<Part extends string>({
  parts,
  width,
  height,
  symbol,
  name,
}: ChartLegendProps<Part>) {
  return (
    <ul className={styles.legend}>
      {parts.map((part) => (
        <li key={part}>
          <svg className={styles.key} width={width} height={height}>
            {symbol(part)}
          </svg>
          {name(part)}
        </li>
      ))}
    </ul>
  );
}
