import { AssessmentPanel } from '../../features/assessments/assessment-panel.js';
import { AssessmentEvidence } from '../../features/evidence/assessment-evidence.js';
import { UnlinkEvidence } from '../../features/evidence/unlink-evidence.js';
import { UnitScreen } from '../../features/units/unit-screen.js';
import { useAddressParams } from '../../navigation/use-address-params.js';
import { useTenant } from '../../session/use-session.js';

/** The checklist of one government, with the assessment and its evidence in the drawer. */
export function Page() {
  const tenant = useTenant();
  const { teryt = '' } = useAddressParams();
  return (
    <UnitScreen
      key={teryt}
      tenant={tenant}
      teryt={teryt}
      assessment={(assessmentId) => (
        <AssessmentPanel
          tenant={tenant}
          assessmentId={assessmentId}
          evidenceTools={(assessment) => ({
            add: <AssessmentEvidence key={assessment.id} tenant={tenant} assessment={assessment} />,
            row: (evidence) => <UnlinkEvidence tenant={tenant} assessment={assessment} evidence={evidence} />,
          })}
        />
      )}
    />
  );
}
