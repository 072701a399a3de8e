import { useTranslation } from 'react-i18next';
import { StandingLegend } from '../../../design/standing-badge/standing-legend.js';
import { Notice } from '../../../design/notice/notice.js';
import { useFormat } from '../../../i18n/use-format.js';
import { PublicFrame } from '../layout/public-frame.js';
import { DataNote } from '../parts/data-note.js';
import { PageTitle } from '../parts/page-title.js';
import { Section } from '../parts/section.js';
import { SourceLine } from '../parts/source-line.js';
import { VersionChanges } from '../parts/version-changes.js';
import { WorkedExample } from '../parts/worked-example.js';
import type { PublicViewOf } from '../public-page.js';
import { usePublicPlace } from '../use-public-place.js';
import { ContentText } from '../parts/content-text.js';
import flow from '../parts/page-flow.module.css';
import styles from './methodology-page.module.css';

const VIEWS = ['equalUnits', 'allDuties', 'byResidents'] as const;

/** How the figures are made, written from the published standard: what it says is what was counted. */
export function MethodologyPage({ methodology, units }: PublicViewOf<'methodology'>) {
  const { t } = useTranslation('scorecards');
  const { t: word } = useTranslation('vocabulary');
  const format = useFormat();
  const { to } = usePublicPlace();
  const {
    tenant,
    publication,
    standardTitle,
    disclaimer,
    areas,
    phases,
    kinds,
    items,
    example,
    versionChanges,
  } = methodology;
  return (
    <PublicFrame tenant={tenant} current="methodology">
      <div className={flow.flow}>
        <div className={flow.top}>
          <PageTitle title={t('method.title')} lead={<ContentText text={standardTitle} />} />
          <SourceLine publication={publication} />
          {disclaimer && (
            <Notice tone="warning" title={t('method.disclaimer')}>
              <p>
                <ContentText text={disclaimer} />
              </p>
            </Notice>
          )}
        </div>

        <Section id="counted" title={t('method.counted')}>
          <p>{t('method.countedText')}</p>
          <p>
            {t('method.size', {
              items: t('method.itemCount', { count: items.length }),
              areas: t('method.areaCount', { count: areas.length }),
              phases: t('method.phaseCount', { count: phases.length }),
            })}
          </p>
        </Section>

        <Section id="standings" title={t('method.standings')} lead={t('method.standingsLead')}>
          <StandingLegend />
        </Section>

        <Section id="formula" title={t('method.formula')}>
          <p className={styles.formula}>{t('method.formulaText')}</p>
          <p>{t('method.formulaMore')}</p>
          <WorkedExample tenant={tenant} example={example} units={units} />
        </Section>

        <Section id="views" title={t('method.views')} lead={t('method.viewsLead')}>
          <dl className={styles.terms}>
            {VIEWS.map((view) => (
              <div key={view}>
                <dt>{t(`views.${view}`)}</dt>
                <dd>{t(`method.${view}`)}</dd>
              </div>
            ))}
          </dl>
        </Section>

        <Section id="no-data" title={t('noData.title')}>
          <p>{t('method.noData')}</p>
        </Section>

        <Section id="duties" title={t('method.duties')} lead={t('method.dutiesLead')}>
          <table className={styles.table}>
            <caption>{t('method.duties')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('method.kind')}</th>
                <th scope="col">{t('method.dutyCount')}</th>
                <th scope="col">{t('method.unitCount')}</th>
              </tr>
            </thead>
            <tbody>
              {kinds.map(({ kind, duties, units }) => (
                <tr key={kind}>
                  <th scope="row">{word(`unitKind.${kind}`)}</th>
                  <td>{duties}</td>
                  <td>{units}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>

        <Section id="phases" title={t('method.phases')} lead={t('method.phasesLead')}>
          <table className={styles.table}>
            <caption>{t('method.phases')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('parts.phase')}</th>
                <th scope="col">{t('method.deadline')}</th>
                <th scope="col">{t('frame.items')}</th>
              </tr>
            </thead>
            <tbody>
              {phases.map(({ number, title, deadline, items: count }) => (
                <tr key={number}>
                  <th scope="row">
                    {number}. <ContentText text={title} />
                  </th>
                  <td>{deadline === null ? t('method.noDeadline') : format.shortDay(deadline)}</td>
                  <td>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>

        <Section id="items" title={t('method.items')} lead={t('method.itemsLead')}>
          {areas.map((area) => (
            <table key={area.code} className={styles.table}>
              <caption className={styles.area}>
                <ContentText text={area.title} /> ({area.items})
              </caption>
              <thead>
                <tr>
                  <th scope="col">{t('items.item')}</th>
                  <th scope="col">{t('method.whose')}</th>
                  <th scope="col">{t('parts.phase')}</th>
                  <th scope="col">{t('method.weight')}</th>
                </tr>
              </thead>
              <tbody>
                {items
                  .filter((item) => item.area === area.code)
                  .map(({ code, title, duty, phase, weight }) => (
                    <tr key={code}>
                      <th scope="row">
                        <a href={to.item(tenant.slug, code)}>
                          <ContentText text={title} />
                        </a>{' '}
                        <span className={styles.code}>{code}</span>
                      </th>
                      <td>{t(`method.dutyOf.${duty}`)}</td>
                      <td>{phase}</td>
                      <td>{weight}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          ))}
        </Section>

        <VersionChanges tenant={tenant} publication={publication} changes={versionChanges} />

        <Section id="unchanging" title={t('method.unchanging')}>
          <p>{t('method.unchangingText')}</p>
          <p className={styles.hash}>
            {t('method.hash')} <code>{publication.contentHash}</code>
          </p>
        </Section>
        <DataNote tenant={tenant} />
      </div>
    </PublicFrame>
  );
}
