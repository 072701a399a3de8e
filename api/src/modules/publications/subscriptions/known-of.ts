import type { OpenPublication } from '../public.service.js';
import { newestOf } from '../published.views.js';
import type { Known } from './subscriptions.repository.js';

/** What there is to tell of a tenant's publications. */
export function knownOf({ publications }: Pick<OpenPublication, 'publications'>): Known {
  return {
    number: newestOf(publications)?.number ?? 0,
    withdrawn: publications.flatMap(({ number, withdrawnAt }) => (withdrawnAt === null ? [] : [number])),
  };
}
