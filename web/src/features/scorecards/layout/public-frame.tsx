import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicTenantResponse } from '@miara/shared/api';
import { Logo } from '../../../design/logo/logo.js';
import { SkipLink } from '../../../design/skip-link/skip-link.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { usePublicPlace } from '../use-public-place.js';
import { PolishContentNote } from './polish-content-note.js';
import { PublicLanguages } from './public-languages.js';
import styles from './public-frame.module.css';

export type FramePlace = 'overview' | 'items' | 'compare' | 'methodology';

export interface PublicFrameProps {
  /** The tenant whose pages these are; without one, the frame has no pages of a tenant. */
  tenant?: PublicTenantResponse;
  /** Which page of the tenant this is, if it is one of those in the frame. */
  current?: FramePlace;
  children: ReactNode;
}

/** What is around every public page: the way home, the pages of the tenant, the language, the small print. */
export function PublicFrame({ tenant, current, children }: PublicFrameProps) {
  const { t } = useTranslation(['scorecards', 'public-pages', 'public-embed']);
  const pick = usePickText();
  const { to } = usePublicPlace();
  const pages: readonly { key: FramePlace; href: string }[] = tenant
    ? [
        { key: 'overview', href: to.overview(tenant.slug) },
        { key: 'items', href: to.items(tenant.slug) },
        { key: 'compare', href: to.compare(tenant.slug) },
        { key: 'methodology', href: to.methodology(tenant.slug) },
      ]
    : [];

  return (
    <div className={styles.page}>
      <SkipLink />
      <header className={styles.header}>
        <div className={styles.bar}>
          <a className={styles.home} href={to.start()}>
            <Logo />
          </a>
          {tenant && (
            <nav className={styles.pages} aria-label={t('frame.pagesOf', { tenant: tenant.shortName })}>
              <ul>
                {pages.map(({ key, href }) => (
                  <li key={key}>
                    <a href={href} aria-current={key === current ? 'page' : undefined}>
                      {key === 'compare' ? t('public-pages:compare.frame') : t(`frame.${key}`)}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <div className={styles.tools}>
            <PublicLanguages />
            <a href={to.signIn()}>{t('frame.signIn')}</a>
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        <PolishContentNote />
        {children}
      </main>
      <footer className={styles.footer}>
        <div className={styles.footerInner}>
          {tenant && <p>{pick(tenant.name)}</p>}
          <ul>
            <li>
              <a href={to.start()}>{t('frame.about')}</a>
            </li>
            {tenant && (
              <>
                <li>
                  <a href={to.methodology(tenant.slug)}>{t('frame.methodology')}</a>
                </li>
                <li>
                  <a href={to.corrections(tenant.slug)}>{t('frame.corrections')}</a>
                </li>
                <li>
                  <a href={to.data(tenant.slug)}>{t('frame.data')}</a>
                </li>
                <li>
                  <a href={to.feed(tenant.slug)} type="application/atom+xml">
                    {t('public-embed:feed')}
                  </a>
                </li>
                <li>
                  <a href={to.embed(tenant.slug)}>{t('public-embed:page.title')}</a>
                </li>
              </>
            )}
            <li>
              <a href={tenant ? to.tenantAccessibility(tenant.slug) : to.accessibility()}>
                {t('frame.accessibility')}
              </a>
            </li>
          </ul>
          <p className={styles.privacy}>{t('frame.privacy')}</p>
        </div>
      </footer>
    </div>
  );
}
