import { QueryClient } from '@tanstack/react-query';
import { actionKindsQuery, fundingSourcesQuery } from '../../api/action-lists-queries.js';
import { checklistQuery } from '../../api/checklist-query.js';
import { openPeriodQuery } from '../../api/open-period-query.js';
import { partnersQuery } from '../../api/partners-query.js';
import { currentStandardQuery } from '../../api/standard-query.js';
import { unitsQuery } from '../../api/units-query.js';
import { ACTION_SORTS } from '../../features/actions/views/action-view-state.js';
import { logQuery } from '../../features/actions/views/views-queries.js';
import { unitQuery } from '../../features/units/unit-query.js';
import { can } from '../../session/access.js';
import { meQuery, type TenantAccess } from '../../session/me.js';

/** Whoever sees a whole area does not go from village to village with it. */
const MOST_UNITS = 25;

/** Asks for what the log, the units and the items need to open without a network; the worker keeps the answers. */
export async function fetchAll(access: TenantAccess): Promise<void> {
  if (!navigator.onLine || !can(access, 'action.log')) return;
  const tenant = access.slug;
  const units = access.scope.all ? [] : access.scope.units.slice(0, MOST_UNITS);
  // The answers are for the worker alone. Were they shared with the pages, a session that is over would lead somebody
  // away from what they are typing, for nothing that they had asked for.
  const queryClient = new QueryClient({
    defaultOptions: { queries: { networkMode: 'always', retry: false, gcTime: 0 } },
  });
  // One after the other: nobody waits for it, and somebody may be using the line.
  const asked = [
    () => queryClient.fetchQuery(meQuery),
    () => queryClient.fetchQuery(unitsQuery(tenant)),
    () => queryClient.fetchQuery(currentStandardQuery(tenant)),
    () => queryClient.fetchQuery(actionKindsQuery(tenant)),
    () => queryClient.fetchQuery(fundingSourcesQuery(tenant)),
    () => queryClient.fetchQuery(partnersQuery(tenant)),
    () => queryClient.fetchInfiniteQuery(logQuery(tenant, { sort: ACTION_SORTS[0] })),
    () => queryClient.fetchQuery(openPeriodQuery(tenant)),
    ...units.flatMap((teryt) => [
      () => queryClient.fetchQuery(unitQuery(tenant, teryt)),
      () => queryClient.fetchQuery(checklistQuery(tenant, teryt)),
    ]),
  ];
  try {
    for (const ask of asked) await ask();
  } catch {
    // A cut line or a session that is over: whoever looks at the page will be told; this was for later only.
  }
}
