import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReplyResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { Checkbox } from '../../design/checkbox/checkbox.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { Link } from '../../design/link/link.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { LoadMore } from '../../design/pagination/load-more.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { StandingBadge } from '../../design/standing-badge/standing-badge.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { choiceParam, textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { useCan, useTenant } from '../../session/use-session.js';
import { DeadlinesForm } from './deadlines-form.js';
import { OccasionLine } from './occasion-line.js';
import { repliesQuery } from './replies-queries.js';
import { ReplyPair } from './reply-pair.js';
import styles from './replies.module.css';

const STATES = ['open', 'decided', 'draft'] as const;

/** Replies of units: the coordinator's work list, and what became of each. */
export function Page() {
  const { t } = useTranslation('replies');
  const tenant = useTenant();
  const can = useCan();
  const [{ state, disputed }, setView] = useSearchParams((params) => ({
    state: choiceParam(params, 'state', STATES),
    disputed: textParam(params, 'disputed') === '1',
  }));
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    repliesQuery(tenant, { state, disputed }),
  );
  const replies = data?.pages.flatMap((page) => page.replies) ?? [];
  const counts = data?.pages.at(-1);
  // Drafts are only of one's own unit.
  const states = STATES.filter((one) => one !== 'draft' || can('assessment.submit'));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={styles.filters} role="search">
        <div className={styles.states} role="group" aria-label={t('filter.title')}>
          {states.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === state}
              onClick={() => setView({ state: one === 'open' ? undefined : one })}
            >
              {t(`filter.${one}`)}
            </button>
          ))}
        </div>
        <Checkbox
          label={t('filter.disputed')}
          checked={disputed}
          onChange={(event) => setView({ disputed: event.target.checked ? '1' : undefined })}
        />
      </div>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} />}
      {counts && (
        <p className={styles.quiet} role="status">
          {t('waiting', { count: counts.open })}
          {', '}
          {t('disputed', { count: counts.disputed })}
        </p>
      )}
      {data && replies.length === 0 && (
        <EmptyState
          title={t(`empty.${state}`)}
          action={
            disputed && <Button onClick={() => setView({ disputed: undefined })}>{t('empty.all')}</Button>
          }
        >
          {t(state === 'draft' ? 'empty.draftText' : 'empty.text')}
        </EmptyState>
      )}
      {replies.length > 0 && (
        <ol className={styles.list} aria-label={t(`filter.${state}`)}>
          {replies.map((reply) => (
            <li key={reply.id}>
              <ReplyEntry tenant={tenant} reply={reply} />
            </li>
          ))}
        </ol>
      )}
      {hasNextPage && (
        <LoadMore
          shown={replies.length}
          hasMore
          busy={isFetchingNextPage}
          onMore={() => void fetchNextPage()}
        />
      )}
      <DeadlinesForm tenant={tenant} mayChange={can('reply.deadline')} />
    </>
  );
}

/** One reply with what is needed to decide: the reason of the return and the content as it is now. */
function ReplyEntry({ tenant, reply }: { tenant: string; reply: ReplyResponse }) {
  const { t } = useTranslation(['replies', 'vocabulary']);
  const pickText = usePickText();
  const { unit, item, title, occasion, assessment } = reply;
  return (
    <article className={styles.entry} aria-label={`${pickText(unit.displayName)} ${item}`}>
      <h2>
        <Link href={workingAddress(tenant, `units/${unit.teryt}`, { item })}>
          {pickText(unit.displayName)}: {item} {pickText(title)}
        </Link>
      </h2>
      <OccasionLine occasion={occasion} answered={reply.sentAt !== null} />
      <div className={styles.content}>
        <p>
          <span className={styles.quiet}>{t('replies:entry.now')}</span>{' '}
          <StandingBadge standing={assessment.standing} />{' '}
          <span className={styles.quiet}>
            {t('replies:entry.declared', { state: t(`vocabulary:declaration.${assessment.state}`) })}
          </span>
        </p>
        {assessment.statement && <p className={styles.text}>{assessment.statement}</p>}
      </div>
      <ReplyPair tenant={tenant} reply={reply} heading="h3" />
    </article>
  );
}
