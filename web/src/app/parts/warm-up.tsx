import { useEffect } from 'react';
import { isLookedAfter, onLookedAfter } from '../../offline/worker.js';
import { whenIdle } from '../../navigation/when-idle.js';
import { can } from '../../session/access.js';
import type { TenantAccess } from '../../session/me.js';
import { SCREENS } from '../screens.js';

/** So that the first screen does not wait for what is only needed later, in ms. */
const AFTER = 3_000;

/** What whoever looks after a whole area opens next, and what takes longest to come: the matrix. */
const NEXT = SCREENS.find(({ pattern }) => pattern.endsWith('/coverage'));

/**
 * Asks once, in the background, for what the log, the units and the items need to open without a network. The worker
 * keeps the answers; a person who never opened a checklist has it in the village hall all the same.
 */
export function WarmUp({ access }: { access: TenantAccess }) {
  useEffect(() => {
    let timer: number | undefined;
    const plan = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void fetchAhead(access), AFTER);
    };
    if (isLookedAfter()) plan();
    const forget = onLookedAfter(plan);
    return () => {
      window.clearTimeout(timer);
      forget();
    };
  }, [access]);
  useEffect(() => {
    if (!NEXT?.permission || !access.scope.all || !can(access, NEXT.permission)) return;
    // What goes wrong will be said when somebody goes there.
    return whenIdle(() => void NEXT.page.load().catch(() => undefined));
  }, [access]);
  return null;
}

async function fetchAhead(access: TenantAccess): Promise<void> {
  try {
    const { fetchAll } = await import('./fetch-ahead.js');
    await fetchAll(access);
  } catch {
    // The line was cut while its code came: this was for later only.
  }
}
