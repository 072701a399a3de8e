import { AssessmentPanel } from '../../features/assessments/assessment-panel.js';
import { ReviewScreen } from '../../features/review/review-screen.js';
import { useTenant } from '../../session/use-session.js';

/** The reviewer's desk, with the same panel that opens over the matrix. */
export function Page() {
  const tenant = useTenant();
  return (
    <ReviewScreen
      tenant={tenant}
      assessment={(assessmentId) => <AssessmentPanel tenant={tenant} assessmentId={assessmentId} atDesk />}
    />
  );
}
