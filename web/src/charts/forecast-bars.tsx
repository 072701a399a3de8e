import { useTranslation } from 'react-i18next';
import { Bar, BarChart, ErrorBar, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useNarrow } from '../design/use-narrow.js';
import { ChartLegend } from './chart-legend.js';
import { shareInHundredths, type ForecastRow } from './forecast-parts.js';
import styles from './forecast-bars.module.css';

const ROW_HEIGHT = 64;
const NARROW_NAMES = 96;

/** The picture itself; ChartFrame gives its words and its table, so it is not read aloud. Loaded when first shown. */
export default function ForecastBars({ rows }: { rows: readonly ForecastRow[] }) {
  const { t } = useTranslation('dashboards');
  const narrow = useNarrow();
  const drawn = rows.map(({ name, numerator, denominator, forecast, words, today }) => {
    const at = (part: ForecastRow['numerator']) => shareInHundredths(part, denominator);
    return {
      name,
      now: at(numerator),
      // Reaches to the end of the whisker and bears the words, which Recharts writes behind no part of no length.
      reach: (forecast ? at(forecast.high) - at(forecast.middle) : 0) + 10,
      then: forecast ? at(forecast.middle) : 0,
      band: forecast
        ? [at(forecast.middle) - at(forecast.low), at(forecast.high) - at(forecast.middle)]
        : [0, 0],
      // Recharts breaks labels at plain spaces.
      today: today.replaceAll(' ', '\u00a0'),
      words: words.replaceAll(' ', '\u00a0'),
    };
  });
  return (
    <div aria-hidden="true">
      <ChartLegend
        parts={['now', 'then', 'band'] as const}
        width={24}
        height={12}
        symbol={(part) =>
          part === 'band' ? (
            <path className={styles.whisker} d="M2 2v8M2 6h20M22 2v8" />
          ) : (
            <rect className={styles[part]} width="24" height="12" />
          )
        }
        name={(part) => t(`forecast.legend.${part}`)}
      />
      <ResponsiveContainer width="100%" height={drawn.length * ROW_HEIGHT + 8}>
        <BarChart
          data={drawn}
          layout="vertical"
          accessibilityLayer={false}
          margin={{ top: 0, right: narrow ? 84 : 128, bottom: 0, left: 0 }}
          barSize={16}
          barGap={4}
        >
          <XAxis type="number" domain={[0, 10_010]} hide />
          <YAxis
            type="category"
            dataKey="name"
            width={narrow ? NARROW_NAMES : 'auto'}
            axisLine={false}
            tickLine={false}
            interval={0}
            tick={{ className: styles.name, ...(narrow && { width: NARROW_NAMES - 8 }) }}
          />
          <Bar dataKey="now" stackId="now" className={styles.now} isAnimationActive={false}>
            <LabelList dataKey="today" position="right" className={styles.words} />
          </Bar>
          <Bar dataKey="then" stackId="then" className={styles.then} isAnimationActive={false}>
            <ErrorBar
              dataKey="band"
              direction="x"
              className={styles.whisker}
              width={5}
              strokeWidth={2}
              isAnimationActive={false}
            />
          </Bar>
          <Bar dataKey="reach" stackId="then" fill="none" isAnimationActive={false}>
            <LabelList dataKey="words" position="right" offset={10} className={styles.words} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
