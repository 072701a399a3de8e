import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GroupsResponse } from '@miara/shared/api';
import { groupsQuery } from '../../api/groups-query.js';
import { saveCsv } from '../../data-table/csv.js';
import { Button } from '../../design/button/button.js';
import { DateField } from '../../design/date-field/date-field.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { GROUP_VIEWS } from '../../design/view-figure/group-view.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useSearchParams } from '../../navigation/use-search-params.js';
import { can } from '../../session/access.js';
import { useAccess, useTenant } from '../../session/use-session.js';
import { figureIn, GROUPINGS, ITEM_VIEWS, readRollUpView } from './roll-up-rows.js';
import { RollUpChart } from './roll-up-chart.js';
import { RollUpTable } from './roll-up-table.js';
import { useGroupName } from './use-group-name.js';
import styles from './roll-ups-page.module.css';
import type { PrefetchContext } from '../../navigation/prefetch.js';

/** Coverage of groups of units, or of parts of the standard: a table first, a chart beside it. */
export function Page() {
  const { t } = useTranslation(['roll-ups', 'figures', 'own-groups']);
  const format = useFormat();
  const tenant = useTenant();
  const access = useAccess();
  const nameOf = useGroupName();
  const [view, setView] = useSearchParams(readRollUpView);
  const { by, asOf } = view;
  const { data, error, refetch } = useQuery(groupsQuery(tenant, by, asOf));
  const chosen = by === 'item' ? view.itemView : view.view;
  const views = by === 'item' ? ITEM_VIEWS : GROUP_VIEWS;

  const save = ({ groups, asOf: day, standardVersion }: GroupsResponse) =>
    saveCsv(`${t('roll-ups:fileName')}-${tenant}-${by}-${day}.csv`, [
      [
        t(`roll-ups:by.${by}`),
        t('roll-ups:column.units'),
        t('roll-ups:column.residents'),
        t('roll-ups:csv.view'),
        t('roll-ups:csv.numerator'),
        t('roll-ups:csv.denominator'),
        t('roll-ups:csv.declared'),
        t('roll-ups:csv.asOf'),
        t('roll-ups:csv.standard'),
      ],
      ...groups.map((group) => {
        const figure = figureIn(group, view);
        return [
          nameOf(by, group),
          group.units,
          group.residents,
          t(`figures:view.${chosen}`),
          figure?.hasData ? figure.numerator : null,
          figure?.hasData ? figure.denominator : null,
          figure?.hasData ? figure.declared : null,
          day,
          standardVersion,
        ];
      }),
    ]);

  return (
    <>
      <PageHeader
        title={t('roll-ups:title')}
        lead={
          data
            ? t('roll-ups:lead', { day: format.day(data.asOf), standard: data.standardVersion })
            : undefined
        }
        action={
          data && data.groups.length > 0 ? (
            <Button icon="download" onClick={() => save(data)}>
              {t('roll-ups:save')}
            </Button>
          ) : undefined
        }
      />
      <div className={styles.choices}>
        <Select
          label={t('roll-ups:grouping')}
          value={by}
          options={GROUPINGS.map((value) => ({ value, label: t(`roll-ups:by.${value}`) }))}
          onChange={(value) => setView({ by: value, view: undefined }, { push: true })}
        />
        <Select
          label={t('roll-ups:view')}
          value={chosen}
          options={views.map((value) => ({ value, label: t(`figures:view.${value}`) }))}
          onChange={(value) => setView({ view: value })}
        />
        <DateField
          label={t('roll-ups:asOf')}
          value={asOf ?? todayInWarsaw()}
          max={todayInWarsaw()}
          onChange={(day) => setView({ asOf: day === '' || day === todayInWarsaw() ? undefined : day })}
        />
      </div>
      <p className={styles.meaning}>{t(`figures:viewMeaning.${chosen}`)}</p>
      {by === 'own' && <p className={styles.meaning}>{t('own-groups:ofDay')}</p>}
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} />}
      {data && data.groups.length === 0 && (
        <EmptyState
          title={t(by === 'own' ? 'roll-ups:empty.own' : 'roll-ups:empty.title')}
          action={
            by === 'own' && can(access, 'settings.manage') ? (
              <LinkButton href={workingAddress(tenant, 'settings')}>
                {t('roll-ups:empty.toSettings')}
              </LinkButton>
            ) : undefined
          }
        >
          {t(by === 'own' ? 'roll-ups:empty.ownText' : 'roll-ups:empty.text')}
        </EmptyState>
      )}
      {data && data.groups.length > 0 && (
        <div className={styles.parts}>
          <RollUpTable tenant={tenant} groups={data} view={view} />
          <RollUpChart groups={data} view={view} />
        </div>
      )}
    </>
  );
}

/** What the page paints at once. */
export function prefetch({ tenant, queryClient }: PrefetchContext) {
  return queryClient.ensureQueryData(groupsQuery(tenant, 'powiat'));
}
