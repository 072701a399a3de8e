import { groupsQuery } from '../../api/groups-query.js';
import { unitsQuery } from '../../api/units-query.js';
import type { PrefetchContext } from '../../navigation/prefetch.js';
import { readyPart } from '../../navigation/ready-part.js';

const tenantHalf = readyPart(async () => (await import('./tenant-overview.js')).TenantOverview);
const unitsHalf = readyPart(async () => (await import('./units-overview.js')).UnitsOverview);

/** A person sees one of the two, and downloads no other. */
export const TenantHalf = tenantHalf.Part;
export const UnitsHalf = unitsHalf.Part;

/** The half of the page that is for this person, with what it shows first. */
export function fetchOverview({ access, tenant, queryClient }: PrefetchContext): Promise<unknown> {
  return access.scope.all
    ? Promise.all([tenantHalf.load(), queryClient.prefetchQuery(groupsQuery(tenant, 'metropolis'))])
    : Promise.all([unitsHalf.load(), queryClient.prefetchQuery(unitsQuery(tenant))]);
}
