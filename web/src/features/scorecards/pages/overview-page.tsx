import { useTranslation } from 'react-i18next';
import type { PublicGroupResponse, PublicTrendPointResponse } from '@miara/shared/api';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { PublicFrame } from '../layout/public-frame.js';
import { CorrectionNotice } from '../parts/correction-notice.js';
import { Follow } from '../parts/follow.js';
import { DataNote } from '../parts/data-note.js';
import { HeroFigure } from '../parts/hero-figure.js';
import { MapSection } from '../parts/map-section.js';
import { OlderPublication } from '../parts/older-publication.js';
import { PageTitle } from '../parts/page-title.js';
import { PartTable } from '../parts/part-table.js';
import { PublicationList } from '../parts/publication-list.js';
import { Section } from '../parts/section.js';
import { SourceLine } from '../parts/source-line.js';
import { Trend } from '../parts/trend.js';
import { UnitGroups } from '../parts/unit-groups.js';
import { ViewList } from '../parts/view-list.js';
import { WithdrawnNotice } from '../parts/withdrawn-notice.js';
import type { PublicViewOf } from '../public-page.js';
import { extremes } from '../rules/compare-figures.js';
import { ContentText } from '../parts/content-text.js';
import flow from '../parts/page-flow.module.css';
import styles from './overview-page.module.css';

/** The metropolis at a glance: how far on the whole, where it stands best and worst, how it moved, and each unit. */
export function OverviewPage({ overview, units, map, query, close }: PublicViewOf<'overview'>) {
  const { t } = useTranslation('scorecards');
  const { t: ofMap } = useTranslation('unit-maps');
  const pick = usePickText();
  const format = useFormat();
  const { tenant, publication, publications, views, areas, phases, kinds, powiats, trend } = overview;
  const mean = views.equalUnits;

  const rowsOf = (
    groups: readonly PublicGroupResponse[],
    factOf: (group: PublicGroupResponse) => string | undefined,
  ) =>
    groups.map((group) => ({
      key: group.key,
      title: group.title ? <ContentText text={group.title} /> : group.key,
      fact: factOf(group),
      figure: group.views.equalUnits,
    }));
  const finding = (groups: readonly PublicGroupResponse[]) => {
    const found = extremes(groups, ({ views: { equalUnits } }) => equalUnits);
    if (found === null) return undefined;
    const words = ({ title, key, views: { equalUnits } }: PublicGroupResponse) => ({
      title: title ? pick(title) : key,
      percent: format.percent(equalUnits.numerator, equalUnits.denominator) ?? '',
    });
    const most = words(found.most);
    const least = words(found.least);
    return t('overview.extremes', {
      most: most.title,
      mostPercent: most.percent,
      least: least.title,
      leastPercent: least.percent,
    });
  };

  return (
    <PublicFrame tenant={tenant} current="overview">
      <div className={styles.page}>
        <div className={flow.top}>
          <OlderPublication publication={publication} publications={publications} />
          <WithdrawnNotice publication={publication} />
          <CorrectionNotice tenant={tenant} publication={publication} />
          <PageTitle
            title={pick(tenant.name)}
            lead={t('overview.lead', { standard: publication.standardVersion })}
          />
          <HeroFigure
            figure={mean}
            finding={t('overview.finding')}
            declared={t('overview.declared', {
              percent: format.percent(mean.declared, mean.denominator) ?? t('noData.value'),
            })}
          />
          <SourceLine publication={publication} />
          {mean.unitsWithoutData > 0 && <p>{t('overview.withoutData', { count: mean.unitsWithoutData })}</p>}
          <nav aria-label={t('overview.onThisPage')} className={styles.jumps}>
            <ul>
              <li>
                <a href="#units">{t('search.title')}</a>
              </li>
              {query === '' && (
                <li>
                  <a href="#map">{ofMap('title')}</a>
                </li>
              )}
              {(['phases', 'areas', 'trend', 'powiats'] as const).map((place) => (
                <li key={place}>
                  <a href={`#${place}`}>{t(`overview.${place}`)}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>

        <div className={styles.side}>
          <UnitGroups list={units} kinds={kinds} query={query} close={close} />
        </div>

        <div className={`${styles.rest} ${flow.flow}`}>
          <Section id="views" title={t('views.title')} lead={t('views.lead')}>
            <ViewList views={views} />
          </Section>
          {query === '' && <MapSection list={units} map={map} />}
          <Section id="phases" title={t('overview.phases')} lead={finding(phases) ?? t('overview.meanLead')}>
            <PartTable
              caption={t('overview.phasesCaption')}
              what={t('parts.phase')}
              rows={rowsOf(phases, ({ deadline }) =>
                deadline === null ? undefined : t('parts.deadline', { day: format.day(deadline) }),
              )}
            />
          </Section>
          <Section id="areas" title={t('overview.areas')} lead={finding(areas) ?? t('overview.meanLead')}>
            <PartTable
              caption={t('overview.areasCaption')}
              what={t('parts.area')}
              rows={rowsOf(areas, () => undefined)}
            />
          </Section>
          <Section id="trend" title={t('overview.trend')} lead={<TrendFinding points={trend} />}>
            <Trend points={trend} items={overview.trendItems} />
          </Section>
          <Section id="powiats" title={t('overview.powiats')} lead={t('overview.powiatsLead')}>
            <PartTable
              caption={t('overview.powiatsCaption')}
              what={t('parts.powiat')}
              rows={rowsOf(powiats, (group) => t('units.number', { count: group.units }))}
            />
          </Section>
          <PublicationList present={publication} publications={publications} />
          <Follow slug={tenant.slug} />
          <DataNote tenant={tenant} />
        </div>
      </div>
    </PublicFrame>
  );
}

/** From when to when, from what to what: the sentence the line draws. */
function TrendFinding({ points }: { points: readonly PublicTrendPointResponse[] }) {
  const { t } = useTranslation('scorecards');
  const format = useFormat();
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || first === last) return t('trend.single');
  const shown = ({ views: { equalUnits } }: PublicTrendPointResponse) =>
    (equalUnits.hasData ? format.percent(equalUnits.numerator, equalUnits.denominator) : null) ??
    t('noData.value');
  return t('trend.finding', {
    from: shown(first),
    fromDay: format.day(first.asOf),
    to: shown(last),
    toDay: format.day(last.asOf),
  });
}
