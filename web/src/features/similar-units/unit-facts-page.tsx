import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { UnitFactResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { DataTable } from '../../data-table/data-table.js';
import { Breadcrumb } from '../../design/breadcrumb/breadcrumb.js';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { Link } from '../../design/link/link.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useToast } from '../../design/toast/toast.js';
import { hostOf } from '@miara/shared';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useTenant } from '../../session/use-session.js';
import { FactDrawer } from './fact-drawer.js';
import { FactsImport } from './facts-import.js';
import { removeFacts, unitFactsQuery } from './similar-queries.js';
import styles from './similar-units.module.css';
import type { PrefetchContext } from '../../navigation/prefetch.js';

/** Facts by which units are compared: brought from a file, added, corrected, removed. */
export function Page() {
  const { t } = useTranslation('similar');
  const tenant = useTenant();
  const say = useToast();
  const format = useFormat();
  const pickText = usePickText();
  const queryClient = useQueryClient();
  const [editing, setEditing] = useState<UnitFactResponse | 'new' | null>(null);
  const { data, error, refetch } = useQuery(unitFactsQuery(tenant));
  const remove = useMutation({
    mutationFn: ({ unit, year }: UnitFactResponse) => removeFacts(tenant, unit.teryt, year),
    onSuccess: () => say(t('facts.removed')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) }),
  });
  const number = (value: number | null) => (value === null ? '–' : format.number(value));
  return (
    <>
      <PageHeader
        title={t('facts.title')}
        lead={t('facts.lead')}
        before={
          <Breadcrumb steps={[{ href: workingAddress(tenant, 'settings'), label: t('facts.toSettings') }]} />
        }
        action={
          <Button variant="primary" onClick={() => setEditing('new')}>
            {t('facts.add')}
          </Button>
        }
      />
      <div className={styles.page}>
        <p className={styles.quiet}>{t('facts.hidden')}</p>
        <FactsImport tenant={tenant} />
        {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
        {remove.error && <ProblemNotice problem={problemOf(remove.error)} />}
        {!data && !error && <Skeleton rows={8} />}
        {data && (
          <DataTable
            caption={t('facts.caption')}
            stacks
            rows={data.facts}
            rowKey={({ unit, year }) => `${unit.teryt} ${year}`}
            columns={[
              {
                key: 'unit',
                header: t('facts.column.unit'),
                rowHeader: true,
                cell: ({ unit }) => (
                  <div className={styles.unit}>
                    <strong>{pickText(unit.displayName)}</strong>
                    <span className={styles.quiet}>{unit.teryt}</span>
                  </div>
                ),
              },
              { key: 'year', header: t('facts.column.year'), cell: ({ year }) => year },
              {
                key: 'areaHectares',
                header: t('facts.column.areaHectares'),
                cell: ({ areaHectares }) => number(areaHectares),
              },
              {
                key: 'residents',
                header: t('facts.column.residents'),
                cell: ({ residents }) => number(residents),
              },
              {
                key: 'foreignResidents',
                header: t('facts.column.foreignResidents'),
                cell: ({ foreignResidents }) => number(foreignResidents),
              },
              {
                key: 'source',
                header: t('facts.column.source'),
                cell: ({ source }) => <Link href={source}>{hostOf(source)}</Link>,
              },
              {
                key: 'change',
                header: t('facts.column.change'),
                cell: (fact) => {
                  const named = { unit: pickText(fact.unit.displayName), year: fact.year };
                  return (
                    <div className={styles.buttons}>
                      <Button
                        size="small"
                        aria-label={t('facts.editThis', named)}
                        onClick={() => setEditing(fact)}
                      >
                        {t('facts.edit')}
                      </Button>
                      <Button
                        size="small"
                        variant="quiet"
                        aria-label={t('facts.removeThis', named)}
                        busy={remove.isPending && remove.variables === fact}
                        onClick={() => remove.mutate(fact)}
                      >
                        {t('facts.remove')}
                      </Button>
                    </div>
                  );
                },
              },
            ]}
            empty={<EmptyState title={t('facts.none')}>{t('facts.noneText')}</EmptyState>}
          />
        )}
      </div>
      {editing && (
        <FactDrawer
          tenant={tenant}
          fact={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}

/** What the page paints at once. */
export function prefetch({ tenant, queryClient }: PrefetchContext) {
  return queryClient.ensureQueryData(unitFactsQuery(tenant));
}
