import { MeetingScreen } from '../../features/teams/meeting-screen.js';
import { useAddressParams } from '../../navigation/use-address-params.js';
import { useTenant } from '../../session/use-session.js';

/** One meeting of a team. */
export function Page() {
  const tenant = useTenant();
  const { id = '' } = useAddressParams();
  return <MeetingScreen key={id} tenant={tenant} id={id} />;
}
