import { presentSet, presentTenant } from '../public.presenter.js';
import type { OpenPublication } from '../public.service.js';
import type { PageView } from './public-page.js';

/**
 * The page of the newest figures, unless every publication was withdrawn: then its address says so, with the reasons.
 * The log of corrections speaks of all publications and stays; so does a publication that is asked for by its number.
 *
 * @param number of the publication that was asked for
 */
export function orWithdrawn(
  { tenant, publication, publications }: OpenPublication,
  number: string | undefined,
  page: PageView,
): PageView {
  if (publication.withdrawnAt === null || number !== undefined || page.kind === 'corrections') return page;
  const unit = page.kind === 'scorecard' ? page.scorecard : null;
  return {
    kind: 'withdrawn',
    tenant: presentTenant(tenant),
    unit: unit && unit.unit,
    publications: unit ? unit.publications : publications.map(presentSet),
  };
}
