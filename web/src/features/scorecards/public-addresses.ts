import { isInterfaceLanguage, SOURCE_LANGUAGE, type PublicLanguage } from '@miara/shared';

/** Where the reader is, from the address of the page. */
export interface Place {
  path: string;
  language: PublicLanguage;
  /** Number of the publication asked for; null when the newest is read. */
  publication: string | null;
  /** Which items of a scorecard are asked for (`show`). */
  show: string | null;
  /** Code of the unit that looks for examples (`unit`). */
  unit: string | null;
  /** TERYT codes of the units that are compared, with commas between them. */
  units: string | null;
  /** What a page of subscriptions was asked with: whose news, or the key of the letter that led there. */
  asked?: Readonly<Record<string, string>>;
  /** Whether texts of the standard on this page are in Polish because nobody translated them. */
  holdsPolish?: boolean;
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
    unit: searchParams.get('unit'),
    units: unitsOf(searchParams),
    asked: askedOf(pathname, searchParams),
  };
}

/** Only there: a key goes nowhere else. */
function askedOf(pathname: string, params: URLSearchParams): Record<string, string> {
  const names = /^\/[^/]+\/subscription$/.test(pathname)
    ? ['step', 'id', 'key']
    : /^\/[^/]+\/subscribe$/.test(pathname)
      ? ['item']
      : [];
  return Object.fromEntries(names.map((name) => [name, params.get(name) ?? '']));
}

/** Codes from `units=a,b` and from `units=a&units=b`, as a plain form writes them. */
function unitsOf(params: URLSearchParams): string | null {
  const codes = params.getAll('units').flatMap((value) => value.split(','));
  return codes.filter((code) => /^\d{4}(\d{3})?$/.test(code)).join(',') || null;
}

type Query = Readonly<Record<string, string | null | undefined>>;

function withQuery(path: string, query: Query, place: string | null = null): string {
  const set = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const search = new URLSearchParams(set).toString().replaceAll('%2C', ',');
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
export function publicAddresses({ path, language, publication, show, unit, units, asked }: Place) {
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
    /** Who already has an item in place, those like a unit first. */
    examples: (slug: string, code: string, teryt: string) =>
      inTenant(`/${slug}/items/${encodeURIComponent(code)}`, { unit: teryt }, 'near'),
    compare: (slug: string, teryts: readonly string[] = []) =>
      inTenant(`/${slug}/compare`, { units: teryts.join(',') }),
    /** Where the form of the comparison leads; its fields are the rest. */
    compareForm: (slug: string) => `/${slug}/compare`,
    methodology: (slug: string) => inTenant(`/${slug}/methodology`),
    tenantAccessibility: (slug: string) => withQuery(`/${slug}/accessibility`, { lang }),
    /** The corrections log speaks of all publications. */
    corrections: (slug: string) => withQuery(`/${slug}/corrections`, { lang }),
    /** News of publications: of the tenant, or below it of a unit or an item. */
    feed: (slug: string, below?: string) =>
      withQuery(below === undefined ? `/${slug}/feed.atom` : `/${slug}/${below}/feed.atom`, { lang }),
    /** News by mail: of the tenant, of a unit or of an item. */
    subscribe: (slug: string, of: { unit?: string | undefined; item?: string | undefined } = {}) =>
      withQuery(`/${slug}/subscribe`, { lang, ...of }),
    card: (slug: string, teryt: string) => inTenant(`/${slug}/units/${teryt}/card`),
    badge: (slug: string, teryt: string) => inTenant(`/${slug}/units/${teryt}/badge.svg`),
    league: (slug: string, kind: string) => inTenant(`/${slug}/embed/league`, { kind }),
    embed: (slug: string, teryt?: string) => withQuery(`/${slug}/embed`, { lang, unit: teryt }),
    /** The picture that goes with a link to the tenant's page or a unit's. */
    shareImage: (slug: string, teryt?: string) =>
      inTenant(teryt === undefined ? `/${slug}/share.png` : `/${slug}/units/${teryt}/share.png`),
    itemImage: (slug: string, code: string) =>
      inTenant(`/${slug}/items/${encodeURIComponent(code)}/share.png`),
    accessibility: () => withQuery('/accessibility', { lang }),
    /** The working area speaks fewer languages. */
    signIn: () => withQuery('/sign-in', { lang: isInterfaceLanguage(language) ? lang : null }),
    /** The open data behind the tenant's pages. */
    data: (slug: string) => inTenant(`/${slug}/data`),
    /** This page in another publication; null = the newest. */
    inPublication: (number: number | null) =>
      withQuery(path, { lang, publication: number === null ? null : String(number) }),
    /** This page with a part of its items. */
    showing: (part: string | null, place: string) => inTenant(path, { units, show: part }, place),
    /** This page in another language. */
    inLanguage: (other: PublicLanguage) =>
      withQuery(path, { lang: langOf(other), publication, units, show, unit, ...asked }),
    /** The one address under which this page should be known. */
    canonical: () => withQuery(path, { lang, publication, units }),
    /** The same, in a language: for `hreflang`. */
    canonicalIn: (other: PublicLanguage) => withQuery(path, { lang: langOf(other), publication, units }),
  };
}

export type PublicAddresses = ReturnType<typeof publicAddresses>;
