import type { ReactNode } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActionSort } from '@miara/shared/api';
import { LoadMore } from '../../../design/pagination/load-more.js';
import { QueryFailed } from '../../../design/query-state/query-failed.js';
import { Select } from '../../../design/select/select.js';
import { Skeleton } from '../../../design/skeleton/skeleton.js';
import { ActionRow } from '../action-row.js';
import { ACTION_SORTS, type ActionFilters } from './action-view-state.js';
import { TotalsLine } from './totals-line.js';
import { logQuery } from './views-queries.js';
import styles from './list-view.module.css';

export interface ListViewProps {
  tenant: string;
  filters: ActionFilters;
  sort: ActionSort;
  onSort: (sort: ActionSort) => void;
  empty: ReactNode;
}

/** One action under another, with the totals of all that match. */
export function ListView({ tenant, filters, sort, onSort, empty }: ListViewProps) {
  const { t } = useTranslation(['action-views', 'actions']);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    logQuery(tenant, { ...filters, sort }),
  );
  const first = data?.pages[0];
  const actions = data?.pages.flatMap((page) => page.actions) ?? [];
  if (error) return <QueryFailed error={error} onRetry={() => void refetch()} />;
  if (!first) return <Skeleton rows={8} />;
  if (actions.length === 0) return empty;
  return (
    <>
      <div className={styles.head}>
        <TotalsLine {...first.totals} />
        <Select
          label={t('action-views:sort.title')}
          value={sort}
          options={ACTION_SORTS.map((value) => ({
            value,
            label: t(`action-views:sort.${SORT_WORDS[value]}`),
          }))}
          onChange={(value) => onSort(ACTION_SORTS.find((one) => one === value) ?? '-day')}
        />
      </div>
      <ul className={styles.list} aria-label={t('actions:title')}>
        {actions.map((action) => (
          <ActionRow key={action.id} tenant={tenant} action={action} />
        ))}
      </ul>
      <LoadMore
        shown={actions.length}
        total={first.totals.actions}
        hasMore={hasNextPage}
        busy={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </>
  );
}

/** The words of an order. */
const SORT_WORDS = {
  '-day': 'newest',
  day: 'day',
  title: 'byTitle',
  people: 'people',
  cost: 'cost',
} as const satisfies Record<ActionSort, string>;
