export const GDYNIA = '2262011';
export const SOPOT = '2264011';

export const PUBLIC_LANGUAGES = ['pl', 'en', 'uk', 'be', 'ru'] as const;
export type PublicLanguage = (typeof PUBLIC_LANGUAGES)[number];

/** Every kind of public page, by what it is. */
export const PUBLIC_PAGES = {
  start: '/',
  'nothing found': '/?q=Gdnyia',
  overview: '/omggs',
  'overview searched': '/omggs?q=pruszcz',
  scorecard: `/omggs/units/${GDYNIA}`,
  'scorecard in a former publication': `/omggs/units/${GDYNIA}?publication=1`,
  items: '/omggs/items',
  item: '/omggs/items/EDU-01',
  'examples for a unit': `/omggs/items/EDU-01?unit=${GDYNIA}`,
  'choice to compare': `/omggs/compare?units=${GDYNIA}`,
  comparison: `/omggs/compare?units=${GDYNIA},${SOPOT}`,
  methodology: `/omggs/methodology?unit=${GDYNIA}`,
  corrections: '/omggs/corrections',
  data: '/omggs/data',
  subscribe: `/omggs/subscribe?unit=${GDYNIA}`,
  'codes to embed': `/omggs/embed?unit=${GDYNIA}`,
  card: `/omggs/units/${GDYNIA}/card`,
  league: '/omggs/embed/league?kind=rural_gmina',
  accessibility: '/omggs/accessibility',
  'model statement': '/accessibility',
  'not there': '/omggs/units/0000000',
} as const;

export type PublicPageKind = keyof typeof PUBLIC_PAGES;

/** The address of a page in a language. */
export function inLanguage(address: string, language: PublicLanguage): string {
  if (language === 'pl') return address;
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
}
