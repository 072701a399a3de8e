import { ChartFrame } from '../../charts/chart-frame.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { todayInWarsaw } from '../../i18n/format.js';
import type { Whose } from './dashboard-queries.js';

/** A chart's frame while its figures are on the way, or in their place when they did not come. */
export function ChartState({
  title,
  whose,
  query,
}: {
  title: string;
  whose: Whose;
  query: { error: Error | null; refetch: () => unknown };
}) {
  return (
    <ChartFrame
      title={title}
      summary=""
      source=""
      asOf={whose.asOf ?? todayInWarsaw()}
      state="loading"
      error={
        query.error ? <QueryFailed error={query.error} onRetry={() => void query.refetch()} /> : undefined
      }
      chart={null}
      table={null}
    />
  );
}
