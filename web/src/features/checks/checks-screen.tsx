import { useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FindingState } from '@miara/shared/api';
import { unitsQuery } from '../../api/units-query.js';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { LoadMore } from '../../design/pagination/load-more.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import type { SearchParams } from '../../navigation/search-params.js';
import { choiceParam, textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { CHECK_CODES } from './check-codes.js';
import { findingsQuery } from './checks-queries.js';
import { checksQuery } from './checks-query.js';
import { FindingList } from './finding-list.js';
import { SettingsDrawer } from './settings-drawer.js';
import styles from './checks.module.css';

const STATES = ['open', 'accepted'] as const satisfies readonly FindingState[];

const readView = (params: SearchParams) => ({
  code: choiceParam(params, 'check', CHECK_CODES),
  state: choiceParam(params, 'state', STATES),
  unit: textParam(params, 'unit') ?? '',
});

/** Standing quality checks: at the left what is checked and how much it finds, at the right the list to work off. */
export function ChecksScreen({ tenant }: { tenant: string }) {
  const { t } = useTranslation('checks');
  const format = useFormat();
  const pickText = usePickText();
  const [filter, setView] = useSearchParams(readView);
  const [settings, setSettings] = useState(false);
  const { data: units } = useQuery(unitsQuery(tenant));
  const { data, error, refetch } = useQuery(checksQuery(tenant));
  const list = useInfiniteQuery(findingsQuery(tenant, filter));
  const findings = list.data?.pages.flatMap((page) => page.findings) ?? [];
  const total = list.data?.pages.at(-1)?.total ?? 0;
  const noTargets = filter.code === 'indicator_under_target' && data?.itemsWithTarget === 0;
  return (
    <>
      <PageHeader
        title={t('check-names:title')}
        lead={t('lead')}
        action={data && <Button onClick={() => setSettings(true)}>{t('settings.action')}</Button>}
      />
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} />}
      {data && (
        <div className={styles.screen}>
          <ul className={styles.checks} aria-label={t('checks')}>
            {data.checks.map(({ code, open, accepted }) => (
              <li key={code}>
                <button
                  type="button"
                  aria-pressed={filter.code === code}
                  onClick={() => setView({ check: code, state: undefined }, { push: true })}
                >
                  <span className={styles.count} data-none={open === 0 || undefined}>
                    {format.number(open)}
                  </span>
                  <span>
                    <strong>{t(`check-names:check.${code}`)}</strong>
                    {accepted > 0 && (
                      <span className={styles.quiet}>{t('acceptedCount', { count: accepted })}</span>
                    )}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <section className={styles.list} aria-labelledby="check">
            <h2 id="check">{t(`check-names:check.${filter.code}`)}</h2>
            <p>
              {t(`check.${filter.code}`, {
                months: t('months', { count: data.settings.proofMonths }),
              })}
            </p>
            <div className={styles.filters} role="search">
              <Select
                label={t('filter.state')}
                value={filter.state}
                options={STATES.map((state) => ({ value: state, label: t(`filter.${state}`) }))}
                onChange={(state) => setView({ state })}
              />
              <Select
                label={t('filter.unit')}
                value={filter.unit}
                options={[
                  { value: '', label: t('filter.allUnits') },
                  ...(units?.units ?? []).map(({ teryt, displayName }) => ({
                    value: teryt,
                    label: pickText(displayName),
                  })),
                ]}
                onChange={(unit) => setView({ unit })}
              />
            </div>
            {list.error && <QueryFailed error={list.error} onRetry={() => void list.refetch()} />}
            {!list.data && !list.error && <Skeleton rows={6} />}
            {list.data && findings.length === 0 && (
              <EmptyState title={t(noTargets ? 'noTargets' : `none.${filter.state}`)}>
                {t(noTargets ? 'noTargetsText' : `none.${filter.state}Text`)}
              </EmptyState>
            )}
            {findings.length > 0 && (
              <>
                <p className={styles.quiet} role="status">
                  {t('total', { count: total })}
                </p>
                <FindingList tenant={tenant} code={filter.code} findings={findings} />
                <LoadMore
                  shown={findings.length}
                  hasMore={list.hasNextPage}
                  busy={list.isFetchingNextPage}
                  onMore={() => void list.fetchNextPage()}
                />
              </>
            )}
          </section>
        </div>
      )}
      {settings && data && (
        <SettingsDrawer tenant={tenant} settings={data.settings} onClose={() => setSettings(false)} />
      )}
    </>
  );
}
