import { AssessmentPanel } from '../../features/assessments/assessment-panel.js';
import { CoverageScreen } from '../../features/coverage/coverage-screen.js';
import { AssessmentEvidence } from '../../features/evidence/assessment-evidence.js';
import { UnlinkEvidence } from '../../features/evidence/unlink-evidence.js';
import { useTenant } from '../../session/use-session.js';

/** The matrix, with the assessment and the tools for its proof in the drawer. */
export function Page() {
  const tenant = useTenant();
  return (
    <CoverageScreen
      tenant={tenant}
      assessment={({ assessmentId, afterReview }) => (
        <AssessmentPanel
          tenant={tenant}
          assessmentId={assessmentId}
          afterReview={afterReview}
          evidenceTools={(assessment) => ({
            add: <AssessmentEvidence key={assessment.id} tenant={tenant} assessment={assessment} />,
            row: (evidence) => <UnlinkEvidence tenant={tenant} assessment={assessment} evidence={evidence} />,
          })}
        />
      )}
    />
  );
}
