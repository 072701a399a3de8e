import { ChecksScreen } from '../../features/checks/checks-screen.js';
import { useTenant } from '../../session/use-session.js';

/** Standing quality checks. */
export function Page() {
  return <ChecksScreen tenant={useTenant()} />;
}
