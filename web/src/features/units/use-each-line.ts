import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { AssessmentResponse, AssessmentSummaryResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

export interface Outcome {
  line: AssessmentSummaryResponse;
  /** Why it was refused; null when it went through. */
  error: unknown;
}

/** What a unit does with several assessments at once. */
export type LineStep = 'submit' | 'recall';

/** Hands in or takes back several assessments one after the other; one refusal does not stop the rest. */
export function useEachLine(tenant: string, step: LineStep) {
  const queryClient = useQueryClient();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [busy, setBusy] = useState(false);

  const run = async (lines: readonly AssessmentSummaryResponse[]) => {
    setBusy(true);
    setOutcomes([]);
    for (const line of lines) {
      const error = await stepOne(tenant, step, line).then(
        () => null,
        (reason: unknown) => reason,
      );
      setOutcomes((present) => [...present, { line, error }]);
    }
    setBusy(false);
    await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
  };
  return { outcomes, busy, run };
}

/** What was on the screen is what is meant: a newer version is refused and reported. */
async function stepOne(
  tenant: string,
  step: LineStep,
  { id, version }: AssessmentSummaryResponse,
): Promise<void> {
  await request<AssessmentResponse>('POST', `/api/v1/tenants/{tenant}/assessments/{id}/${step}`, {
    path: { tenant, id },
    ifMatch: version,
  });
}
