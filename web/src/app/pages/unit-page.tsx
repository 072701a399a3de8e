import { OpenTalk } from '../../features/conversation/open-talk.js';
import { OpenPeriod } from '../../features/periods/open-period.js';
import { UnitScreen } from '../../features/units/unit-screen.js';
import { useAddressParams } from '../../navigation/use-address-params.js';
import { useTenant } from '../../session/use-session.js';
import { Assessment } from '../parts/assessment.js';

/** The checklist of one government, with the assessment and its evidence in the drawer. */
export function Page() {
  const tenant = useTenant();
  const { teryt = '' } = useAddressParams();
  return (
    <UnitScreen
      key={teryt}
      tenant={tenant}
      teryt={teryt}
      notice={<OpenPeriod tenant={tenant} />}
      assessment={(assessmentId) => <Assessment tenant={tenant} assessmentId={assessmentId} />}
      rowMore={(assessmentId) => <OpenTalk tenant={tenant} teryt={teryt} assessmentId={assessmentId} />}
    />
  );
}
