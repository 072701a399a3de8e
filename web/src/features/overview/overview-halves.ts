import { groupsQuery } from '../../api/groups-query.js';
import { unitsQuery } from '../../api/units-query.js';
import type { PrefetchContext } from '../../navigation/prefetch.js';
import { dueRequestsQuery } from '../../api/due-requests-query.js';
import { readyPart } from '../../navigation/ready-part.js';
import { can } from '../../session/access.js';
import { unitAssessmentsQuery } from './unit-assessments-query.js';

const tenantHalf = readyPart(async () => (await import('./tenant-overview.js')).TenantOverview);
const unitsHalf = readyPart(async () => (await import('./units-overview.js')).UnitsOverview);

/** A person sees one of the two, and downloads no other. */
export const TenantHalf = tenantHalf.Part;
export const UnitsHalf = unitsHalf.Part;

/** A person of a powiat sees that of more units come one after the other. */
const MOST_UNITS = 3;

/** The half of the page that is for this person, with what it shows first. */
export function fetchOverview({ access, tenant, queryClient }: PrefetchContext): Promise<unknown> {
  return access.scope.all
    ? Promise.all([tenantHalf.load(), queryClient.prefetchQuery(groupsQuery(tenant, 'metropolis'))])
    : Promise.all([
        unitsHalf.load(),
        queryClient.prefetchQuery(unitsQuery(tenant)),
        can(access, 'request.answer') && queryClient.prefetchQuery(dueRequestsQuery(tenant)),
        ...(can(access, 'assessment.edit') ? access.scope.units.slice(0, MOST_UNITS) : []).map((teryt) =>
          queryClient.prefetchQuery(unitAssessmentsQuery(tenant, teryt)),
        ),
      ]);
}
