import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { percentHalfUp, type PublicLanguage, pickText } from '@miara/shared';
import { formatDay, formatWholePercent } from '../../i18n/format.js';
import { PublicDocument } from './layout/public-document.js';
import { AccessibilityPage } from './pages/accessibility-page.js';
import { CorrectionsPage } from './pages/corrections-page.js';
import { ItemPage } from './pages/item-page.js';
import { ItemsPage } from './pages/items-page.js';
import { MethodologyPage } from './pages/methodology-page.js';
import { NotFoundPage } from './pages/not-found-page.js';
import { OverviewPage } from './pages/overview-page.js';
import { ScorecardPage } from './pages/scorecard-page.js';
import { StartPage } from './pages/start-page.js';
import { UnavailablePage } from './pages/unavailable-page.js';
import type { PublicPage, PublicView } from './public-page.js';

/** The document of a public page: the view inside, its title and description outside. */
export function PublicViewPage({ view, assets, language }: Pick<PublicPage, 'view' | 'assets' | 'language'>) {
  const { t } = useTranslation('scorecards');
  const isPage = view.kind !== 'not-found' && view.kind !== 'unavailable';
  return (
    <PublicDocument {...headOf(view, language, t)} assets={assets} indexed={isPage}>
      <PageOf view={view} />
    </PublicDocument>
  );
}

function PageOf({ view }: { view: PublicView }) {
  switch (view.kind) {
    case 'start':
      return <StartPage {...view} />;
    case 'overview':
      return <OverviewPage {...view} />;
    case 'scorecard':
      return <ScorecardPage {...view} />;
    case 'items':
      return <ItemsPage {...view} />;
    case 'item':
      return <ItemPage {...view} />;
    case 'corrections':
      return <CorrectionsPage {...view} />;
    case 'methodology':
      return <MethodologyPage {...view} />;
    case 'accessibility':
      return <AccessibilityPage />;
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
  t: TFunction<'scorecards'>,
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
    case 'items':
      return { title: `${t('items.title')} · ${view.items.tenant.shortName}`, description: t('head.items') };
    case 'item':
      return {
        title: `${pickText(view.item.title, language).text} · ${view.item.tenant.shortName}`,
        description: pickText(view.item.guidance, language).text,
      };
    case 'corrections':
      return {
        title: `${t('corrections.title')} · ${view.corrections.tenant.shortName}`,
        description: t('head.corrections'),
      };
    case 'methodology':
      return {
        title: `${t('method.title')} · ${view.methodology.tenant.shortName}`,
        description: t('head.methodology'),
      };
    case 'accessibility':
      return { title: t('a11y.title'), description: t('head.accessibility') };
    case 'not-found':
      return { title: t('notFound.title'), description: t('notFound.lead') };
    case 'unavailable':
      return { title: t('unavailable.title'), description: t('unavailable.lead') };
  }
}
