import { CoverageScreen } from '../../features/coverage/coverage-screen.js';
import { useTenant } from '../../session/use-session.js';
import { Assessment } from '../parts/assessment.js';

/** The matrix, with the assessment and the tools for its proof in the drawer. */
export function Page() {
  const tenant = useTenant();
  return <CoverageScreen tenant={tenant} assessment={(open) => <Assessment tenant={tenant} {...open} />} />;
}
