import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isActionStatus } from '@miara/shared';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { LoadMore } from '../../design/pagination/load-more.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { workingAddress } from '../../navigation/addresses.js';
import type { SearchParams } from '../../navigation/search-params.js';
import { textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { useCan, useTenant } from '../../session/use-session.js';
import { ActionFilters } from './action-filters.js';
import { ActionRow } from './action-row.js';
import { actionsQuery, type ActionFilter } from './actions-queries.js';
import { RegisterMenu } from './register-menu.js';
import styles from './actions-page.module.css';

/** What the teams did and plan, with how many people it reached. */
export function Page() {
  const { t } = useTranslation('actions');
  const tenant = useTenant();
  const can = useCan();
  const format = useFormat();
  const [filter, setFilter] = useSearchParams(readFilter);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    actionsQuery(tenant, filter),
  );
  const first = data?.pages[0];
  const actions = data?.pages.flatMap((page) => page.actions) ?? [];
  const isFiltered = Object.keys(filter).length > 0;
  const log = can('action.log') && (
    <LinkButton variant="primary" icon="add" href={workingAddress(tenant, 'actions/new')}>
      {t('log')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} action={log} />
      <RegisterMenu tenant={tenant} filter={filter} />
      <ActionFilters tenant={tenant} filter={filter} onChange={setFilter} />
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} />}
      {first && actions.length === 0 && (
        <EmptyState
          title={t(isFiltered ? 'noMatch.title' : 'none.title')}
          action={
            isFiltered ? (
              <Button
                onClick={() =>
                  setFilter({ unit: undefined, item: undefined, kind: undefined, status: undefined })
                }
              >
                {t('noMatch.clear')}
              </Button>
            ) : (
              log
            )
          }
        >
          {t(isFiltered ? 'noMatch.text' : 'none.text')}
        </EmptyState>
      )}
      {first && actions.length > 0 && (
        <>
          <p className={styles.totals} role="status">
            <span>
              <strong>{format.number(first.totals.actions)}</strong>{' '}
              {t('total', { count: first.totals.actions })}
            </span>
            <span>
              <strong>{format.number(first.totals.peopleReached)}</strong>{' '}
              {t('people', { count: first.totals.peopleReached })}
            </span>
          </p>
          <ul className={styles.list} aria-label={t('title')}>
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
      )}
    </>
  );
}

/** Anything the server would refuse in an address somebody typed is left out. */
function readFilter(params: SearchParams): ActionFilter {
  const unit = textParam(params, 'unit');
  const item = textParam(params, 'item');
  const kind = textParam(params, 'kind');
  const status = textParam(params, 'status');
  return {
    ...(unit !== undefined && /^\d{4}(\d{3})?$/.test(unit) && { unit }),
    ...(item !== undefined && /^[A-Z]{2,6}-\d{2,3}$/.test(item) && { item }),
    ...(kind !== undefined && /^[a-z][a-z0-9_]{1,39}$/.test(kind) && { kind }),
    ...(isActionStatus(status) && { status }),
  };
}
