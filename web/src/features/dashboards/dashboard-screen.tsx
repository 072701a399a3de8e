import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../design/date-field/date-field.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { Select } from '../../design/select/select.js';
import { GROUP_VIEWS, type GroupViewName } from '../../design/view-figure/group-view.js';
import { ViewFigure } from '../../design/view-figure/view-figure.js';
import { ViewSwitch } from '../../design/view-figure/view-switch.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { explainAddress } from '../../navigation/explain-address.js';
import type { SearchParams } from '../../navigation/search-params.js';
import { choiceParam, textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { can } from '../../session/access.js';
import { onlyUnitOf } from '../../session/can-at.js';
import { useAccess, useTenant } from '../../session/use-session.js';
import { AgeingChart } from './ageing-chart.js';
import { ChartState } from './chart-state.js';
import { ageingQuery, forecastQuery, funnelQuery, partsQuery, type Whose } from './dashboard-queries.js';
import { ForecastChart } from './forecast-chart.js';
import { FunnelChart } from './funnel-chart.js';
import { figureOfPart, partAt } from './part-figures.js';
import { PartsChart } from './parts-chart.js';
import { useWhoseOptions, whoseOf, whoseValue } from './use-whose.js';
import { WithMetropolis } from './with-metropolis.js';
import styles from './dashboard.module.css';

export interface DashboardScreenProps {
  /** A figure over time, of a question in the words of explain addresses. */
  trend: (question: SearchParams) => ReactNode;
}

/** The figures of whom the person may look at, as pictures that say what they show. The address can be sent on. */
export function DashboardScreen({ trend }: DashboardScreenProps) {
  const { t } = useTranslation(['dashboards', 'figures']);
  const tenant = useTenant();
  const access = useAccess();
  const [state, setState] = useSearchParams((params) => ({
    whose: whoseOf(params, access),
    view: choiceParam(params, 'view', GROUP_VIEWS),
    split: textParam(params, 'split') ?? 'areas',
  }));
  const { whose, view, split } = state;
  const today = todayInWarsaw();
  const options = useWhoseOptions(tenant, access);
  const single = onlyUnitOf(access) !== undefined;
  const choose = (value: string) => {
    const [by = '', which = ''] = value.split('=');
    setState({ unit: by === 'unit' ? which : undefined, group: by === 'group' ? which : undefined });
  };
  return (
    <>
      <PageHeader title={t('dashboards:title')} lead={t('dashboards:lead')} />
      <div className={styles.choices}>
        {!single && (
          <Select
            label={t('dashboards:whose.label')}
            value={whoseValue(whose)}
            options={options}
            onChange={choose}
          />
        )}
        <DateField
          label={t('dashboards:asOf')}
          value={whose.asOf ?? today}
          max={today}
          onChange={(day) => setState({ asOf: day === '' || day === today ? undefined : day })}
        />
      </div>
      <div className={styles.parts}>
        <CoverageParts
          {...{ tenant, whose, view, split }}
          compared={!access.scope.all}
          onView={(next) => setState({ view: next })}
          onSplit={(next) => setState({ split: next === 'areas' ? undefined : next })}
        />
        {trend({
          ...(whose.unit ? { unit: whose.unit } : { group: whose.group, view }),
          ...(whose.asOf && { to: whose.asOf }),
        })}
        <Funnel {...{ tenant, whose }} />
        {can(access, 'evidence.read') ? (
          <Ageing {...{ tenant, whose }} />
        ) : (
          <EmptyState title={t('dashboards:ageing.closed')}>{t('dashboards:ageing.closedText')}</EmptyState>
        )}
        <Forecast {...{ tenant, whose }} />
      </div>
    </>
  );
}

interface PartProps {
  tenant: string;
  whose: Whose;
}

function CoverageParts({
  tenant,
  whose,
  view,
  split,
  compared,
  onView,
  onSplit,
}: PartProps & {
  view: GroupViewName;
  split: string;
  compared: boolean;
  onView: (view: GroupViewName) => void;
  onSplit: (split: string) => void;
}) {
  const { t } = useTranslation('dashboards');
  const pickText = usePickText();
  const format = useFormat();
  const query = useQuery(partsQuery(tenant, whose));
  if (!query.data) return <ChartState title={t('parts.title')} query={query} />;
  const { question } = query.data;
  const whole = partAt(query.data, null, null);
  if (!whole) return <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>;
  const figure = figureOfPart(whole, view);
  const name = question.unit
    ? pickText(question.unit.displayName)
    : question.groupTitle
      ? pickText(question.groupTitle)
      : t(question.group === 'metropolis' ? 'whose.metropolis' : 'whose.group');
  return (
    <>
      <section className={styles.card}>
        <h2>{name}</h2>
        {whole.views && <ViewSwitch views={whole.views} present={view} onChange={onView} />}
        {figure && (
          <ViewFigure figure={figure} size="large" explain={explainAddress(tenant, figure.explain)} />
        )}
        <p className={styles.quiet}>
          {t('counted', { units: format.number(question.units), duties: format.number(whole.duties) })}
        </p>
      </section>
      <PartsChart {...{ tenant, view, split, onSplit }} parts={query.data} />
      {compared && <WithMetropolis tenant={tenant} parts={query.data} />}
    </>
  );
}

function Funnel({ tenant, whose }: PartProps) {
  const { t } = useTranslation('dashboards');
  const query = useQuery(funnelQuery(tenant, whose));
  if (!query.data) return <ChartState title={t('funnel.title')} query={query} />;
  return <FunnelChart tenant={tenant} funnel={query.data} />;
}

function Ageing({ tenant, whose }: PartProps) {
  const { t } = useTranslation('dashboards');
  const query = useQuery(ageingQuery(tenant, whose));
  if (!query.data) return <ChartState title={t('ageing.title')} query={query} />;
  return (
    <>
      {whose.asOf && <p className={styles.quiet}>{t('ageing.todayOnly')}</p>}
      <AgeingChart tenant={tenant} ageing={query.data} />
    </>
  );
}

function Forecast({ tenant, whose }: PartProps) {
  const { t } = useTranslation('dashboards');
  const query = useQuery(forecastQuery(tenant, whose));
  if (!query.data) return <ChartState title={t('forecast.title')} query={query} />;
  return <ForecastChart tenant={tenant} forecasts={query.data} />;
}
