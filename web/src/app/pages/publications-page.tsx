import { PublicationsScreen } from '../../features/publications/publications-screen.js';
import { useTenant } from '../../session/use-session.js';
import { publicationsQuery } from '../../features/publications/publications-queries.js';
import type { PrefetchContext } from '../../navigation/prefetch.js';

/** What the public reads, and the way to the next publication. */
export function Page() {
  return <PublicationsScreen tenant={useTenant()} />;
}

/** What the page paints at once. */
export function prefetch({ tenant, queryClient }: PrefetchContext) {
  return queryClient.ensureQueryData(publicationsQuery(tenant));
}
