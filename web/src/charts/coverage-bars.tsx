import { useTranslation } from 'react-i18next';
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useNarrow } from '../design/use-narrow.js';
import { useFormat } from '../i18n/use-format.js';
import { ChartLegend } from './chart-legend.js';
import { barParts, type AreaCoverage } from './coverage-by-area.js';
import styles from './coverage-bars.module.css';

const ROW_HEIGHT = 34;
const NARROW_ROW_HEIGHT = 52;
/** On a phone names take up to three lines of this width, or they leave no room for the bars. */
const NARROW_NAMES = 140;

/** The picture itself; ChartFrame gives its words and its table, so it is not read aloud. Loaded when first shown. */
export default function CoverageBars({ areas }: { areas: readonly AreaCoverage[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const narrow = useNarrow();
  const rows = areas.map((area) => ({
    name: area.name,
    ...barParts(area),
    // Bears the words: Recharts writes none behind a part of no length.
    tail: 10,
    // Recharts breaks labels at plain spaces.
    words: (
      (area.hasData && format.percent(area.numerator, area.denominator)) ||
      t('figure.noData')
    ).replaceAll(' ', '\u00a0'),
  }));
  return (
    <div aria-hidden="true">
      <ChartLegend
        parts={['confirmed', 'declared', 'rest'] as const}
        width={16}
        height={10}
        symbol={(part) => (
          <>
            {part === 'declared' && <Hatch />}
            <rect className={styles[part]} width="16" height="10" />
          </>
        )}
        name={(part) => t(`chart.${part}`)}
      />
      <ResponsiveContainer width="100%" height={rows.length * (narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT) + 4}>
        <BarChart
          data={rows}
          layout="vertical"
          accessibilityLayer={false}
          margin={{ top: 0, right: narrow ? 56 : 92, bottom: 0, left: 0 }}
          barSize={16}
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
          <Bar
            dataKey="confirmed"
            stackId="coverage"
            className={styles.confirmed}
            isAnimationActive={false}
          />
          <Bar dataKey="declared" stackId="coverage" className={styles.declared} isAnimationActive={false} />
          <Bar dataKey="rest" stackId="coverage" className={styles.rest} isAnimationActive={false} />
          <Bar dataKey="tail" stackId="coverage" fill="none" isAnimationActive={false}>
            <LabelList dataKey="words" position="right" className={styles.words} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

/** The pattern of "declared"; every fill of this page with its id finds it. */
function Hatch() {
  return (
    <defs>
      <pattern
        id="chart-declared"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={styles.gap} width="6" height="6" />
        <rect className={styles.stripe} width="3.5" height="6" />
      </pattern>
    </defs>
  );
}
