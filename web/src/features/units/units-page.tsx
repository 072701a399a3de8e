import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { matchesName, UNIT_KINDS } from '@miara/shared';
import type { UnitResponse } from '@miara/shared/api';
import { unitsQuery } from '../../api/units-query.js';
import { DataTable } from '../../data-table/data-table.js';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { Figure } from '../../design/figure/figure.js';
import { Link } from '../../design/link/link.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { explainAddress } from '../../navigation/explain-address.js';
import { choiceParam, textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { useTenant } from '../../session/use-session.js';
import styles from './units-page.module.css';
import type { PrefetchContext } from '../../navigation/prefetch.js';

/** The governments of the person's place: which one to work on. */
export function Page() {
  const { t } = useTranslation(['units', 'vocabulary']);
  const tenant = useTenant();
  const format = useFormat();
  const pickText = usePickText();
  const { data, error, refetch } = useQuery(unitsQuery(tenant));
  const [{ q, kind }, setView] = useSearchParams((params) => ({
    q: textParam(params, 'q') ?? '',
    kind: choiceParam(params, 'kind', ['all', ...UNIT_KINDS]),
  }));
  const units = data?.units ?? [];
  const shown = units.filter(
    (unit) => (kind === 'all' || unit.kind === kind) && matchesName(q, [...namesOf(unit), unit.teryt]),
  );
  const present = UNIT_KINDS.filter((one) => units.some((unit) => unit.kind === one));

  return (
    <>
      <PageHeader
        title={t('units:title')}
        lead={data && t('units:lead', { count: units.length, day: format.day(data.asOf) })}
      />
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={10} />}
      {data && (
        <>
          <div className={styles.filters} role="search">
            <TextField
              type="search"
              label={t('units:search')}
              value={q}
              onChange={(event) => setView({ q: event.target.value })}
            />
            <Select
              label={t('units:kind')}
              value={kind}
              options={[
                { value: 'all', label: t('units:allKinds') },
                ...present.map((value) => ({ value, label: t(`vocabulary:unitKind.${value}`) })),
              ]}
              onChange={(value) => setView({ kind: value === 'all' ? undefined : value })}
            />
            <p className={styles.count} role="status">
              {t('units:found', { count: shown.length })}
            </p>
          </div>
          <DataTable
            caption={t('units:caption')}
            captionHidden
            stacks
            rows={shown}
            rowKey={(unit) => unit.teryt}
            columns={[
              {
                key: 'name',
                header: t('units:column.name'),
                rowHeader: true,
                cell: (unit) => (
                  <Link href={workingAddress(tenant, `units/${unit.teryt}`)}>
                    {pickText(unit.displayName)}
                  </Link>
                ),
              },
              {
                key: 'kind',
                header: t('units:column.kind'),
                cell: (unit) => t(`vocabulary:unitKind.${unit.kind}`),
              },
              {
                key: 'figure',
                header: t('units:column.figure'),
                cell: (unit) => (
                  <Figure
                    size="inline"
                    figure={unit.figure}
                    explain={explainAddress(tenant, unit.figure.explain)}
                  />
                ),
              },
            ]}
            empty={
              <EmptyState
                title={t(units.length === 0 ? 'units:none' : 'units:noMatch')}
                action={
                  units.length > 0 && (
                    <Button onClick={() => setView({ q: undefined, kind: undefined })}>
                      {t('units:clear')}
                    </Button>
                  )
                }
              >
                {t(units.length === 0 ? 'units:noneText' : 'units:noMatchText')}
              </EmptyState>
            }
          />
        </>
      )}
    </>
  );
}

function namesOf({ name, displayName }: UnitResponse): string[] {
  return [name, displayName.pl, displayName.en ?? ''];
}

/** What the page paints at once. */
export function prefetch({ tenant, queryClient }: PrefetchContext) {
  return queryClient.ensureQueryData(unitsQuery(tenant));
}
