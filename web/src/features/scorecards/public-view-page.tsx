import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { percentHalfUp, type PublicLanguage, pickText } from '@miara/shared';
import { formatDay, formatWholePercent } from '../../i18n/format.js';
import { PublicDocument } from './layout/public-document.js';
import { CardPage } from './embeds/card-page.js';
import { EmbedPage } from './embeds/embed-page.js';
import { LeaguePage } from './embeds/league-page.js';
import { linksOf } from './page-links.js';
import { AccessibilityPage } from './pages/accessibility-page.js';
import { DataPage } from './pages/data-page.js';
import { ComparePage } from './pages/compare-page.js';
import { CorrectionsPage } from './pages/corrections-page.js';
import { ItemPage } from './pages/item-page.js';
import { ItemsPage } from './pages/items-page.js';
import { MethodologyPage } from './pages/methodology-page.js';
import { NotFoundPage } from './pages/not-found-page.js';
import { OverviewPage } from './pages/overview-page.js';
import { ScorecardPage } from './pages/scorecard-page.js';
import { StartPage } from './pages/start-page.js';
import { TenantAccessibilityPage } from './pages/tenant-accessibility-page.js';
import { WithdrawnPage } from './pages/withdrawn-page.js';
import { UnavailablePage } from './pages/unavailable-page.js';
import { structuredDataOf } from './structured-data.js';
import type { PublicPage, PublicView } from './public-page.js';
import { SubscribePage } from './subscribe/subscribe-page.js';
import { usePublicPlace } from './use-public-place.js';

/** The document of a public page: the view inside, its title and description outside. */
export function PublicViewPage({ view, assets, language, origin, address }: PublicPage) {
  const { t } = useTranslation([
    'scorecards',
    'public-data',
    'public-pages',
    'public-embed',
    'public-subscribe',
  ]);
  const { to } = usePublicPlace();
  const isFrame = view.kind === 'card' || view.kind === 'league';
  const isPage =
    view.kind !== 'not-found' && view.kind !== 'unavailable' && view.kind !== 'subscribe' && !isFrame;
  return (
    <PublicDocument
      {...headOf(view, language, t)}
      assets={isFrame ? { ...assets, scripts: [] } : assets}
      indexed={isPage}
      structured={structuredDataOf(view, language)}
      origin={origin}
      links={linksOf(view, to)}
    >
      <PageOf view={view} origin={origin} address={address} />
    </PublicDocument>
  );
}

function PageOf({ view, origin, address }: Pick<PublicPage, 'view' | 'origin' | 'address'>) {
  switch (view.kind) {
    case 'start':
      return <StartPage {...view} />;
    case 'overview':
      return <OverviewPage {...view} />;
    case 'scorecard':
      return <ScorecardPage {...view} />;
    case 'withdrawn':
      return <WithdrawnPage {...view} />;
    case 'items':
      return <ItemsPage {...view} />;
    case 'item':
      return <ItemPage {...view} />;
    case 'compare':
      return <ComparePage {...view} />;
    case 'corrections':
      return <CorrectionsPage {...view} />;
    case 'card':
      return <CardPage {...view} />;
    case 'league':
      return <LeaguePage {...view} />;
    case 'embed':
      return <EmbedPage {...view} origin={origin} />;
    case 'subscribe':
      return <SubscribePage {...view} address={address} />;
    case 'methodology':
      return <MethodologyPage {...view} />;
    case 'data':
      return <DataPage {...view} />;
    case 'accessibility':
      return <AccessibilityPage {...view} />;
    case 'tenant-accessibility':
      return <TenantAccessibilityPage {...view} />;
    case 'not-found':
      return <NotFoundPage />;
    case 'unavailable':
      return <UnavailablePage />;
  }
}

/** Title and description: what a person sees in a list of results, so they carry the figure and its day. */
function headOf(
  view: PublicView,
  language: PublicLanguage,
  t: TFunction<['scorecards', 'public-data', 'public-pages', 'public-embed', 'public-subscribe']>,
): { title: string; description: string } {
  switch (view.kind) {
    case 'start':
      return { title: 'Miara', description: t('head.start') };
    case 'overview': {
      const { tenant, publication, views, units } = view.overview;
      const { hasData, numerator, denominator } = views.equalUnits;
      const percent = hasData ? percentHalfUp(numerator, denominator) : null;
      return {
        title: pickText(tenant.name, language).text,
        description: t(percent === null ? 'head.overviewNoData' : 'head.overview', {
          count: units,
          percent: percent === null ? '' : formatWholePercent(percent, language),
          standard: publication.standardVersion,
          day: formatDay(publication.asOf, language),
        }),
      };
    }
    case 'scorecard': {
      const { tenant, unit, publication, figure } = view.scorecard;
      const name = pickText(unit.displayName, language).text;
      return {
        title: `${name} · ${tenant.shortName}`,
        description: t(figure.hasData ? 'head.scorecard' : 'head.scorecardNoData', {
          unit: name,
          numerator: figure.numerator,
          denominator: figure.denominator,
          standard: publication.standardVersion,
          day: formatDay(publication.asOf, language),
        }),
      };
    }
    case 'withdrawn': {
      const { unit, tenant } = view;
      const name = pickText(unit ? unit.displayName : tenant.name, language).text;
      return {
        title: unit ? `${name} · ${tenant.shortName}` : name,
        description: t('public-embed:allWithdrawn.title'),
      };
    }
    case 'items':
      return { title: `${t('items.title')} · ${view.items.tenant.shortName}`, description: t('head.items') };
    case 'item':
      return {
        title: `${pickText(view.item.title, language).text} · ${view.item.tenant.shortName}`,
        description: pickText(view.item.guidance, language).text,
      };
    case 'compare':
      return {
        title: `${t('public-pages:compare.title')} · ${view.units.tenant.shortName}`,
        description: t('public-pages:compare.head'),
      };
    case 'corrections':
      return {
        title: `${t('corrections.title')} · ${view.corrections.tenant.shortName}`,
        description: t('head.corrections'),
      };
    case 'card':
    case 'league':
    case 'embed': {
      const { tenant } = 'card' in view ? view.card : 'league' in view ? view.league : view.embed;
      return {
        title: `${t('public-embed:page.title')} · ${tenant.shortName}`,
        description: t('public-embed:page.lead'),
      };
    }
    case 'subscribe': {
      const { tenant, step } = view.subscribe;
      return {
        title: `${t(`public-subscribe:${step}.title`)} · ${tenant.shortName}`,
        description: t(`public-subscribe:${step}.lead`),
      };
    }
    case 'methodology':
      return {
        title: `${t('method.title')} · ${view.methodology.tenant.shortName}`,
        description: t('head.methodology'),
      };
    case 'data':
      return {
        title: `${t('public-data:title')} · ${view.data.tenant.shortName}`,
        description: t('public-data:head'),
      };
    case 'accessibility':
      return { title: t('a11y.title'), description: t('head.accessibility') };
    case 'tenant-accessibility':
      return {
        title: t('public-pages:a11y.ofTenant', { tenant: view.tenant.shortName }),
        description: t('head.accessibility'),
      };
    case 'not-found':
      return { title: t('notFound.title'), description: t('notFound.lead') };
    case 'unavailable':
      return { title: t('unavailable.title'), description: t('unavailable.lead') };
  }
}
