import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unitsQuery } from '../../api/units-query.js';
import { DataTable } from '../../data-table/data-table.js';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { Link } from '../../design/link/link.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { LoadMore } from '../../design/pagination/load-more.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { useTenant } from '../../session/use-session.js';
import { auditQuery } from './audit-query.js';
import { AuditSentence } from './audit-sentence-text.js';
import { SUBJECT_TYPES } from './audit-sentence.js';
import styles from './audit-page.module.css';

/** Who changed what and when; nothing here can be changed or removed. */
export function Page() {
  const { t } = useTranslation('audit');
  const tenant = useTenant();
  const format = useFormat();
  const pickText = usePickText();
  const [filter, setFilter] = useSearchParams((params) => ({
    unit: textParam(params, 'unit') ?? '',
    subjectType: textParam(params, 'about') ?? '',
  }));
  const units = useQuery(unitsQuery(tenant));
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    auditQuery(tenant, filter),
  );
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  const isFiltered = filter.unit !== '' || filter.subjectType !== '';
  const all = { value: '', label: t('filter.all') };
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={styles.filters} role="search">
        <Select
          label={t('filter.unit')}
          value={filter.unit}
          options={[
            all,
            ...(units.data?.units ?? []).map(({ teryt, displayName }) => ({
              value: teryt,
              label: pickText(displayName),
            })),
          ]}
          onChange={(unit) => setFilter({ unit })}
        />
        <Select
          label={t('filter.about')}
          value={filter.subjectType}
          options={[all, ...SUBJECT_TYPES.map((value) => ({ value, label: t(`subject.${value}`) }))]}
          onChange={(about) => setFilter({ about })}
        />
      </div>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={10} />}
      {data && (
        <>
          <DataTable
            caption={t('caption')}
            captionHidden
            stacks
            compact
            rows={entries}
            rowKey={({ sequence }) => `${sequence}`}
            columns={[
              {
                key: 'at',
                header: t('column.at'),
                cell: ({ at }) => (
                  <time className={styles.when} dateTime={at}>
                    {format.instant(at)}
                  </time>
                ),
              },
              {
                key: 'what',
                header: t('column.what'),
                rowHeader: true,
                cell: (entry) => <AuditSentence entry={entry} />,
              },
              { key: 'who', header: t('column.who'), cell: ({ person }) => person?.name ?? t('calendar') },
              {
                key: 'unit',
                header: t('column.unit'),
                cell: ({ unit }) =>
                  unit ? (
                    <Link href={workingAddress(tenant, `units/${unit.teryt}`)}>
                      {pickText(unit.displayName)}
                    </Link>
                  ) : (
                    t('noUnit')
                  ),
              },
              {
                key: 'subject',
                header: t('column.subject'),
                cell: ({ subjectType, subjectId }) =>
                  subjectType === 'action' ? (
                    <Link href={workingAddress(tenant, `actions/${subjectId}`)}>{t('subject.action')}</Link>
                  ) : (
                    t(`subject.${subjectType}`, { defaultValue: subjectType })
                  ),
              },
            ]}
            empty={
              <EmptyState
                title={t(isFiltered ? 'noMatch.title' : 'none.title')}
                action={
                  isFiltered && (
                    <Button onClick={() => setFilter({ unit: '', about: '' })}>{t('noMatch.clear')}</Button>
                  )
                }
              >
                {t(isFiltered ? 'noMatch.text' : 'none.text')}
              </EmptyState>
            }
          />
          {entries.length > 0 && (
            <LoadMore
              shown={entries.length}
              hasMore={hasNextPage}
              busy={isFetchingNextPage}
              onMore={() => void fetchNextPage()}
            />
          )}
        </>
      )}
    </>
  );
}
