import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '../../../design/breadcrumb/breadcrumb.js';
import { Notice } from '../../../design/notice/notice.js';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { PublicFrame } from '../layout/public-frame.js';
import { Follow } from '../parts/follow.js';
import { PageTitle } from '../parts/page-title.js';
import { Section } from '../parts/section.js';
import { WithdrawalReason } from '../parts/withdrawal-reason.js';
import type { PublicViewOf } from '../public-page.js';
import { usePublicPlace } from '../use-public-place.js';
import flow from '../parts/page-flow.module.css';
import list from '../parts/publication-list.module.css';

/** Where figures stood that do not hold any more: since when and why, and where they can still be read. */
export function WithdrawnPage({ tenant, unit, publications }: PublicViewOf<'withdrawn'>) {
  const { t } = useTranslation(['public-embed', 'scorecards']);
  const pick = usePickText();
  const format = useFormat();
  const { to } = usePublicPlace();
  return (
    <PublicFrame tenant={tenant}>
      <div className={`${flow.flow} ${flow.narrow}`}>
        <div className={flow.top}>
          <PageTitle
            before={
              <Breadcrumb
                steps={[
                  { href: to.start(), label: t('scorecards:frame.start') },
                  ...(unit ? [{ href: to.overview(tenant.slug), label: tenant.shortName }] : []),
                ]}
              />
            }
            title={pick(unit ? unit.displayName : tenant.name)}
          />
          <Notice tone="warning" title={t('allWithdrawn.title')}>
            <p>{t('allWithdrawn.lead')}</p>
          </Notice>
        </div>
        <Section id="withdrawn" title={t('allWithdrawn.list')}>
          <ul className={list.list}>
            {publications.map(({ number, asOf, withdrawn }) => (
              <li key={number}>
                <a href={to.inPublication(number)}>
                  {t('scorecards:publications.entry', { number, day: format.day(asOf) })}
                </a>
                {withdrawn && (
                  <>
                    <p>{t('withdrawn.title', { number, day: format.instantDay(withdrawn.at) })}</p>
                    <WithdrawalReason reason={withdrawn.reason} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </Section>
        <p>
          <a href={to.corrections(tenant.slug)}>{t('scorecards:corrections.link')}</a>
        </p>
        <Follow slug={tenant.slug} {...(unit && { unit: unit.teryt })} />
      </div>
    </PublicFrame>
  );
}
