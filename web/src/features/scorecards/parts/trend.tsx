import { useTranslation } from 'react-i18next';
import { percentHalfUp } from '@miara/shared';
import type { MeanFigureDto, PublicTrendPointResponse } from '@miara/shared/api';
import { useFormat } from '../../../i18n/use-format.js';
import { trendHeight, trendPoints, trendTop, type TrendPoint } from '../rules/trend-points.js';
import styles from './trend.module.css';

/** Lines of the scale, as parts of its top. */
const GRID = [0, 0.5, 1] as const;

/** From the dot to the base line of its number, in pixels. */
const LABEL_SHIFT = { above: -9, below: 20 } as const;

/** The mean of the units over the publications: a small line and the same numbers as a table. */
export function Trend({
  points,
  items,
}: {
  points: readonly PublicTrendPointResponse[];
  /** How many items are counted where the standard changed on the way; null for all. */
  items: number | null;
}) {
  const { t } = useTranslation(['scorecards', 'public-pages']);
  const format = useFormat();
  const line = (part: 'numerator' | 'declared') =>
    points.map(({ asOf, views }) => ({ day: asOf, percent: percentOf(views.equalUnits, part) }));
  const confirmed = line('numerator');
  const declared = line('declared');
  const top = trendTop([...confirmed, ...declared].map(({ percent }) => percent));
  const shown = (percent: number | null | undefined) =>
    percent === null || percent === undefined ? t('noData.value') : format.wholePercent(percent);
  return (
    <div className={styles.trend}>
      {items !== null && <p>{t('public-pages:trend.note', { count: items })}</p>}
      {points.length > 1 && (
        <svg className={styles.chart} width="100%" height="180" aria-hidden="true" focusable="false">
          {GRID.map((part) => part * top).map((percent) => (
            <g key={percent}>
              <line
                className={styles.grid}
                x1="0"
                x2="100%"
                y1={`${trendHeight(percent, top)}%`}
                y2={`${trendHeight(percent, top)}%`}
              />
              <text className={styles.scale} x="0" y={`${trendHeight(percent, top)}%`} dy="-3">
                {format.wholePercent(percent)}
              </text>
            </g>
          ))}
          {trendPoints(confirmed, top).map(
            (place, index) =>
              place &&
              startsVersion(points, index) && (
                <g key={index}>
                  <line className={styles.version} x1={`${place.x}%`} x2={`${place.x}%`} y1="0" y2="100%" />
                  <text className={styles.scale} x={`${place.x}%`} y="12" dx="4">
                    ◆ {points[index]?.standardVersion}
                  </text>
                </g>
              ),
          )}
          <Line
            className={styles.declared}
            labelsAt="above"
            places={trendPoints(declared, top)}
            labels={declared.map((p) => shown(p.percent))}
          />
          <Line
            className={styles.confirmed}
            labelsAt="below"
            places={trendPoints(confirmed, top)}
            labels={confirmed.map((p) => shown(p.percent))}
          />
        </svg>
      )}
      <table className={styles.table}>
        <caption>{t('trend.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('trend.day')}</th>
            <th scope="col">
              <Mark className={styles.confirmed} />
              {t('parts.confirmed')}
            </th>
            <th scope="col">
              <Mark className={styles.declared} />
              {t('parts.declared')}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ number, asOf, views, standardVersion }, index) => (
            <tr key={number}>
              <th scope="row">
                {format.shortDay(asOf)}
                <span className={styles.units}>{t('trend.meanOf', { count: views.equalUnits.units })}</span>
                {startsVersion(points, index) && (
                  <strong className={styles.units}>
                    ◆ {t('public-pages:trend.newVersion', { version: standardVersion })}
                  </strong>
                )}
              </th>
              <td>{shown(confirmed[index]?.percent)}</td>
              <td>{shown(declared[index]?.percent)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether a publication is the first under its version of the standard, and not the first of all. */
function startsVersion(points: readonly PublicTrendPointResponse[], index: number): boolean {
  const before = points[index - 1];
  return before !== undefined && before.standardVersion !== points[index]?.standardVersion;
}

function percentOf(mean: MeanFigureDto, part: 'numerator' | 'declared'): number | null {
  return mean.hasData ? percentHalfUp(mean[part], mean.denominator) : null;
}

function Mark({ className }: { className: string | undefined }) {
  return (
    <svg width="20" height="8" aria-hidden="true" focusable="false">
      <line className={className} x1="0" x2="20" y1="4" y2="4" />
    </svg>
  );
}

/** Segments between neighbours that were both measured, and a dot with its number at each. */
function Line({
  places,
  labels,
  labelsAt,
  className,
}: {
  places: readonly (TrendPoint | null)[];
  labels: readonly string[];
  /** Declared is never less than confirmed: above the one and below the other, labels do not meet. */
  labelsAt: 'above' | 'below';
  className: string | undefined;
}) {
  return (
    <>
      {places.map((place, index) => {
        const former = places[index - 1];
        return (
          place &&
          former && (
            <line
              key={index}
              className={className}
              x1={`${former.x}%`}
              y1={`${former.y}%`}
              x2={`${place.x}%`}
              y2={`${place.y}%`}
            />
          )
        );
      })}
      {places.map(
        (place, index) =>
          place && (
            <g key={index}>
              <circle className={className} cx={`${place.x}%`} cy={`${place.y}%`} r="4" />
              <text
                className={styles.label}
                x={`${place.x}%`}
                y={`${place.y}%`}
                dy={LABEL_SHIFT[labelsAt]}
                textAnchor="middle"
              >
                {labels[index]}
              </text>
            </g>
          ),
      )}
    </>
  );
}
