import { ChecksCard } from '../../features/checks/checks-card.js';
import { OverviewScreen } from '../../features/overview/overview-screen.js';
import { OpenPeriod } from '../../features/periods/open-period.js';
import { useCan, useTenant } from '../../session/use-session.js';

/** Where things stand, with the reporting period that lasts and, for reviewers, what the checks find. */
export function Page() {
  const tenant = useTenant();
  const can = useCan();
  return (
    <OverviewScreen
      notice={<OpenPeriod tenant={tenant} />}
      work={can('assessment.review') && <ChecksCard tenant={tenant} />}
    />
  );
}
