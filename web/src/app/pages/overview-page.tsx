import { openPeriodQuery } from '../../api/open-period-query.js';
import { fetchOverview } from '../../features/overview/overview-halves.js';
import { OverviewScreen } from '../../features/overview/overview-screen.js';
import { OpenPeriod } from '../../features/periods/open-period.js';
import { MyTasks } from '../../features/tasks/my-tasks.js';
import { myTasksQuery } from '../../features/tasks/my-tasks-query.js';
import { readyPart } from '../../navigation/ready-part.js';
import type { PrefetchContext } from '../../navigation/prefetch.js';
import { can } from '../../session/access.js';
import { useCan, useTenant } from '../../session/use-session.js';

const checksCard = readyPart(async () => (await import('../../features/checks/checks-card.js')).ChecksCard);

/** What comes above the figures is there with them: nothing that is read already moves down. */
export const prefetch = (context: PrefetchContext) =>
  Promise.all([
    fetchOverview(context),
    can(context.access, 'assessment.review') && checksCard.load(),
    context.queryClient.prefetchQuery(openPeriodQuery(context.tenant)),
    can(context.access, 'task.read') && context.queryClient.prefetchQuery(myTasksQuery(context.tenant)),
  ]);

/**
 * Where things stand, with the reporting period that lasts, what the person has to do and, for reviewers, what the
 * checks find.
 */
export function Page() {
  const tenant = useTenant();
  const may = useCan();
  return (
    <OverviewScreen
      notice={
        <>
          <OpenPeriod tenant={tenant} />
          {may('task.read') && <MyTasks tenant={tenant} />}
        </>
      }
      work={may('assessment.review') && <checksCard.Part tenant={tenant} />}
    />
  );
}
