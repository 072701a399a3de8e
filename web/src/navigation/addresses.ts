import { stringifySearch, type SearchParams } from './search-params.js';

/** The address of a page of the working area: `workingAddress('omggs', 'units/2261011', { area: 'EDU' })`. */
export function workingAddress(tenant: string, page: string, search: SearchParams = {}): string {
  return `/app/${encodeURIComponent(tenant)}/${page}${stringifySearch(search)}`;
}
