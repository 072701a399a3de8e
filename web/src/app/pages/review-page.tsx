import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../design/link-button/link-button.js';
import { ReviewScreen } from '../../features/review/review-screen.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useTenant } from '../../session/use-session.js';
import { Assessment } from '../parts/assessment.js';
import { reviewBatchQuery } from '../../api/review-queries.js';
import type { PrefetchContext } from '../../navigation/prefetch.js';

/** The reviewer's desk, with the same panel that opens over the matrix. */
export function Page() {
  const { t } = useTranslation('return-templates');
  const tenant = useTenant();
  return (
    <ReviewScreen
      tenant={tenant}
      tools={
        <LinkButton variant="quiet" href={workingAddress(tenant, 'return-templates')}>
          {t('title')}
        </LinkButton>
      }
      assessment={(assessmentId) => <Assessment tenant={tenant} assessmentId={assessmentId} atDesk />}
    />
  );
}

/** What the page paints at once. */
export function prefetch({ tenant, queryClient }: PrefetchContext) {
  return queryClient.ensureQueryData(reviewBatchQuery(tenant));
}
