import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PeriodUnitResponse } from '@miara/shared/api';
import { DataTable } from '../../data-table/data-table.js';
import { Link } from '../../design/link/link.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { periodUnitsQuery } from './periods-queries.js';

const COUNTS = ['expected', 'inTime', 'late', 'missing'] as const;

/** What each unit handed in within a period, after it, and not at all. */
export function PeriodUnits({ tenant, id, title }: { tenant: string; id: string; title: string }) {
  const { t } = useTranslation('periods');
  const format = useFormat();
  const pickText = usePickText();
  const { data, error, refetch } = useQuery(periodUnitsQuery(tenant, id));
  if (error) return <QueryFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={6} />;
  return (
    <DataTable
      caption={t('units.caption', { period: title })}
      captionHidden
      compact
      rows={data.units}
      rowKey={({ unit }) => unit.teryt}
      empty={<p>{t('units.none')}</p>}
      columns={[
        {
          key: 'unit',
          header: t('units.unit'),
          rowHeader: true,
          cell: ({ unit }: PeriodUnitResponse) => (
            <Link href={workingAddress(tenant, `units/${unit.teryt}`)}>{pickText(unit.displayName)}</Link>
          ),
        },
        ...COUNTS.map((name) => ({
          key: name,
          header: t(`count.${name}`),
          align: 'end' as const,
          cell: ({ counts }: PeriodUnitResponse) => format.number(counts[name]),
        })),
      ]}
    />
  );
}
