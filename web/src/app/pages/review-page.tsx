import { ReviewScreen } from '../../features/review/review-screen.js';
import { useTenant } from '../../session/use-session.js';
import { Assessment } from '../parts/assessment.js';

/** The reviewer's desk, with the same panel that opens over the matrix. */
export function Page() {
  const tenant = useTenant();
  return (
    <ReviewScreen
      tenant={tenant}
      assessment={(assessmentId) => <Assessment tenant={tenant} assessmentId={assessmentId} atDesk />}
    />
  );
}
