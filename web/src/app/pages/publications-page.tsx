import { OrderChapters } from '../../features/jobs/order-chapters.js';
import { publicationsQuery } from '../../features/publications/publications-queries.js';
import { PublicationsScreen } from '../../features/publications/publications-screen.js';
import type { PrefetchContext } from '../../navigation/prefetch.js';
import { useCan, useTenant } from '../../session/use-session.js';

/** What the public reads, and the way to the next publication. */
export function Page() {
  const tenant = useTenant();
  const can = useCan();
  return (
    <PublicationsScreen
      tenant={tenant}
      {...(can('publication.publish') && {
        more: ({ number }) => <OrderChapters tenant={tenant} publication={number} />,
      })}
    />
  );
}

/** What the page paints at once. */
export function prefetch({ tenant, queryClient }: PrefetchContext) {
  return queryClient.ensureQueryData(publicationsQuery(tenant));
}
