import { ChecksCard } from '../../features/checks/checks-card.js';
import { OverviewScreen } from '../../features/overview/overview-screen.js';
import { OpenPeriod } from '../../features/periods/open-period.js';
import { MyTasks } from '../../features/tasks/my-tasks.js';
import { useCan, useTenant } from '../../session/use-session.js';

/**
 * Where things stand, with the reporting period that lasts, what the person has to do and, for reviewers, what the
 * checks find.
 */
export function Page() {
  const tenant = useTenant();
  const can = useCan();
  return (
    <OverviewScreen
      notice={
        <>
          <OpenPeriod tenant={tenant} />
          {can('task.read') && <MyTasks tenant={tenant} />}
        </>
      }
      work={can('assessment.review') && <ChecksCard tenant={tenant} />}
    />
  );
}
