import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MAIL_STATES } from '@miara/shared';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { Notice } from '../../design/notice/notice.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { LoadMore } from '../../design/pagination/load-more.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { choiceParam, useSearchParams } from '../../navigation/use-search-params.js';
import { useTenant } from '../../session/use-session.js';
import { MailLine } from './mail-line.js';
import { outgoingMailQuery } from './outgoing-mail-query.js';
import styles from './outgoing-mail-page.module.css';

const SHOWN = ['all', ...MAIL_STATES] as const;

/** Letters that went out, wait or failed; without a mail server, what would have gone out. */
export function Page() {
  const { t } = useTranslation('outgoing-mail');
  const tenant = useTenant();
  const [{ show }, setView] = useSearchParams((params) => ({ show: choiceParam(params, 'show', SHOWN) }));
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    outgoingMailQuery(tenant, show === 'all' ? null : show),
  );
  const mails = data?.pages.flatMap((page) => page.mails) ?? [];
  const first = data?.pages[0];
  const sends = first?.sends ?? true;
  return (
    <>
      <PageHeader title={t(sends ? 'title' : 'titleLocal')} lead={t(sends ? 'lead' : 'leadLocal')} />
      {first && first.failed > 0 && (
        <div className={styles.failed}>
          <Notice tone="warning" title={t('failed', { count: first.failed })}>
            {t('failedText')}
          </Notice>
        </div>
      )}
      {sends && (
        <div className={styles.filters}>
          <Select
            label={t('filter')}
            value={show}
            options={SHOWN.map((value) => ({ value, label: t(`show.${value}`) }))}
            onChange={(value) => setView({ show: value === 'all' ? undefined : value })}
          />
        </div>
      )}
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} />}
      {data && mails.length === 0 && <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
      {mails.length > 0 && (
        <>
          <ul className={styles.list} aria-label={t('list')}>
            {mails.map((mail) => (
              <MailLine key={mail.id} mail={mail} />
            ))}
          </ul>
          <LoadMore
            shown={mails.length}
            hasMore={hasNextPage}
            busy={isFetchingNextPage}
            onMore={() => void fetchNextPage()}
          />
        </>
      )}
    </>
  );
}
