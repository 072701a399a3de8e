import type { MeetingDecisionResponse, OpenDecisionResponse } from '@miara/shared/api';
import { DecisionTask } from '../../features/tasks/decision-task.js';
import { MeetingScreen } from '../../features/teams/meeting-screen.js';
import { useAddressParams } from '../../navigation/use-address-params.js';
import { useTenant } from '../../session/use-session.js';

/** One meeting of a team; its decisions become tasks. */
export function Page() {
  const tenant = useTenant();
  const { teryt = '', id = '' } = useAddressParams();
  return (
    <MeetingScreen
      key={id}
      tenant={tenant}
      id={id}
      decisionTools={(decision) => (
        <DecisionTask tenant={tenant} meetingId={madeAt(decision) ?? id} team={teryt} decision={decision} />
      )}
    />
  );
}

/** The earlier meeting that made a decision which is still open; undefined for one of this meeting. */
function madeAt(decision: MeetingDecisionResponse | OpenDecisionResponse): string | undefined {
  return 'meetingId' in decision ? decision.meetingId : undefined;
}
