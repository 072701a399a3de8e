import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../design/use-narrow.js';
import { useFormat } from '../i18n/use-format.js';
import { ChartLegend } from './chart-legend.js';
import { inHundredths, type TrendPoint } from './trend-points.js';
import styles from './trend-lines.module.css';

export interface TrendLinesProps {
  points: readonly TrendPoint[];
  /** Days on which another version came into force. */
  versionDays: readonly string[];
}

/** The picture itself; ChartFrame gives its words and its table, so it is not read aloud. Loaded when first shown. */
export default function TrendLines({ points, versionDays }: TrendLinesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const narrow = useNarrow();
  const rows = points.map((point) => ({
    time: Date.parse(point.asOf),
    confirmed: inHundredths(point, 'numerator'),
    declared: inHundredths(point, 'declared'),
  }));
  return (
    <div aria-hidden="true">
      <ChartLegend
        parts={['confirmed', 'declaredTogether'] as const}
        width={24}
        height={10}
        symbol={(line) => <line className={styles[line]} x1="0" x2="24" y1="5" y2="5" />}
        name={(line) => t(`chart.${line}`)}
      />
      <ResponsiveContainer width="100%" height={narrow ? 220 : 300}>
        <LineChart
          data={rows}
          accessibilityLayer={false}
          margin={{ top: 8, right: narrow ? 12 : 24, bottom: 0, left: 0 }}
        >
          <CartesianGrid vertical={false} className={styles.grid} />
          <XAxis
            dataKey="time"
            type="number"
            scale="time"
            domain={['dataMin', 'dataMax']}
            tickCount={narrow ? 3 : 6}
            minTickGap={24}
            tickFormatter={(time: number) => format.shortDay(new Date(time).toISOString().slice(0, 10))}
            tick={{ className: styles.tick }}
          />
          <YAxis
            domain={[0, 10_000]}
            ticks={[0, 2500, 5000, 7500, 10_000]}
            width={52}
            tickFormatter={(value: number) => format.wholePercent(value / 100)}
            tick={{ className: styles.tick }}
          />
          {versionDays.map((day) => (
            <ReferenceLine key={day} x={Date.parse(day)} className={styles.break} />
          ))}
          <Line
            dataKey="declared"
            className={styles.declaredTogether}
            stroke="currentColor"
            strokeDasharray="6 4"
            strokeWidth={2}
            dot={false}
            isAnimationActive={false}
          />
          <Line
            dataKey="confirmed"
            className={styles.confirmed}
            stroke="currentColor"
            strokeWidth={3}
            dot={false}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
