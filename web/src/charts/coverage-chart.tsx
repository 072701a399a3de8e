import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '../design/skeleton/skeleton.js';
import { DataTable } from '../data-table/data-table.js';
import { useFormat } from '../i18n/use-format.js';
import { ChartFrame, type ChartFrameProps } from './chart-frame.js';
import type { AreaCoverage } from './coverage-by-area.js';

/** Recharts weighs as much as the rest of the program; it comes when the first chart does. */
const CoverageBars = lazy(() => import('./coverage-bars.js'));

export interface CoverageChartProps extends Omit<ChartFrameProps, 'chart' | 'table'> {
  areas: readonly AreaCoverage[];
  /** What the rows are: "Obszar" unless said. */
  rowsAre?: string;
}

/** Horizontal bars, one per area: confirmed, declared, the rest. */
export function CoverageChart({ areas, rowsAre, ...frame }: CoverageChartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const share = (part: AreaCoverage['numerator'], area: AreaCoverage) =>
    (area.hasData ? format.percent(part, area.denominator) : null) ?? t('figure.noData');
  const table = (
    <DataTable
      caption={frame.title}
      captionHidden
      compact
      rows={areas}
      rowKey={(area) => area.key}
      columns={[
        { key: 'area', header: rowsAre ?? t('chart.area'), cell: (area) => area.name, rowHeader: true },
        {
          key: 'confirmed',
          header: t('chart.confirmed'),
          cell: (area) => share(area.numerator, area),
          align: 'end',
        },
        {
          key: 'declared',
          header: t('chart.declaredTogether'),
          cell: (area) => share(area.declared, area),
          align: 'end',
        },
      ]}
      empty={null}
    />
  );
  const chart = (
    <Suspense fallback={<Skeleton rows={areas.length} />}>
      <CoverageBars areas={areas} />
    </Suspense>
  );
  return <ChartFrame {...frame} chart={chart} table={table} />;
}
