import { CoverageScreen } from '../../features/coverage/coverage-screen.js';
import { useTenant } from '../../session/use-session.js';
import { Assessment } from '../parts/assessment.js';
import { matrixQuery, matrixQuestionOf } from '../../api/matrix-query.js';
import type { PrefetchContext } from '../../navigation/prefetch.js';

/** The matrix, with the assessment and the tools for its proof in the drawer. */
export function Page() {
  const tenant = useTenant();
  return <CoverageScreen tenant={tenant} assessment={(open) => <Assessment tenant={tenant} {...open} />} />;
}

/** What the page paints at once. */
export function prefetch({ tenant, queryClient, search }: PrefetchContext) {
  return queryClient.ensureQueryData(matrixQuery(tenant, matrixQuestionOf(search)));
}
