import { isInterfaceLanguage, SOURCE_LANGUAGE, type PublicLanguage } from '@miara/shared';

/** Where the reader is, from the address of the page. */
export interface Place {
  path: string;
  language: PublicLanguage;
  /** Number of the publication asked for; null when the newest is read. */
  publication: string | null;
  /** Which items of a scorecard are asked for (`show`). */
  show: string | null;
}

/** @param address path and query, as in the request line */
export function placeOf(address: string, language: PublicLanguage): Place {
  // The host never shows: it only makes a relative address readable by URL. Slashes in front are made one, or a
  // link back to this page could lead to another host.
  const { pathname, searchParams } = new URL(`http://miara.invalid/${address.replace(/^\/+/, '')}`);
  const publication = searchParams.get('publication');
  return {
    path: pathname,
    language,
    publication: publication !== null && /^[1-9]\d{0,5}$/.test(publication) ? publication : null,
    show: searchParams.get('show'),
  };
}

type Query = Readonly<Record<string, string | null | undefined>>;

function withQuery(path: string, query: Query, place: string | null = null): string {
  const set = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const search = new URLSearchParams(set).toString();
  return `${path}${search && `?${search}`}${place === null ? '' : `#${place}`}`;
}

/** Polish is the language of an address that names none. */
function langOf(language: PublicLanguage): string | null {
  return language === SOURCE_LANGUAGE ? null : language;
}

/**
 * Addresses of the public pages as seen from a place: the language goes with the reader everywhere, the chosen
 * publication within its tenant.
 */
export function publicAddresses({ path, language, publication, show }: Place) {
  const lang = langOf(language);
  const inTenant = (rest: string, more: Query = {}, place?: string) =>
    withQuery(rest, { lang, publication, ...more }, place ?? null);
  return {
    start: () => withQuery('/', { lang }),
    overview: (slug: string) => inTenant(`/${slug}`),
    unit: (slug: string, teryt: string, place?: string) => inTenant(`/${slug}/units/${teryt}`, {}, place),
    /** A unit's page in a certain publication. */
    unitIn: (slug: string, teryt: string, number: number, place: string) =>
      withQuery(`/${slug}/units/${teryt}`, { lang, publication: String(number) }, place),
    items: (slug: string) => inTenant(`/${slug}/items`),
    item: (slug: string, code: string) => inTenant(`/${slug}/items/${encodeURIComponent(code)}`),
    methodology: (slug: string) => inTenant(`/${slug}/methodology`),
    /** The corrections log speaks of all publications. */
    corrections: (slug: string) => withQuery(`/${slug}/corrections`, { lang }),
    accessibility: () => withQuery('/accessibility', { lang }),
    /** The working area speaks fewer languages. */
    signIn: () => withQuery('/sign-in', { lang: isInterfaceLanguage(language) ? lang : null }),
    /** The open data behind the tenant's pages. */
    data: (slug: string) => withQuery(`/api/v1/public/${slug}`, { publication }),
    /** This page in another publication; null = the newest. */
    inPublication: (number: number | null) =>
      withQuery(path, { lang, publication: number === null ? null : String(number) }),
    /** This scorecard with a part of its items. */
    showing: (part: string | null, place: string) => inTenant(path, { show: part }, place),
    /** This page in another language. */
    inLanguage: (other: PublicLanguage) => withQuery(path, { lang: langOf(other), publication, show }),
    /** The one address under which this page should be known. */
    canonical: () => withQuery(path, { lang, publication }),
    /** The same, in a language: for `hreflang`. */
    canonicalIn: (other: PublicLanguage) => withQuery(path, { lang: langOf(other), publication }),
  };
}

export type PublicAddresses = ReturnType<typeof publicAddresses>;
