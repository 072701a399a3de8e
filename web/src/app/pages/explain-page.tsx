import { ExplainScreen } from '../../features/coverage/explain-screen.js';
import { useTenant } from '../../session/use-session.js';

/** One figure taken apart. */
export function Page() {
  return <ExplainScreen tenant={useTenant()} />;
}
