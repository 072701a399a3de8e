import { PublicationsScreen } from '../../features/publications/publications-screen.js';
import { useTenant } from '../../session/use-session.js';

/** What the public reads, and the way to the next publication. */
export function Page() {
  return <PublicationsScreen tenant={useTenant()} />;
}
