import type { Standing } from '@miara/shared';
import { useTranslation } from 'react-i18next';
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useNarrow } from '../design/use-narrow.js';
import { useFormat } from '../i18n/use-format.js';
import { ChartLegend } from './chart-legend.js';
import { totalOf, type CountRow } from './count-parts.js';
import styles from './count-bars.module.css';

const ROW_HEIGHT = 36;
const NARROW_ROW_HEIGHT = 48;
const NARROW_NAMES = 124;

export interface CountBarsProps {
  rows: readonly CountRow[];
  /** The parts of a bar in their order. */
  parts: readonly Standing[];
  /** Names the parts above the bars; leave out where a bar has one part, which its name says. */
  legend?: boolean;
}

/** The picture itself; ChartFrame gives its words and its table, so it is not read aloud. Loaded when first shown. */
export default function CountBars({ rows, parts, legend = false }: CountBarsProps) {
  const { t } = useTranslation('vocabulary');
  const format = useFormat();
  const narrow = useNarrow();
  const longest = Math.max(1, ...rows.map(totalOf));
  const drawn = rows.map((row) => ({
    name: row.name,
    // Bears the words: Recharts writes none behind a part of no length.
    tail: longest / 1000,
    ...Object.fromEntries(parts.map((part) => [part, row.counts[part] ?? 0])),
    words: format.number(totalOf(row)).replaceAll(' ', '\u00a0'),
  }));
  const height = drawn.length * (narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT) + 4;
  return (
    <div aria-hidden="true">
      <svg className={styles.patterns} width="0" height="0">
        <defs>
          <pattern
            id="count-declared"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className={styles.gap} width="6" height="6" />
            <rect className={styles.stripe} width="3.5" height="6" />
          </pattern>
        </defs>
      </svg>
      {legend && (
        <ChartLegend
          parts={parts}
          width={16}
          height={10}
          symbol={(part) => <rect className={styles[part]} width="16" height="10" />}
          name={(part) => t(`standing.${part}`)}
        />
      )}
      <ResponsiveContainer width="100%" height={height}>
        <BarChart
          data={drawn}
          layout="vertical"
          accessibilityLayer={false}
          margin={{ top: 0, right: 56, bottom: 0, left: 0 }}
          barSize={18}
        >
          <XAxis type="number" domain={[0, 'dataMax']} hide />
          <YAxis
            type="category"
            dataKey="name"
            width={narrow ? NARROW_NAMES : 'auto'}
            axisLine={false}
            tickLine={false}
            interval={0}
            tick={{ className: styles.name, ...(narrow && { width: NARROW_NAMES - 8 }) }}
          />
          {parts.map((part) => (
            <Bar
              key={part}
              dataKey={part}
              stackId="counts"
              className={styles[part]}
              isAnimationActive={false}
            />
          ))}
          <Bar dataKey="tail" stackId="counts" fill="none" isAnimationActive={false}>
            <LabelList dataKey="words" position="right" className={styles.words} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
