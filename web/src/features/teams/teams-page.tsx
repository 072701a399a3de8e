import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TeamSummaryResponse } from '@miara/shared/api';
import { DataTable, type Column } from '../../data-table/data-table.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { Link } from '../../design/link/link.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useTenant } from '../../session/use-session.js';
import { teamsQuery } from './teams-queries.js';
import type { PrefetchContext } from '../../navigation/prefetch.js';

/** All teams in the reader's place: which sector is missing, when they met and when they meet. */
export function Page() {
  const { t } = useTranslation('teams');
  const tenant = useTenant();
  const pickText = usePickText();
  const format = useFormat();
  const { data, error, refetch } = useQuery(teamsQuery(tenant));
  const columns: Column<TeamSummaryResponse>[] = [
    {
      key: 'unit',
      header: t('column.unit'),
      rowHeader: true,
      cell: ({ unit }) => (
        <Link href={workingAddress(tenant, `teams/${unit.teryt}`)}>{pickText(unit.displayName)}</Link>
      ),
    },
    {
      key: 'members',
      header: t('column.members'),
      align: 'end',
      cell: ({ members }) => format.number(members),
    },
    {
      key: 'sectors',
      header: t('column.sectors'),
      cell: ({ members, sectors }) => {
        if (members === 0) return t('list.nobody');
        const figure = t('figure.sectors', { represented: sectors.represented, of: sectors.of });
        const missing = sectors.missing.map(({ name }) => pickText(name));
        return missing.length === 0
          ? figure
          : `${figure}; ${t('list.missing', { sectors: missing.join(', ') })}`;
      },
    },
    {
      key: 'last',
      header: t('column.last'),
      cell: ({ lastMeeting }) => (lastMeeting ? format.day(lastMeeting.day) : '—'),
    },
    {
      key: 'next',
      header: t('column.next'),
      cell: ({ nextMeeting }) => (nextMeeting ? format.day(nextMeeting.day) : '—'),
    },
    {
      key: 'year',
      header: t('column.year'),
      align: 'end',
      cell: ({ meetingsThisYear }) => format.number(meetingsThisYear),
    },
    {
      key: 'open',
      header: t('column.open'),
      align: 'end',
      cell: ({ openDecisions }) => format.number(openDecisions),
    },
  ];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} />}
      {data && (
        <DataTable
          caption={t('title')}
          captionHidden
          stacks
          columns={columns}
          rows={data.teams}
          rowKey={({ unit }) => unit.teryt}
          empty={<EmptyState title={t('list.noneTitle')}>{t('list.noneText')}</EmptyState>}
        />
      )}
    </>
  );
}

/** What the page paints at once. */
export function prefetch({ tenant, queryClient }: PrefetchContext) {
  return queryClient.ensureQueryData(teamsQuery(tenant));
}
