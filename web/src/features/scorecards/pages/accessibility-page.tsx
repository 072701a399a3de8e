import { useTranslation } from 'react-i18next';
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

/** When the model statement was written and last looked through; change both with its words. */
const MODEL = { writtenOn: '2026-11-22', reviewedOn: '2026-11-23' } as const;

/** The model statement delivered with the software, and the way to those of the tenants. */
export function AccessibilityPage({ tenants }: PublicViewOf<'accessibility'>) {
  const { t } = useTranslation(['scorecards', 'public-pages']);
  const pick = usePickText();
  const { to } = usePublicPlace();
  return (
    <PublicFrame>
      <div className={`${flow.flow} ${flow.narrow}`}>
        <div className={flow.top}>
          <PageTitle title={t('a11y.title')} />
          <AccessibilityOpening scope={t('a11y.website')} operator={t('a11y.operator')} />
          <p>{t('a11y.operatorNote')}</p>
        </div>
        {tenants.length > 0 && (
          <Section
            id="tenants"
            title={t('public-pages:a11y.tenants')}
            lead={t('public-pages:a11y.tenantsLead')}
          >
            <ul>
              {tenants.map(({ slug, name }) => (
                <li key={slug}>
                  <a href={to.tenantAccessibility(slug)}>{pick(name)}</a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <AccessibilityStatus />
        <AccessibilityDates days={MODEL} />
        <Section id="a11y-kontakt" title={t('a11y.contact')}>
          <AccessibilityHowToReport />
        </Section>
        <AccessibilityProcedure />
      </div>
    </PublicFrame>
  );
}
