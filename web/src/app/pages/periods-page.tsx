import { PeriodsScreen } from '../../features/periods/periods-screen.js';
import { useTenant } from '../../session/use-session.js';

/** Reporting periods, deadlines and agreed exceptions. */
export function Page() {
  return <PeriodsScreen tenant={useTenant()} />;
}
