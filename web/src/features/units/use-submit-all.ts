import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { AssessmentResponse, AssessmentSummaryResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

export interface Outcome {
  line: AssessmentSummaryResponse;
  /** Why it was not handed in; null when it was. */
  error: unknown;
}

/** Hands in several assessments one after the other; one refusal does not stop the rest. */
export function useSubmitAll(tenant: string) {
  const queryClient = useQueryClient();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [busy, setBusy] = useState(false);

  const submit = async (lines: readonly AssessmentSummaryResponse[]) => {
    setBusy(true);
    setOutcomes([]);
    for (const line of lines) {
      const error = await submitOne(tenant, line).then(
        () => null,
        (reason: unknown) => reason,
      );
      setOutcomes((present) => [...present, { line, error }]);
    }
    setBusy(false);
    await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
  };
  return { outcomes, busy, submit };
}

/** What was on the screen is what is handed in: a newer version is refused and reported. */
async function submitOne(tenant: string, { id, version }: AssessmentSummaryResponse): Promise<void> {
  await request<AssessmentResponse>('POST', '/api/v1/tenants/{tenant}/assessments/{id}/submit', {
    path: { tenant, id },
    ifMatch: version,
  });
}
