import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AssessmentResponse, ReviewBatchResponse, ReviewRequest } from '@miara/shared/api';
import { isProblem } from '../../api/problem-error.js';
import { refreshDesk, reviewBatchQuery, undoDecision } from '../../api/review-queries.js';
import { assessmentQuery, review } from './assessment-queries.js';

type Decision = Pick<ReviewRequest, 'decision' | 'reason'>;

/**
 * A decision into the reviewer's batch, and out of it again. The unit sees nothing of either. When the unit changed
 * something meanwhile, the fresh state comes onto the screen.
 */
export function useReview(tenant: string, assessment: AssessmentResponse) {
  const queryClient = useQueryClient();
  const { queryKey } = reviewBatchQuery(tenant);
  const setBatch = (
    change: (decisions: ReviewBatchResponse['decisions']) => ReviewBatchResponse['decisions'],
  ) =>
    queryClient.setQueryData(queryKey, (batch) => batch && { ...batch, decisions: change(batch.decisions) });
  const others = (decisions: ReviewBatchResponse['decisions']) =>
    decisions.filter(({ assessmentId }) => assessmentId !== assessment.id);

  const hold = useMutation({
    mutationFn: (decision: Decision) => review(tenant, assessment, { ...decision, hold: true }),
    onSuccess: (_, { decision, reason = null }) => {
      // At once on the screen; the answer of the server follows.
      setBatch((decisions) => [
        ...others(decisions),
        {
          assessmentId: assessment.id,
          unit: assessment.unit,
          item: assessment.item.code,
          title: assessment.item.title,
          decision,
          reason,
          decidedAt: new Date().toISOString(),
          outdated: false,
        },
      ]);
      void refreshDesk(queryClient, tenant);
    },
    onError: (error) => {
      if (
        ['changed_since', 'review_not_submitted'].some((code) => isProblem(error, code as 'changed_since'))
      ) {
        void queryClient.invalidateQueries({ queryKey: assessmentQuery(tenant, assessment.id).queryKey });
      }
      void refreshDesk(queryClient, tenant);
    },
  });
  const undo = useMutation({
    mutationFn: () => undoDecision(tenant, assessment.id),
    onSuccess: () => setBatch(others),
    onSettled: () => void refreshDesk(queryClient, tenant),
  });
  return { hold, undo };
}
