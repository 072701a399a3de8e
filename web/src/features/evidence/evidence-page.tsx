import { useDeferredValue, type ReactNode } from 'react';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EvidenceResponse } from '@miara/shared/api';
import { queryKeys } from '../../api/query-keys.js';
import { unitsQuery } from '../../api/units-query.js';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { LoadMore } from '../../design/pagination/load-more.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { TextField } from '../../design/text-field/text-field.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { canAt, placesOf } from '../../session/can-at.js';
import { useAccess, useCan, useTenant } from '../../session/use-session.js';
import { AddDrawer } from './add-drawer.js';
import { EvidenceDrawer } from './evidence-drawer.js';
import { EvidenceRow } from './evidence-row.js';
import { evidenceQuery } from './evidence-queries.js';
import { LinkDrawerOf } from './link-drawer-of.js';
import styles from './evidence-page.module.css';

/** How proofs stand, and within how many days they end. */
const FORCE_FILTERS = [
  '',
  'in_force',
  'ending60',
  'ending30',
  'ending7',
  'ended',
  'ahead',
  'withdrawn',
] as const;

function forceOf(filter: string): { force: string; within: string } {
  const days = /^ending(\d+)$/.exec(filter)?.[1];
  return days === undefined ? { force: filter, within: '' } : { force: 'ending', within: days };
}

/**
 * All proofs of the person's place: find one, see how long it holds and what rests on it, add one, link it.
 * `tools` = what else can be done with those of a unit ('' for all).
 */
export function EvidenceScreen({ tools }: { tools: (unit: string) => ReactNode }) {
  const { t } = useTranslation('evidence');
  const tenant = useTenant();
  const access = useAccess();
  const can = useCan();
  const pickText = usePickText();
  const queryClient = useQueryClient();
  const [{ q, unit, force, proof: opened, adding, link: linking }, setView] = useSearchParams((params) => ({
    q: textParam(params, 'q') ?? '',
    unit: textParam(params, 'unit') ?? '',
    force: textParam(params, 'force') ?? '',
    proof: textParam(params, 'proof'),
    adding: textParam(params, 'add') !== undefined,
    link: textParam(params, 'link'),
  }));
  const units = useQuery(unitsQuery(tenant));
  const asked = useDeferredValue(q.trim());
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    evidenceQuery(tenant, { q: asked, unit, ...forceOf(force) }),
  );
  const proofs = data?.pages.flatMap(({ evidence }) => evidence) ?? [];
  const options = (units.data?.units ?? []).map(({ teryt, displayName }) => ({
    value: teryt,
    label: pickText(displayName),
  }));
  // The person's own place first: a team's proof is usually the powiat's.
  const places = placesOf(access, 'evidence.upload');
  const own = options
    .filter(({ value }) => canAt(access, 'evidence.upload', value))
    .sort((a, b) => Number(places.includes(b.value)) - Number(places.includes(a.value)));
  const isFiltered = asked !== '' || unit !== '' || force !== '';
  const add = can('evidence.upload') && own.length > 0 && (
    <Button variant="primary" icon="upload" onClick={() => setView({ add: '1' }, { push: true })}>
      {t('add.action')}
    </Button>
  );

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        action={
          <>
            {tools(unit)}
            {add}
          </>
        }
      />
      <div className={styles.filters} role="search">
        <TextField
          type="search"
          label={t('list.search')}
          value={q}
          onChange={(event) => setView({ q: event.target.value })}
        />
        {options.length > 1 && (
          <Select
            label={t('field.unit')}
            value={unit}
            options={[{ value: '', label: t('list.allUnits') }, ...options]}
            onChange={(value) => setView({ unit: value })}
          />
        )}
        <Select
          label={t('filter.label')}
          value={force}
          options={FORCE_FILTERS.map((value) => ({ value, label: t(`filter.${value || 'all'}`) }))}
          onChange={(value) => setView({ force: value })}
        />
      </div>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} />}
      {data && proofs.length === 0 && (
        <EmptyState
          title={t(isFiltered ? 'list.noMatch' : 'list.none')}
          action={
            isFiltered ? (
              <Button onClick={() => setView({ q: '', unit: '', force: '' })}>{t('list.clear')}</Button>
            ) : (
              add
            )
          }
        >
          {t(!isFiltered ? 'list.noneText' : options.length > 1 ? 'list.noMatchText' : 'list.shorten')}
        </EmptyState>
      )}
      {proofs.length > 0 && (
        <>
          <ul className={styles.list} aria-label={t('title')}>
            {proofs.map((proof) => (
              <EvidenceRow
                key={proof.id}
                tenant={tenant}
                proof={proof}
                onOpen={() => setView({ proof: proof.id }, { push: true })}
                {...(can('assessment.edit') && { onLink: () => setView({ link: proof.id }, { push: true }) })}
              />
            ))}
          </ul>
          <LoadMore
            shown={proofs.length}
            hasMore={hasNextPage}
            busy={isFetchingNextPage}
            onMore={() => void fetchNextPage()}
          />
        </>
      )}
      {adding && own.length > 0 && (
        <AddDrawer
          tenant={tenant}
          units={own}
          onUploaded={() =>
            void queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'evidence') })
          }
          onClose={() => setView({ add: undefined })}
          {...(can('assessment.edit') && {
            onLink: (proof: EvidenceResponse) => {
              setView({ add: undefined, link: proof.id });
            },
          })}
        />
      )}
      {opened !== undefined && (
        <EvidenceDrawer tenant={tenant} id={opened} onClose={() => setView({ proof: undefined })} />
      )}
      {linking !== undefined && can('assessment.edit') && (
        <LinkDrawerOf tenant={tenant} id={linking} onClose={() => setView({ link: undefined })} />
      )}
    </>
  );
}
