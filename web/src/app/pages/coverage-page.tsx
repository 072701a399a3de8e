import { Suspense, useEffect } from 'react';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { CoverageScreen } from '../../features/coverage/coverage-screen.js';
import { useTenant } from '../../session/use-session.js';
import { matrixQuery, matrixQuestionOf } from '../../api/matrix-query.js';
import type { PrefetchContext } from '../../navigation/prefetch.js';
import { readyPart } from '../../navigation/ready-part.js';

/** It weighs more than the matrix, and comes when that can be seen. */
const assessment = readyPart(async () => (await import('../parts/assessment.js')).Assessment);

/** The matrix, with the assessment and the tools for its proof in the drawer. */
export function Page() {
  const tenant = useTenant();
  useEffect(() => void assessment.load().catch(() => undefined), []);
  return (
    <CoverageScreen
      tenant={tenant}
      assessment={(open) => (
        <Suspense fallback={<Skeleton rows={8} />}>
          <assessment.Part tenant={tenant} {...open} />
        </Suspense>
      )}
    />
  );
}

/** What the page paints at once. */
export function prefetch({ tenant, queryClient, search }: PrefetchContext) {
  return queryClient.ensureQueryData(matrixQuery(tenant, matrixQuestionOf(search)));
}
