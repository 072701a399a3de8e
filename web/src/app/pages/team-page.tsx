import { TeamScreen } from '../../features/teams/team-screen.js';
import { useAddressParams } from '../../navigation/use-address-params.js';
import { useTenant } from '../../session/use-session.js';

/** One migration team. */
export function Page() {
  const tenant = useTenant();
  const { teryt = '' } = useAddressParams();
  return <TeamScreen key={teryt} tenant={tenant} teryt={teryt} />;
}
