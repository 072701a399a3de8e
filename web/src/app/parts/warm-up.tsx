import { useEffect } from 'react';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
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

/** Anew, whatever is there; and a session that is over leads nobody away from what they are typing. */
const QUIETLY = { staleTime: 0, retry: false, meta: { mayBeSignedOut: true } } as const;

/** Whoever sees a whole area does not go from village to village with it. */
const MOST_UNITS = 25;

/**
 * Asks once, in the background, for what the log, the units and the items need to open without a network. The worker
 * keeps the answers; a person who never opened a checklist has it in the village hall all the same.
 */
export function WarmUp({ access }: { access: TenantAccess }) {
  const queryClient = useQueryClient();
  useEffect(() => {
    let timer: number | undefined;
    const plan = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void fetchAll(queryClient, access), AFTER);
    };
    if (isLookedAfter()) plan();
    const forget = onLookedAfter(plan);
    return () => {
      window.clearTimeout(timer);
      forget();
    };
  }, [queryClient, access]);
  return null;
}

async function fetchAll(queryClient: QueryClient, access: TenantAccess): Promise<void> {
  if (!navigator.onLine || !can(access, 'action.log')) return;
  const tenant = access.slug;
  const units = access.scope.all ? [] : access.scope.units.slice(0, MOST_UNITS);
  // One after the other: nobody waits for it, and somebody may be using the line.
  const asked = [
    () => queryClient.fetchQuery({ ...meQuery, ...QUIETLY }),
    () => queryClient.fetchQuery({ ...unitsQuery(tenant), ...QUIETLY }),
    () => queryClient.fetchQuery({ ...currentStandardQuery(tenant), ...QUIETLY }),
    () => queryClient.fetchQuery({ ...actionKindsQuery(tenant), ...QUIETLY }),
    () => queryClient.fetchQuery({ ...fundingSourcesQuery(tenant), ...QUIETLY }),
    () => queryClient.fetchQuery({ ...partnersQuery(tenant), ...QUIETLY }),
    () => queryClient.fetchInfiniteQuery({ ...logQuery(tenant, { sort: ACTION_SORTS[0] }), ...QUIETLY }),
    () => queryClient.fetchQuery({ ...openPeriodQuery(tenant), ...QUIETLY }),
    ...units.flatMap((teryt) => [
      () => queryClient.fetchQuery({ ...unitQuery(tenant, teryt), ...QUIETLY }),
      () => queryClient.fetchQuery({ ...checklistQuery(tenant, teryt), ...QUIETLY }),
    ]),
  ];
  try {
    for (const ask of asked) await ask();
  } catch {
    // A cut line or a session that is over: whoever looks at the page will be told; this was for later only.
  }
}
