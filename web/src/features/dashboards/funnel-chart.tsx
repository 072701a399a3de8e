import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { FunnelResponse } from '@miara/shared/api';
import { ChartFrame } from '../../charts/chart-frame.js';
import { DataTable } from '../../data-table/data-table.js';
import { Link } from '../../design/link/link.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { explainAddress } from '../../navigation/explain-address.js';
import { MadeOfUnits } from './made-of-units.js';
import styles from './dashboard.module.css';

const CountBars = lazy(() => import('../../charts/count-bars.js'));

/** How far duties have come, step by step, and where they stand longest. */
export function FunnelChart({ tenant, funnel }: { tenant: string; funnel: FunnelResponse }) {
  const { t } = useTranslation(['dashboards', 'vocabulary', 'common']);
  const format = useFormat();
  const { question, steps, duties, units, figure, movesSince } = funnel;
  const total = Object.values(duties).reduce((sum, count) => sum + count, 0);
  const before = steps.filter(({ standing }) => standing !== 'confirmed');
  const most = before.reduce((one, other) => (other.duties > one.duties ? other : one));
  const waited = steps.find(({ standing }) => standing === 'declared')?.stay?.days ?? null;
  const standing = (one: keyof typeof duties) => t(`vocabulary:standing.${one}`);
  return (
    <section className={styles.part}>
      <ChartFrame
        title={t(most.duties > 0 ? 'dashboards:funnel.finding' : 'dashboards:funnel.findingDone', {
          confirmed: format.number(duties.confirmed),
          total: format.number(total),
          step: standing(most.standing),
          most: format.number(most.duties),
        })}
        summary={[
          waited !== null && t('dashboards:funnel.waited', { count: waited }),
          t('dashboards:funnel.beside', {
            lapsed: format.number(duties.lapsed),
            notApplicable: format.number(duties.not_applicable),
          }),
        ]
          .filter(Boolean)
          .join(' ')}
        source={question.standardVersion}
        asOf={question.asOf}
        state={total === 0 ? 'empty' : 'ready'}
        chart={
          <Suspense fallback={<Skeleton rows={5} />}>
            <CountBars
              rows={steps.map((step) => ({
                key: step.standing,
                name: standing(step.standing),
                counts: { [step.standing]: step.duties },
              }))}
              parts={steps.map((step) => step.standing)}
            />
          </Suspense>
        }
        table={
          <DataTable
            caption={t('dashboards:funnel.table')}
            captionHidden
            compact
            rows={[
              ...steps,
              ...(['lapsed', 'not_applicable'] as const).map((one) => ({
                standing: one,
                duties: duties[one],
                weight: funnel.weights[one],
                stay: null,
              })),
            ]}
            rowKey={(row) => row.standing}
            empty={null}
            columns={[
              {
                key: 'step',
                header: t('dashboards:funnel.step'),
                rowHeader: true,
                cell: (row) => standing(row.standing),
              },
              {
                key: 'duties',
                header: t('dashboards:column.duties'),
                align: 'end',
                cell: (row) => format.number(row.duties),
              },
              {
                key: 'weight',
                header: t('dashboards:column.weight'),
                align: 'end',
                cell: (row) => format.number(row.weight),
              },
              {
                key: 'days',
                header: t('dashboards:funnel.days'),
                align: 'end',
                cell: ({ stay }) =>
                  !stay
                    ? '–'
                    : stay.days === null
                      ? t('dashboards:funnel.few')
                      : t('dashboards:days', { count: stay.days }),
              },
              {
                key: 'moves',
                header: t('dashboards:funnel.moves'),
                align: 'end',
                cell: ({ stay }) => (stay ? format.number(stay.moves) : '–'),
              },
            ]}
          />
        }
      />
      <p className={styles.quiet}>
        {t('dashboards:funnel.how', { day: format.day(movesSince) })}{' '}
        <Link href={explainAddress(tenant, figure.explain)}>{t('common:figure.explain')}</Link>
      </p>
      {question.unit === null && units.length > 0 && (
        <MadeOfUnits
          tenant={tenant}
          units={units}
          counts={
            [
              'not_started',
              'planned',
              'in_progress',
              'declared',
              'confirmed',
              'lapsed',
              'not_applicable',
            ] as const
          }
          header={standing}
          count={(row, one) => row.duties[one]}
        />
      )}
    </section>
  );
}
