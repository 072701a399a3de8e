import { EndorsementsScreen } from '../../features/endorsements/endorsements-screen.js';
import { useTenant } from '../../session/use-session.js';
import { Assessment } from '../parts/assessment.js';

/** The team's list, with the same panel that opens over the checklist. */
export function Page() {
  const tenant = useTenant();
  return (
    <EndorsementsScreen
      tenant={tenant}
      assessment={(assessmentId) => (
        <Assessment key={assessmentId} tenant={tenant} assessmentId={assessmentId} />
      )}
    />
  );
}
