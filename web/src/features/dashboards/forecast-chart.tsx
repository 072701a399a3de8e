import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { FORECAST } from '@miara/shared';
import type { PhaseForecastResponse, PhaseForecastsResponse } from '@miara/shared/api';
import { ChartFrame } from '../../charts/chart-frame.js';
import { DataTable } from '../../data-table/data-table.js';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { Link } from '../../design/link/link.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { explainAddress, explainQuestion } from '../../navigation/explain-address.js';
import styles from './dashboard.module.css';

const ForecastBars = lazy(() => import('../../charts/forecast-bars.js'));

/** Where each phase may stand at its deadline, how sure that is, and what it is made from. */
export function ForecastChart({ tenant, forecasts }: { tenant: string; forecasts: PhaseForecastsResponse }) {
  const { t } = useTranslation(['dashboards', 'common']);
  const format = useFormat();
  const pickText = usePickText();
  const { question, phases, pastMonths, leftOut } = forecasts;
  const percent = (part: number, { figure }: PhaseForecastResponse) =>
    format.percent(part, figure.denominator) ?? t('common:figure.noData');
  const today = (phase: PhaseForecastResponse) =>
    phase.figure.hasData ? percent(phase.figure.numerator, phase) : t('common:figure.noData');
  const range = (phase: PhaseForecastResponse) =>
    phase.forecast
      ? t('dashboards:forecast.range', {
          low: percent(phase.forecast.low, phase),
          high: percent(phase.forecast.high, phase),
        })
      : phase.because
        ? t(`dashboards:forecast.because.${phase.because}`)
        : '–';
  const name = ({ number, title }: PhaseForecastResponse) =>
    t('dashboards:parts.phase', { number, title: pickText(title) });
  const next = phases
    .filter(({ forecast }) => forecast !== null)
    .sort((one, other) => (one.deadline ?? '').localeCompare(other.deadline ?? ''))[0];
  return (
    <section className={styles.part}>
      <ChartFrame
        title={
          next?.deadline && next.forecast
            ? t('dashboards:forecast.finding', {
                number: next.number,
                day: format.day(next.deadline),
                low: percent(next.forecast.low, next),
                high: percent(next.forecast.high, next),
              })
            : t('dashboards:forecast.none')
        }
        summary={
          next
            ? t('dashboards:forecast.summary', { count: pastMonths })
            : t('dashboards:forecast.noneText', { months: FORECAST.leastMonths })
        }
        source={question.standardVersion}
        asOf={question.asOf}
        state={phases.some(({ figure }) => figure.hasData) ? 'ready' : 'empty'}
        chart={
          <Suspense fallback={<Skeleton rows={8} />}>
            <ForecastBars
              rows={phases.map((phase) => ({
                key: String(phase.number),
                name: t('dashboards:forecast.phase', { number: phase.number }),
                numerator: phase.figure.numerator,
                denominator: phase.figure.denominator,
                forecast: phase.forecast,
                today: today(phase),
                words: range(phase),
              }))}
            />
          </Suspense>
        }
        table={
          <DataTable
            caption={t('dashboards:forecast.table')}
            captionHidden
            rows={phases}
            rowKey={({ number }) => String(number)}
            empty={null}
            columns={[
              { key: 'phase', header: t('dashboards:column.phase'), rowHeader: true, cell: name },
              {
                key: 'deadline',
                header: t('dashboards:column.deadline'),
                cell: ({ deadline }) => (deadline ? format.day(deadline) : '–'),
              },
              {
                key: 'today',
                header: t('dashboards:forecast.legend.now'),
                align: 'end',
                cell: (phase) => (
                  <>
                    <Link href={explainAddress(tenant, phase.figure.explain)}>{today(phase)}</Link>
                    <span className={styles.outOf}>
                      {t('common:figure.outOf', {
                        numerator: format.number(phase.figure.numerator),
                        denominator: format.number(phase.figure.denominator),
                      })}
                    </span>
                  </>
                ),
              },
              ...(['low', 'middle', 'high'] as const).map((one) => ({
                key: one,
                header: t(`dashboards:forecast.${one}`),
                align: 'end' as const,
                cell: (phase: PhaseForecastResponse) =>
                  phase.forecast ? (
                    <>
                      {percent(phase.forecast[one], phase)}
                      <span className={styles.outOf}>{format.number(phase.forecast[one])}</span>
                    </>
                  ) : one === 'middle' ? (
                    range(phase)
                  ) : (
                    '–'
                  ),
              })),
            ]}
          />
        }
      />
      <Disclosure summary={t('dashboards:forecast.how.title')}>
        <div className={styles.how}>
          <p>{t('dashboards:forecast.how.pace', { count: pastMonths })}</p>
          <p>
            {t('dashboards:forecast.how.courses', {
              courses: format.number(FORECAST.courses),
              together: FORECAST.together,
            })}
          </p>
          <p>{t('dashboards:forecast.how.assumes')}</p>
          {leftOut.length > 0 && (
            <p>{t('dashboards:forecast.how.leftOut', { items: format.list(leftOut) })}</p>
          )}
          {pastMonths > 0 && <StepsTable {...{ tenant, phases }} />}
        </div>
      </Disclosure>
    </section>
  );
}

/** The past months from which the forecast is made; each leads to what moved in it. */
function StepsTable({ tenant, phases }: { tenant: string; phases: readonly PhaseForecastResponse[] }) {
  const { t } = useTranslation('dashboards');
  const format = useFormat();
  const months = phases[0]?.steps ?? [];
  return (
    <DataTable
      caption={t('forecast.how.table')}
      compact
      rows={months.map((month, at) => ({ ...month, at }))}
      rowKey={({ to }) => to}
      empty={null}
      columns={[
        {
          key: 'month',
          header: t('forecast.how.month'),
          rowHeader: true,
          cell: ({ from, to }) =>
            t('forecast.how.days', { from: format.shortDay(from), to: format.shortDay(to) }),
        },
        ...phases.map((phase) => ({
          key: String(phase.number),
          header: t('forecast.phase', { number: phase.number }),
          align: 'end' as const,
          cell: ({ at, from, to }: { at: number; from: string; to: string }) => {
            const { asOf: _asOf, ...asked } = explainQuestion(phase.figure.explain);
            return (
              <Link href={workingAddress(tenant, 'trend', { ...asked, from, to })}>
                {format.number(phase.steps[at]?.net ?? 0)}
              </Link>
            );
          },
        })),
      ]}
    />
  );
}
