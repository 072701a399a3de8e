import { lazy, Suspense, type ReactNode } from 'react';
import { Skeleton } from '../design/skeleton/skeleton.js';
import { ChartFrame, type ChartFrameProps } from './chart-frame.js';
import type { TrendLinesProps } from './trend-lines.js';

/** Recharts comes when the first chart does. */
const TrendLines = lazy(() => import('./trend-lines.js'));

export interface TrendChartProps extends Omit<ChartFrameProps, 'chart'>, TrendLinesProps {
  table: ReactNode;
}

/** A figure over time: two lines, confirmed and with declarations. */
export function TrendChart({ points, versionDays, ...frame }: TrendChartProps) {
  const chart = (
    <Suspense fallback={<Skeleton rows={8} />}>
      <TrendLines points={points} versionDays={versionDays} />
    </Suspense>
  );
  return <ChartFrame {...frame} chart={chart} />;
}
