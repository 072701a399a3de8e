import type { ReactNode } from 'react';
import { PUBLIC_LANGUAGES } from '@miara/shared';
import { SharedDrawings } from '../../../design/shared-drawings/shared-drawings.js';
import type { PageLinks } from '../page-links.js';
import { usePublicPlace } from '../use-public-place.js';
import styles from './public-document.module.css';

export interface PublicDocumentProps {
  /** What the tab and a search engine show; the name of the product is added. */
  title: string;
  /** One or two sentences for search engines and previews of links. */
  description: string;
  assets: { styles: readonly string[]; scripts: readonly string[] };
  /** False for pages that say that something is not there. */
  indexed?: boolean;
  /** What the page tells search engines about itself. */
  structured?: object | null;
  /** Where the pages are: what is read elsewhere has a whole address. */
  origin: string;
  links: PageLinks;
  children: ReactNode;
}

/** The whole HTML document. Nothing inline and nothing from elsewhere: the CSP is `default-src 'self'`. */
export function PublicDocument({
  title,
  description,
  assets,
  indexed = true,
  structured = null,
  origin,
  links,
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
        {structured && (
          // Data and no program: a browser runs nothing of it, so the policy of scripts does not ask for it.
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: safeJson(structured) }} />
        )}
        {links.image !== null && (
          <>
            <meta property="og:type" content="website" />
            <meta property="og:site_name" content="Miara" />
            <meta property="og:title" content={title} />
            <meta property="og:description" content={description} />
            <meta property="og:url" content={origin + to.canonical()} />
            <meta property="og:image" content={origin + links.image} />
            <meta property="og:image:width" content="1200" />
            <meta property="og:image:height" content="630" />
            <meta property="og:image:alt" content={description} />
            <meta name="twitter:card" content="summary_large_image" />
          </>
        )}
        {links.feed !== null && (
          <link rel="alternate" type="application/atom+xml" title={title} href={links.feed} />
        )}
        {links.oembed !== null &&
          (['json', 'xml'] as const).map((format) => (
            <link
              key={format}
              rel="alternate"
              type={format === 'json' ? 'application/json+oembed' : 'text/xml+oembed'}
              title={title}
              href={`${origin}/oembed?url=${encodeURIComponent(origin + links.oembed)}&format=${format}`}
            />
          ))}
        <link rel="icon" href="/assets/miara-1.svg" type="image/svg+xml" />
        {assets.styles.map((address) => (
          <link key={address} rel="stylesheet" href={address} />
        ))}
        {assets.scripts.map((address) => (
          <script key={address} type="module" src={address} />
        ))}
      </head>
      <body>
        <SharedDrawings>
          {children}
          {indexed && <p className={styles.address}>{origin + to.canonical()}</p>}
        </SharedDrawings>
      </body>
    </html>
  );
}

/** JSON that cannot end the element that it stands in. */
function safeJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
