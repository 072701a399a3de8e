import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ThreadsShown } from '@miara/shared/api';
import { unitsQuery } from '../../api/units-query.js';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { LoadMore } from '../../design/pagination/load-more.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import type { SearchParams } from '../../navigation/search-params.js';
import { choiceParam, textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { onlyUnitOf } from '../../session/can-at.js';
import { useAccess, useTenant } from '../../session/use-session.js';
import { threadsQuery } from './conversation-queries.js';
import { ThreadLine } from './thread-line.js';
import styles from './conversations-page.module.css';

const SHOWN = ['all', 'unseen', 'mentioned', 'mine', 'unresolved'] as const satisfies readonly ThreadsShown[];

const readView = (params: SearchParams) => ({
  show: choiceParam(params, 'show', SHOWN),
  unit: textParam(params, 'unit') ?? '',
});

/** "Rozmowy": everything that is said about assessments the person works on, what is newest first. */
export function Page() {
  const { t } = useTranslation('conversation');
  const tenant = useTenant();
  const access = useAccess();
  const pickText = usePickText();
  const [view, setView] = useSearchParams(readView);
  const { data: units } = useQuery(unitsQuery(tenant));
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    threadsQuery(tenant, view),
  );
  const threads = data?.pages.flatMap((page) => page.threads) ?? [];
  const counts = data?.pages.at(-1);
  const isFiltered = view.show !== 'all' || view.unit !== '';
  const numberOf = (show: ThreadsShown) =>
    show === 'unseen' || show === 'mentioned' || show === 'unresolved' ? (counts?.[show] ?? 0) : 0;
  return (
    <>
      <PageHeader title={t('page.title')} lead={t('page.lead')} />
      <div className={styles.filters} role="search">
        <div className={styles.kinds} role="group" aria-label={t('page.filter')}>
          {SHOWN.map((show) => (
            <button
              key={show}
              type="button"
              aria-pressed={view.show === show}
              onClick={() => setView({ show: show === 'all' ? undefined : show })}
            >
              {t(`show.${show}`)}
              {numberOf(show) > 0 && ` (${numberOf(show)})`}
            </button>
          ))}
        </div>
        {onlyUnitOf(access) === undefined && (
          <Select
            label={t('page.unit')}
            value={view.unit}
            options={[
              { value: '', label: t('page.allUnits') },
              ...(units?.units ?? []).map(({ teryt, displayName }) => ({
                value: teryt,
                label: pickText(displayName),
              })),
            ]}
            onChange={(unit) => setView({ unit: unit || undefined })}
          />
        )}
      </div>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} />}
      {data && threads.length === 0 && (
        <EmptyState
          title={t(isFiltered ? `empty.${view.show}` : 'empty.title')}
          action={
            isFiltered && (
              <Button onClick={() => setView({ show: undefined, unit: undefined })}>
                {t('empty.clear')}
              </Button>
            )
          }
        >
          {t(isFiltered ? 'empty.filtered' : 'empty.text')}
        </EmptyState>
      )}
      {threads.length > 0 && (
        <ul className={styles.list}>
          {threads.map((thread) => (
            <ThreadLine key={thread.id} tenant={tenant} thread={thread} />
          ))}
        </ul>
      )}
      <LoadMore
        shown={threads.length}
        hasMore={hasNextPage}
        busy={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </>
  );
}
