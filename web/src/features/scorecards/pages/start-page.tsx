import { useTranslation } from 'react-i18next';
import { NothingFound } from '../parts/nothing-found.js';
import { EmptyState } from '../../../design/empty-state/empty-state.js';
import { Figure } from '../../../design/figure/figure.js';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { PublicFrame } from '../layout/public-frame.js';
import { BarKey } from '../parts/bar-key.js';
import { PageTitle } from '../parts/page-title.js';
import { Section } from '../parts/section.js';
import { UnitRows } from '../parts/unit-rows.js';
import { UnitSearch } from '../parts/unit-search.js';
import type { PublicViewOf } from '../public-page.js';
import { usePublicPlace } from '../use-public-place.js';
import flow from '../parts/page-flow.module.css';
import styles from './start-page.module.css';

const STEPS = ['declares', 'proves', 'published'] as const;

/** What this is, for somebody who came by chance; "find your gmina"; the tenants that publish. */
export function StartPage({ tenants, withdrawn, query, matches, close }: PublicViewOf<'start'>) {
  const { t } = useTranslation('scorecards');
  const { t: tEmbed } = useTranslation('public-embed');
  const pick = usePickText();
  const format = useFormat();
  const { to } = usePublicPlace();
  const searched = query.trim() !== '';
  // The area with the most units is the one most visitors come for.
  const bySize = [...tenants].sort((a, b) => b.units - a.units);
  return (
    <PublicFrame>
      <div className={flow.flow}>
        <div className={styles.hero}>
          <PageTitle title={t('start.title')} lead={t('start.lead')} />
          <section className={styles.search} id="units" aria-labelledby="units-title">
            <h2 id="units-title">{t('search.title')}</h2>
            <UnitSearch query={query} answerAt="units" />
            {searched && (
              <div role="status">
                {matches.length === 0 ? (
                  <NothingFound query={query} close={close} />
                ) : (
                  <p>{t('units.found', { count: matches.length })}</p>
                )}
              </div>
            )}
            {matches.length > 0 && <UnitRows rows={matches} withKind />}
          </section>
        </div>

        <Section id="tenants" title={t('start.tenants')} lead={t('start.tenantsLead')}>
          {tenants.length + withdrawn.length === 0 ? (
            <EmptyState title={t('start.noTenants')}>{t('start.noTenantsHint')}</EmptyState>
          ) : (
            <>
              <ul className={styles.tenants}>
                {bySize.map(({ tenant, asOf, units, views }) => (
                  <li key={tenant.slug}>
                    <h3>
                      <a href={to.overview(tenant.slug)}>{pick(tenant.name)}</a>
                    </h3>
                    <Figure
                      figure={{ ...views.equalUnits, asOf }}
                      label={t('start.figure')}
                      outOf={t('start.outOf', { count: units, units: format.number(units) })}
                    />
                  </li>
                ))}
                {withdrawn.map((tenant) => (
                  <li key={tenant.slug}>
                    <h3>
                      <a href={to.overview(tenant.slug)}>{pick(tenant.name)}</a>
                    </h3>
                    <p>{tEmbed('allWithdrawn.title')}</p>
                  </li>
                ))}
              </ul>
              {tenants.length > 0 && <BarKey />}
            </>
          )}
        </Section>

        <Section id="how" title={t('start.how')}>
          <ol className={styles.steps}>
            {STEPS.map((step) => (
              <li key={step}>
                <h3>{t(`start.steps.${step}.title`)}</h3>
                <p>{t(`start.steps.${step}.text`)}</p>
              </li>
            ))}
          </ol>
        </Section>

        <Section id="work" title={t('start.work')} screenOnly>
          <p>
            {t('start.workText')} <a href={to.signIn()}>{t('frame.signIn')}</a>
          </p>
        </Section>
      </div>
    </PublicFrame>
  );
}
