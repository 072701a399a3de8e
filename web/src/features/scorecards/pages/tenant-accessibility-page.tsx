import { useTranslation } from 'react-i18next';
import { nextReview } from '@miara/shared';
import { Breadcrumb } from '../../../design/breadcrumb/breadcrumb.js';
import { Notice } from '../../../design/notice/notice.js';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { PublicFrame } from '../layout/public-frame.js';
import {
  AccessibilityDates,
  AccessibilityHowToReport,
  AccessibilityOpening,
  AccessibilityProcedure,
  AccessibilityStatus,
} from '../parts/accessibility-parts.js';
import { PageTitle } from '../parts/page-title.js';
import { Section } from '../parts/section.js';
import type { PublicViewOf } from '../public-page.js';
import { usePublicPlace } from '../use-public-place.js';
import flow from '../parts/page-flow.module.css';

/** A tenant's accessibility statement: whose it is, from when, when it is looked through again, whom to write to. */
export function TenantAccessibilityPage({
  tenant,
  statement,
  firstPublishedOn,
  lastPublishedOn,
  today,
}: PublicViewOf<'tenant-accessibility'>) {
  const { t } = useTranslation(['public-pages', 'scorecards']);
  const pick = usePickText();
  const format = useFormat();
  const { to } = usePublicPlace();
  const name = pick(tenant.name);
  const due = statement && nextReview(statement.reviewedOn);
  return (
    <PublicFrame tenant={tenant}>
      <div className={`${flow.flow} ${flow.narrow}`} id="a11y-deklaracja">
        <div className={flow.top}>
          <PageTitle
            before={
              <Breadcrumb
                steps={[
                  { href: to.overview(tenant.slug), label: tenant.shortName },
                  { href: to.accessibility(), label: t('scorecards:a11y.title') },
                ]}
              />
            }
            title={t('a11y.ofTenant', { tenant: tenant.shortName })}
          />
          <AccessibilityOpening operator={name} scope={t('a11y.pages', { tenant: name })} />
          <p>
            {t('a11y.firstPublished')}{' '}
            <time id="a11y-data-publikacja" dateTime={firstPublishedOn}>
              {format.day(firstPublishedOn)}
            </time>
            . {t('a11y.lastPublished')}{' '}
            <time id="a11y-data-aktualizacja" dateTime={lastPublishedOn}>
              {format.day(lastPublishedOn)}
            </time>
            .
          </p>
          {due !== null && due < today && (
            <Notice tone="warning" title={t('a11y.overdue', { day: format.day(due) })} />
          )}
        </div>
        <AccessibilityStatus />
        {statement && (
          <AccessibilityDates days={statement}>
            {due !== null && (
              <p>
                {t('a11y.nextReview')} <time dateTime={due}>{format.day(due)}</time>.
              </p>
            )}
          </AccessibilityDates>
        )}
        <Section id="a11y-kontakt" title={t('scorecards:a11y.contact')}>
          {statement ? (
            <>
              <p id="a11y-osoba">{t('a11y.office', { office: statement.office })}</p>
              <p>
                {t('a11y.email')}{' '}
                <a id="a11y-email" href={`mailto:${statement.email}`}>
                  {statement.email}
                </a>
              </p>
              {statement.phone !== null && (
                <p>
                  {t('a11y.phone')}{' '}
                  <a id="a11y-telefon" href={`tel:${statement.phone.replace(/[^+\d]/g, '')}`}>
                    {statement.phone}
                  </a>
                </p>
              )}
            </>
          ) : (
            <p>{t('a11y.notFilled')}</p>
          )}
          <AccessibilityHowToReport />
        </Section>
        <AccessibilityProcedure />
      </div>
    </PublicFrame>
  );
}
