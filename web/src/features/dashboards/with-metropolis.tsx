import { lazy, Suspense } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CoveragePartsResponse } from '@miara/shared/api';
import type { AreaCoverage } from '../../charts/coverage-by-area.js';
import { ChartFrame } from '../../charts/chart-frame.js';
import { DataTable } from '../../data-table/data-table.js';
import { Link } from '../../design/link/link.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import type { ViewFigureValue } from '../../design/view-figure/group-view.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { explainAddress } from '../../navigation/explain-address.js';
import { publishedQuery } from './dashboard-queries.js';
import { figureOfPart, partAt } from './part-figures.js';

const CoverageBars = lazy(() => import('../../charts/coverage-bars.js'));

/**
 * Beside the whole area as it was last published: of other units nobody is told more than anybody may know. Nothing
 * while nothing is published.
 */
export function WithMetropolis({ tenant, parts }: { tenant: string; parts: CoveragePartsResponse }) {
  const { t } = useTranslation(['dashboards', 'common']);
  const format = useFormat();
  const pickText = usePickText();
  const { data: published } = useQuery(publishedQuery(tenant));
  const own = partAt(parts, null, null);
  const ownFigure = own && figureOfPart(own, 'equalUnits');
  if (!published || !ownFigure) return null;
  const { views, phases, publication } = published;
  const whole = views.equalUnits;
  const share = (figure: ViewFigureValue | null | undefined) =>
    (figure?.hasData ? format.percent(figure.numerator, figure.denominator) : null) ??
    t('common:figure.noData');
  const ownName = parts.question.unit
    ? pickText(parts.question.unit.displayName)
    : t('dashboards:beside.own');
  const bar = (key: string, name: string, figure: ViewFigureValue): AreaCoverage => ({
    key,
    name,
    numerator: figure.numerator,
    denominator: figure.denominator,
    declared: figure.declared,
    hasData: figure.hasData,
  });
  const rows = [
    { key: 'all', name: t('dashboards:parts.allPhases'), own: ownFigure, whole: whole as ViewFigureValue },
    ...phases.map(({ key, title, views: ofPhase }) => {
      const part = partAt(parts, null, Number(key));
      return {
        key,
        name: t('dashboards:parts.phase', { number: key, title: title ? pickText(title) : '' }),
        own: part && figureOfPart(part, 'equalUnits'),
        whole: ofPhase.equalUnits,
      };
    }),
  ];
  return (
    <ChartFrame
      title={t('dashboards:beside.finding', { own: share(ownFigure), name: ownName, whole: share(whole) })}
      summary={t('dashboards:beside.summary', {
        number: publication.number,
        day: format.day(publication.asOf),
      })}
      source={parts.question.standardVersion}
      asOf={parts.question.asOf}
      chart={
        <Suspense fallback={<Skeleton rows={2} />}>
          <CoverageBars
            areas={[bar('own', ownName, ownFigure), bar('whole', t('dashboards:beside.whole'), whole)]}
          />
        </Suspense>
      }
      table={
        <DataTable
          caption={t('dashboards:beside.table')}
          captionHidden
          compact
          rows={rows}
          rowKey={({ key }) => key}
          empty={null}
          columns={[
            { key: 'phase', header: t('dashboards:column.phase'), rowHeader: true, cell: ({ name }) => name },
            {
              key: 'own',
              header: ownName,
              align: 'end',
              cell: ({ own: figure }) =>
                figure ? <Link href={explainAddress(tenant, figure.explain)}>{share(figure)}</Link> : '–',
            },
            {
              key: 'whole',
              header: t('dashboards:beside.whole'),
              align: 'end',
              cell: ({ whole: figure }) => share(figure),
            },
          ]}
        />
      }
    />
  );
}
