import type { i18n } from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { PUBLIC_LANGUAGES, type PublicLanguage } from '@miara/shared';
import { placeOf } from './features/scorecards/public-addresses.js';
import type { PublicPage } from './features/scorecards/public-page.js';
import { holdsPolish } from './features/scorecards/rules/holds-polish.js';
import { PublicViewPage } from './features/scorecards/public-view-page.js';
import { PublicPlaceProvider } from './features/scorecards/use-public-place.js';
import { createI18n } from './i18n/create-i18n.js';
import { publicResources } from './i18n/resources-public.js';

/** One instance per language for the life of the process: rendering never waits for texts. */
const TEXTS: ReadonlyMap<PublicLanguage, i18n> = new Map(
  PUBLIC_LANGUAGES.map((language) => [language, createI18n(language, publicResources[language])]),
);

/**
 * A public page as a whole HTML document, complete without scripts. Pure: the same page gives the same text, so
 * the server may keep it as long as it keeps the publication.
 */
export function renderPage(page: PublicPage): string {
  const texts = TEXTS.get(page.language);
  if (!texts) throw new Error(`No texts in ${page.language}`);
  const place = {
    ...placeOf(page.address, page.language),
    holdsPolish: holdsPolish(page.view, page.language),
  };
  const markup = renderToStaticMarkup(
    <I18nextProvider i18n={texts}>
      <PublicPlaceProvider value={place}>
        <PublicViewPage
          view={page.view}
          assets={page.assets}
          language={page.language}
          origin={page.origin}
          address={page.address}
        />
      </PublicPlaceProvider>
    </I18nextProvider>,
  );
  return `<!doctype html>${withShortEnds(markup)}`;
}

/** Drawings in one tag where they hold nothing, as HTML allows inside of svg. */
function withShortEnds(markup: string): string {
  return markup.replaceAll(/><\/(?:use|path|rect|circle)>/g, '/>');
}
