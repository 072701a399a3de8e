import { useTranslation } from 'react-i18next';
import type { PublicCorrectionResponse, PublicTenantResponse } from '@miara/shared/api';
import { Breadcrumb } from '../../../design/breadcrumb/breadcrumb.js';
import { EmptyState } from '../../../design/empty-state/empty-state.js';
import { StandingBadge } from '../../../design/standing-badge/standing-badge.js';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { PublicFrame } from '../layout/public-frame.js';
import { DataNote } from '../parts/data-note.js';
import { PageTitle } from '../parts/page-title.js';
import { Section } from '../parts/section.js';
import type { PublicViewOf } from '../public-page.js';
import { usePublicPlace } from '../use-public-place.js';
import { ContentText } from '../parts/content-text.js';
import flow from '../parts/page-flow.module.css';
import table from '../parts/part-table.module.css';
import styles from './corrections-page.module.css';

/** The corrections log: which publication corrects which, why, and every standing that differs. */
export function CorrectionsPage({ corrections: { tenant, corrections } }: PublicViewOf<'corrections'>) {
  const { t } = useTranslation('scorecards');
  const { to } = usePublicPlace();
  return (
    <PublicFrame tenant={tenant}>
      <div className={flow.flow}>
        <div className={flow.top}>
          <PageTitle
            before={
              <Breadcrumb
                steps={[
                  { href: to.start(), label: t('frame.start') },
                  { href: to.overview(tenant.slug), label: tenant.shortName },
                ]}
              />
            }
            title={t('corrections.title')}
            lead={t('corrections.lead')}
          />
        </div>
        {corrections.length === 0 && (
          <EmptyState title={t('corrections.none')}>{t('corrections.noneText')}</EmptyState>
        )}
        {corrections.map((correction) => (
          <Correction key={correction.publication.number} tenant={tenant} correction={correction} />
        ))}
        <DataNote tenant={tenant} />
      </div>
    </PublicFrame>
  );
}

function Correction({
  tenant,
  correction: { publication, corrected, reason, sameDay, changes },
}: {
  tenant: PublicTenantResponse;
  correction: PublicCorrectionResponse;
}) {
  const { t } = useTranslation('scorecards');
  const pick = usePickText();
  const format = useFormat();
  const { to } = usePublicPlace();
  const title = t('corrections.entry', { number: publication.number, corrects: corrected.number });
  return (
    <Section
      id={`correction-${publication.number}`}
      title={title}
      lead={t(sameDay ? 'corrections.whenSameDay' : 'corrections.when', {
        published: format.instantDay(publication.publishedAt),
        day: format.day(publication.asOf),
        before: format.day(corrected.asOf),
      })}
    >
      <p className={styles.reason} lang="pl">
        {reason}
      </p>
      {!sameDay && <p className={styles.quiet}>{t('corrections.otherDay')}</p>}
      {changes.length === 0 ? (
        <p>{t('corrections.noChange')}</p>
      ) : (
        <table className={table.table}>
          <caption>{t('corrections.changes', { count: changes.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('corrections.unitAndItem')}</th>
              <th scope="col">{t('corrections.before', { number: corrected.number })}</th>
              <th scope="col">{t('corrections.after', { number: publication.number })}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ unit, item, title: itemTitle, before, after, afterReply }) => (
              <tr key={`${unit.teryt} ${item}`}>
                <th scope="row">
                  <a href={to.unitIn(tenant.slug, unit.teryt, publication.number, item)}>
                    {pick(unit.displayName)}
                  </a>
                  <span className={table.fact}>
                    {item} <ContentText text={itemTitle} />
                    {afterReply && ` · ${t('corrections.afterReply')}`}
                  </span>
                </th>
                <td>{before ? <StandingBadge standing={before} plain /> : t('corrections.notThere')}</td>
                <td>{after ? <StandingBadge standing={after} plain /> : t('corrections.notThere')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
