import { useEffect } from 'react';
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
import { isLookedAfter, onLookedAfter } from '../../offline/worker.js';
import { can } from '../../session/access.js';
import { meQuery, type TenantAccess } from '../../session/me.js';

/** So that the first screen does not wait for what is only needed later, in ms. */
const AFTER = 3_000;

/** Whoever sees a whole area does not go from village to village with it. */
const MOST_UNITS = 25;

/**
 * Asks once, in the background, for what the log, the units and the items need to open without a network. The worker
 * keeps the answers; a person who never opened a checklist has it in the village hall all the same.
 */
export function WarmUp({ access }: { access: TenantAccess }) {
  useEffect(() => {
    let timer: number | undefined;
    const plan = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void fetchAll(access), AFTER);
    };
    if (isLookedAfter()) plan();
    const forget = onLookedAfter(plan);
    return () => {
      window.clearTimeout(timer);
      forget();
    };
  }, [access]);
  return null;
}

async function fetchAll(access: TenantAccess): Promise<void> {
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
