import { TrendScreen } from '../../features/coverage/trend-screen.js';
import { useTenant } from '../../session/use-session.js';

/** One figure over time. */
export function Page() {
  return <TrendScreen tenant={useTenant()} />;
}
