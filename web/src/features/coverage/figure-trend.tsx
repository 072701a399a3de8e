import { useTranslation } from 'react-i18next';
import { percentHalfUp } from '@miara/shared';
import type { TrendPointResponse, TrendResponse } from '@miara/shared/api';
import { TrendChart } from '../../charts/trend-chart.js';
import type { TrendPoint } from '../../charts/trend-points.js';
import { DataTable } from '../../data-table/data-table.js';
import { Link } from '../../design/link/link.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { explainAddress } from '../../navigation/explain-address.js';
import styles from './trend-screen.module.css';

const NOTHING = { numerator: 0, denominator: 0, declared: 0, hasData: false };

/** The figure's course with its table twin, and the days on which something else was measured than before. */
export function FigureTrend({ tenant, trend }: { tenant: string; trend: TrendResponse }) {
  const { t } = useTranslation(['trend', 'common']);
  const format = useFormat();
  const pickText = usePickText();
  const { points, breaks, comparability } = trend;
  const severalVersions = comparability.versions.length > 1;
  // Over another version only what both ask alike is compared.
  const drawn = points.map((point) => drawnPoint(point, severalVersions));
  const [first, last] = [drawn[0], drawn.at(-1)];
  const percentOf = (point: TrendPoint | undefined) =>
    point?.hasData ? percentHalfUp(point.numerator, point.denominator) : null;
  const [before, after] = [percentOf(first), percentOf(last)];
  const title = () => {
    if (after === null) return t('trend:finding.noData');
    if (before === null) return t('trend:finding.fromNothing', { to: format.wholePercent(after) });
    const key = after > before ? 'up' : after < before ? 'down' : 'same';
    return t(`trend:finding.${key}`, { from: format.wholePercent(before), to: format.wholePercent(after) });
  };
  const versionDays = breaks.filter(({ what }) => what === 'version').map(({ day }) => day);
  return (
    <>
      <TrendChart
        title={title()}
        summary={t(severalVersions ? 'trend:summaryComparable' : 'trend:summary', {
          from: format.day(trend.from),
          to: format.day(trend.to),
          count: comparability.leftOut.length,
        })}
        source={comparability.versions.join(', ')}
        asOf={trend.to}
        state={after === null && before === null ? 'empty' : 'ready'}
        points={drawn}
        versionDays={versionDays}
        table={<PointTable tenant={tenant} points={points} comparable={severalVersions} />}
      />
      {breaks.length > 0 && (
        <section>
          <h2>{t('trend:breaks.title')}</h2>
          <ul className={styles.breaks}>
            {breaks.map(({ day, what, standardVersion, unit }) => (
              <li key={`${day} ${what} ${unit?.teryt ?? ''}`}>
                {t(`trend:breaks.${what}`, {
                  day: format.day(day),
                  version: standardVersion ?? '',
                  unit: unit ? pickText(unit.displayName) : '',
                })}
              </li>
            ))}
          </ul>
          {severalVersions && (
            <p className={styles.quiet}>
              {comparability.leftOut.length === 0
                ? t('trend:breaks.allComparable')
                : t('trend:breaks.leftOut', { items: format.list(comparability.leftOut) })}
            </p>
          )}
        </section>
      )}
    </>
  );
}

function drawnPoint({ asOf, figure, mean, comparable }: TrendPointResponse, several: boolean): TrendPoint {
  return { asOf, ...((several ? comparable : (figure ?? mean)) ?? NOTHING) };
}

function PointTable({
  tenant,
  points,
  comparable,
}: {
  tenant: string;
  points: readonly TrendPointResponse[];
  comparable: boolean;
}) {
  const { t } = useTranslation(['trend', 'common']);
  const format = useFormat();
  const share = (figure: Omit<TrendPoint, 'asOf'> | null, part: 'numerator' | 'declared') =>
    (figure?.hasData ? format.percent(figure[part], figure.denominator) : null) ?? t('common:figure.noData');
  return (
    <DataTable
      caption={t('trend:table')}
      captionHidden
      compact
      rows={[...points].reverse()}
      rowKey={({ asOf }) => asOf}
      empty={null}
      columns={[
        {
          key: 'day',
          header: t('trend:column.day'),
          rowHeader: true,
          cell: ({ asOf }) => format.day(asOf),
        },
        {
          key: 'confirmed',
          header: t('common:chart.confirmed'),
          align: 'end',
          cell: ({ figure, mean }) => {
            const present = figure ?? mean;
            return present ? (
              <Link href={explainAddress(tenant, present.explain)}>{share(present, 'numerator')}</Link>
            ) : (
              '–'
            );
          },
        },
        {
          key: 'declared',
          header: t('common:chart.declaredTogether'),
          align: 'end',
          cell: ({ figure, mean }) => share(figure ?? mean, 'declared'),
        },
        ...(comparable
          ? [
              {
                key: 'comparable',
                header: t('trend:column.comparable'),
                align: 'end' as const,
                cell: (point: TrendPointResponse) => share(point.comparable, 'numerator'),
              },
            ]
          : []),
        {
          key: 'units',
          header: t('trend:column.units'),
          align: 'end',
          cell: ({ units }) => format.number(units),
        },
        { key: 'version', header: t('trend:column.version'), cell: ({ standardVersion }) => standardVersion },
      ]}
    />
  );
}
