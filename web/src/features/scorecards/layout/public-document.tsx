import type { ReactNode } from 'react';
import { PUBLIC_LANGUAGES } from '@miara/shared';
import { usePublicPlace } from '../use-public-place.js';

export interface PublicDocumentProps {
  /** What the tab and a search engine show; the name of the product is added. */
  title: string;
  /** One or two sentences for search engines and previews of links. */
  description: string;
  assets: { styles: readonly string[]; scripts: readonly string[] };
  /** False for pages that say that something is not there. */
  indexed?: boolean;
  children: ReactNode;
}

/** The whole HTML document. Nothing inline and nothing from elsewhere: the CSP is `default-src 'self'`. */
export function PublicDocument({
  title,
  description,
  assets,
  indexed = true,
  children,
}: PublicDocumentProps) {
  const { place, to } = usePublicPlace();
  return (
    <html lang={place.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === 'Miara' ? title : `${title} · Miara`}</title>
        <meta name="description" content={description} />
        {indexed ? (
          <>
            <link rel="canonical" href={to.canonical()} />
            {PUBLIC_LANGUAGES.map((language) => (
              <link key={language} rel="alternate" hrefLang={language} href={to.canonicalIn(language)} />
            ))}
          </>
        ) : (
          <meta name="robots" content="noindex" />
        )}
        <link rel="icon" href="/assets/miara-1.svg" type="image/svg+xml" />
        {assets.styles.map((address) => (
          <link key={address} rel="stylesheet" href={address} />
        ))}
        {assets.scripts.map((address) => (
          <script key={address} type="module" src={address} />
        ))}
      </head>
      <body>{children}</body>
    </html>
  );
}
