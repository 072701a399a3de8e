import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AssessmentResponse, ReviewRequest } from '@miara/shared/api';
import { isProblem } from '../../api/problem-error.js';
import { assessmentQuery, review, takeChanged } from './assessment-queries.js';

/** The coordinator's decision. When the unit changed something meanwhile, the fresh state comes onto the screen. */
export function useReview(tenant: string, assessment: AssessmentResponse) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (decision: ReviewRequest) => review(tenant, assessment, decision),
    onSuccess: (changed) => takeChanged(queryClient, tenant, changed),
    onError: (error) => {
      if (isProblem(error, 'changed_since') || isProblem(error, 'review_not_submitted')) {
        void queryClient.invalidateQueries({ queryKey: assessmentQuery(tenant, assessment.id).queryKey });
      }
    },
  });
}
