import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NoticeResponse } from '@miara/shared/api';
import { noticesKey } from '../../api/notices-query.js';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { LoadMore } from '../../design/pagination/load-more.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { addDays, todayInWarsaw, type Day } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { workingAddress } from '../../navigation/addresses.js';
import { choiceParam, useSearchParams } from '../../navigation/use-search-params.js';
import { useTenant } from '../../session/use-session.js';
import { NoticeLine } from './notice-line.js';
import { noticesQuery, readAllNotices, readNotice } from './notices-queries.js';
import styles from './notices-page.module.css';

const SHOWN = ['all', 'unread'] as const;

/** The person's inbox: what happened that concerns them, day by day. */
export function Page() {
  const { t } = useTranslation('notices');
  const tenant = useTenant();
  const format = useFormat();
  const queryClient = useQueryClient();
  const [{ show }, setView] = useSearchParams((params) => ({ show: choiceParam(params, 'show', SHOWN) }));
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    noticesQuery(tenant, show === 'unread'),
  );
  const onSettled = () => queryClient.invalidateQueries({ queryKey: noticesKey(tenant) });
  const reading = useMutation({ mutationFn: (id: string) => readNotice(tenant, id), onSettled });
  const readingAll = useMutation({ mutationFn: () => readAllNotices(tenant), onSettled });
  const notices = data?.pages.flatMap((page) => page.notices) ?? [];
  const unread = data?.pages.at(-1)?.unread ?? 0;
  const failure = reading.error ?? readingAll.error;
  const today = todayInWarsaw();
  const nameOf = (day: Day) =>
    day === today ? t('today') : day === addDays(today, -1) ? t('yesterday') : format.day(day);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={data && t('unread', { count: unread })}
        action={
          <LinkButton href={workingAddress(tenant, 'notices/settings')} icon="settings">
            {t('settings.link')}
          </LinkButton>
        }
      />
      <div className={styles.filters}>
        <Select
          label={t('filter.label')}
          value={show}
          options={SHOWN.map((value) => ({ value, label: t(`filter.${value}`) }))}
          onChange={(value) => setView({ show: value === 'all' ? undefined : value })}
        />
        {unread > 0 && (
          <Button busy={readingAll.isPending} onClick={() => readingAll.mutate()}>
            {t('readAll')}
          </Button>
        )}
      </div>
      {failure && <ProblemNotice problem={problemOf(failure)} />}
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} />}
      {data && notices.length === 0 && (
        <EmptyState
          title={t(show === 'unread' ? 'empty.unread' : 'empty.title')}
          action={
            show === 'unread' && (
              <Button onClick={() => setView({ show: undefined })}>{t('empty.showAll')}</Button>
            )
          }
        >
          {t(show === 'unread' ? 'empty.unreadText' : 'empty.text')}
        </EmptyState>
      )}
      {daysOf(notices).map(([day, ofDay]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 className={styles.day} id={`day-${day}`}>
            {nameOf(day)}
          </h2>
          <ul className={styles.list}>
            {ofDay.map((notice) => (
              <NoticeLine
                key={notice.id}
                tenant={tenant}
                notice={notice}
                onRead={() => reading.mutate(notice.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      {notices.length > 0 && (
        <LoadMore
          shown={notices.length}
          hasMore={hasNextPage}
          busy={isFetchingNextPage}
          onMore={() => void fetchNextPage()}
        />
      )}
    </>
  );
}

/** The notices day by day, in the order they came. */
function daysOf(notices: readonly NoticeResponse[]): [Day, NoticeResponse[]][] {
  const days = new Map<Day, NoticeResponse[]>();
  for (const notice of notices) {
    const day = todayInWarsaw(new Date(notice.toldAt));
    days.set(day, [...(days.get(day) ?? []), notice]);
  }
  return [...days];
}
