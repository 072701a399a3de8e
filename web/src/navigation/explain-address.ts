import { workingAddress } from './addresses.js';
import { parseSearch, type SearchParams } from './search-params.js';

/** What a figure is of, from the api's address of its explanation (`figure.explain`). */
export function explainQuestion(explain: string): SearchParams {
  const query = explain.indexOf('?');
  return query === -1 ? {} : parseSearch(explain.slice(query));
}

/** The page that explains a figure. */
export function explainPage(tenant: string, question: SearchParams): string {
  return workingAddress(tenant, 'explain', question);
}

/** The page that explains a figure, from the api's address of the same explanation. */
export function explainAddress(tenant: string, explain: string): string {
  return explainPage(tenant, explainQuestion(explain));
}
