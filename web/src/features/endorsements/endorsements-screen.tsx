import type { ReactNode } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OpinionView } from '@miara/shared/api';
import { unitsQuery } from '../../api/units-query.js';
import { Drawer } from '../../design/drawer/drawer.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { LoadMore } from '../../design/pagination/load-more.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { choiceParam, textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { endorsementsQuery } from './endorsements-query.js';
import styles from './endorsements-screen.module.css';

const VIEWS = ['waiting', 'endorsed'] as const satisfies readonly OpinionView[];

export interface EndorsementsScreenProps {
  tenant: string;
  /** What the route puts into the drawer for one assessment. */
  assessment: (assessmentId: string) => ReactNode;
}

/** What the gminas of the powiat submitted, for its team to look at before the coordinator does. */
export function EndorsementsScreen({ tenant, assessment }: EndorsementsScreenProps) {
  const { t } = useTranslation('endorsements');
  const format = useFormat();
  const pickText = usePickText();
  const [{ show, unit, open }, setView] = useSearchParams((params) => ({
    show: choiceParam(params, 'show', VIEWS),
    unit: textParam(params, 'unit') ?? '',
    open: textParam(params, 'open'),
  }));
  const { data: members } = useQuery(unitsQuery(tenant));
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    endorsementsQuery(tenant, show, unit),
  );
  const rows = data?.pages.flatMap(({ assessments }) => assessments) ?? [];
  const isEnabled = data?.pages[0]?.enabled ?? true;
  const gminas = (members?.units ?? []).filter(({ powiat }) => powiat !== null);
  const place = rows.findIndex(({ id }) => id === open);
  const opened = rows[place];
  // What was just given an opinion has left the list: the way on leads to its beginning.
  const next = rows[place + 1]?.id;
  const previous = place > 0 ? rows[place - 1]?.id : undefined;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {isEnabled && (
        <div className={styles.filters} role="search">
          <Select
            label={t('filter.show')}
            value={show}
            options={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
            onChange={(value) => setView({ show: value === 'waiting' ? undefined : value })}
          />
          <Select
            label={t('filter.unit')}
            value={unit}
            options={[
              { value: '', label: t('filter.allUnits') },
              ...gminas.map(({ teryt, displayName }) => ({ value: teryt, label: pickText(displayName) })),
            ]}
            onChange={(value) => setView({ unit: value })}
          />
        </div>
      )}
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} />}
      {data && rows.length === 0 && (
        <EmptyState title={t(isEnabled ? `empty.${show}.title` : 'off.title')}>
          {t(isEnabled ? `empty.${show}.text` : 'off.text')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <>
          <ol className={styles.list} aria-label={t('title')}>
            {rows.map((row) => (
              <li key={row.id}>
                <button
                  type="button"
                  className={styles.row}
                  onClick={() => setView({ open: row.id }, { push: true })}
                >
                  <span className={styles.quiet}>{pickText(row.unit.displayName)}</span>
                  <span>
                    <strong>{row.item}</strong> {pickText(row.title)}
                  </span>
                  <span className={styles.quiet}>
                    {t('row.since', { day: format.instantDay(row.submittedAt) })}
                    {row.ownSubmission && ` · ${t('row.own')}`}
                    {row.endorsement.endorsedBy &&
                      ` · ${t('row.by', { person: row.endorsement.endorsedBy })}`}
                  </span>
                </button>
              </li>
            ))}
          </ol>
          <LoadMore
            shown={rows.length}
            hasMore={hasNextPage}
            busy={isFetchingNextPage}
            onMore={() => void fetchNextPage()}
          />
        </>
      )}
      {open !== undefined && (
        <Drawer
          wide
          title={opened ? `${opened.item} ${pickText(opened.title)}` : t('drawer.title')}
          {...(opened && { over: pickText(opened.unit.displayName) })}
          onClose={() => setView({ open: undefined })}
          {...(previous !== undefined && { onPrevious: () => setView({ open: previous }) })}
          {...(next !== undefined && { onNext: () => setView({ open: next }) })}
        >
          {assessment(open)}
        </Drawer>
      )}
    </>
  );
}
