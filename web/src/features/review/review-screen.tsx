import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queueQuery, reviewBatchQuery } from '../../api/review-queries.js';
import { settingsQuery } from '../../api/settings-query.js';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { LoadMore } from '../../design/pagination/load-more.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useNarrow } from '../../design/use-narrow.js';
import type { SearchParams } from '../../navigation/search-params.js';
import { choiceParam, textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { BatchBar } from './batch-bar.js';
import { DecideAll } from './decide-all.js';
import { QUEUE_KINDS, QueueFilters } from './queue-filters.js';
import { QueueList } from './queue-list.js';
import { placeInQueue } from './queue-place.js';
import { ReaderHead } from './reader-head.js';
import { ReviewKeysDialog } from './review-keys-dialog.js';
import { useDeskKeys } from './use-desk-keys.js';
import styles from './review-screen.module.css';

const readView = (params: SearchParams) => ({
  kind: choiceParam(params, 'kind', QUEUE_KINDS),
  unit: textParam(params, 'unit') ?? '',
  area: textParam(params, 'area') ?? '',
  open: textParam(params, 'open'),
});

export interface ReviewScreenProps {
  tenant: string;
  /** What the route puts into the reader for one assessment. */
  assessment: (assessmentId: string) => ReactNode;
  /** Beside the title: ways to what helps with the review. */
  tools?: ReactNode;
}

/** The reviewer's desk: the queue at the left, what is read at the right, the batch at the foot. */
export function ReviewScreen({ tenant, assessment, tools }: ReviewScreenProps) {
  const { t } = useTranslation('review');
  const narrow = useNarrow();
  const [{ open, ...filter }, setView] = useSearchParams(readView);
  const [keys, setKeys] = useState(false);
  const [begun, setBegun] = useState<string | null>(null);
  const reader = useRef<HTMLElement>(null);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    queueQuery(tenant, filter),
  );
  const { data: batch, error: batchError, refetch: refetchBatch } = useQuery(reviewBatchQuery(tenant));
  const { data: settings } = useQuery(settingsQuery(tenant));
  const queue = data?.pages.flatMap(({ assessments }) => assessments) ?? [];
  const counts = data?.pages.at(-1);
  const decided = new Set([
    ...(batch?.decisions.filter(({ outdated }) => !outdated) ?? []).map(({ assessmentId }) => assessmentId),
    ...(batch?.others ?? []).map(({ assessmentId }) => assessmentId),
  ]);
  const ids = queue.map(({ id }) => id);
  const kept = begun !== null && ids.includes(begun) ? begun : undefined;
  const place = placeInQueue(ids, decided, open ?? kept);
  // A decision must not take away what is read: where the work began is kept until another is opened.
  if (data && batch && open === undefined && kept === undefined && place.current !== begun)
    setBegun(place.current);
  const row = queue.find(({ id }) => id === place.current);
  const isReading = !narrow || open !== undefined;

  const go = (id: string | null) => {
    if (id === null) return;
    setView({ open: id });
    reader.current?.focus({ preventScroll: true });
  };
  const next = () => {
    if (place.next !== null) return go(place.next);
    if (!hasNextPage) return;
    void fetchNextPage().then(({ data: more }) => go(more?.pages.at(-1)?.assessments[0]?.id ?? null));
  };
  useDeskKeys({ n: next, p: () => go(place.previous), '?': () => setKeys(true) });

  // Another assessment begins at its top.
  useEffect(() => {
    if (open !== undefined) reader.current?.scrollIntoView({ block: 'start' });
  }, [open]);

  const isFiltered = filter.kind !== 'oldest' || filter.unit !== '' || filter.area !== '';
  const clear = { kind: undefined, unit: undefined, area: undefined, open: undefined };
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        action={
          <>
            {tools}
            {!narrow && (
              <Button variant="quiet" onClick={() => setKeys(true)} aria-keyshortcuts="?">
                {t('keys.title')}
              </Button>
            )}
          </>
        }
      />
      {!(narrow && isReading) && (
        <QueueFilters
          tenant={tenant}
          filter={filter}
          asksOpinions={settings?.endorsement ?? false}
          onChange={(change) => {
            setBegun(null);
            setView({ ...change, open: undefined });
          }}
        />
      )}
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {batchError && <QueryFailed error={batchError} onRetry={() => void refetchBatch()} />}
      {(!data && !error) || (!batch && !batchError) ? <Skeleton rows={10} /> : null}
      {data && batch && queue.length === 0 && (
        <EmptyState
          title={t(isFiltered ? 'empty.filtered' : 'empty.title')}
          action={isFiltered && <Button onClick={() => setView(clear)}>{t('empty.clear')}</Button>}
        >
          {t(isFiltered ? 'empty.filteredText' : 'empty.text')}
        </EmptyState>
      )}
      {data && batch && (queue.length > 0 || open !== undefined) && (
        <div className={styles.desk}>
          {!(narrow && isReading) && (
            <div className={styles.queue}>
              <p className={styles.counts} role="status">
                {t('list.waiting', { count: counts?.waiting ?? 0 })},{' '}
                {t('list.undecided', { count: counts?.undecided ?? 0 })}
              </p>
              {queue.length > 0 && <DecideAll tenant={tenant} filter={filter} />}
              <div className={styles.scroll}>
                <QueueList
                  queue={queue}
                  batch={batch}
                  current={narrow ? null : place.current}
                  onOpen={(id) => setView({ open: id }, { push: narrow })}
                />
                <LoadMore
                  shown={queue.length}
                  hasMore={hasNextPage}
                  busy={isFetchingNextPage}
                  onMore={() => void fetchNextPage()}
                />
              </div>
            </div>
          )}
          {isReading && place.current !== null && (
            <section className={styles.reader} ref={reader} tabIndex={-1} aria-label={t('reader.title')}>
              <ReaderHead
                row={row}
                place={place.number}
                total={counts?.waiting ?? queue.length}
                {...(narrow && { onBack: () => setView({ open: undefined }) })}
                {...(place.previous !== null && { onPrevious: () => go(place.previous) })}
                {...((place.next !== null || hasNextPage) && { onNext: next })}
              />
              {assessment(place.current)}
            </section>
          )}
        </div>
      )}
      {batch && <BatchBar tenant={tenant} batch={batch} onSent={() => setView({ open: undefined })} />}
      {keys && <ReviewKeysDialog onClose={() => setKeys(false)} />}
    </>
  );
}
