import { DecisionTask } from '../../features/tasks/decision-task.js';
import { TeamScreen } from '../../features/teams/team-screen.js';
import { useAddressParams } from '../../navigation/use-address-params.js';
import { useTenant } from '../../session/use-session.js';

/** One migration team; what it decided becomes tasks. */
export function Page() {
  const tenant = useTenant();
  const { teryt = '' } = useAddressParams();
  return (
    <TeamScreen
      key={teryt}
      tenant={tenant}
      teryt={teryt}
      decisionTools={(decision) => (
        <DecisionTask tenant={tenant} meetingId={decision.meetingId} team={teryt} decision={decision} />
      )}
    />
  );
}
