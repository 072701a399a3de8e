import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { AssessmentResponse, DeclareRequest, EndorseRequest, ReviewRequest } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';
import type { DeclarationChange } from './declaration-content.js';

const ONE = '/api/v1/tenants/{tenant}/assessments/{id}';

/** One assessment whole: item, declaration, review, proof, actions and history. */
export const assessmentQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'assessments', id),
    queryFn: ({ signal }) => request<AssessmentResponse>('GET', ONE, { path: { tenant, id }, signal }),
  });

/** @throws ProblemError `changed_since` (412) when somebody changed it after `version` was read */
export function declare(tenant: string, id: string, { state, ...texts }: DeclarationChange, version: number) {
  // A state is changed, never emptied.
  const body: DeclareRequest = state ? { state, ...texts } : texts;
  return request<AssessmentResponse>('PATCH', ONE, { path: { tenant, id }, body, ifMatch: version });
}

/** Keeps in the history what a person typed and gave up for the stored value. */
export function discard(
  tenant: string,
  id: string,
  { state, ...texts }: DeclarationChange,
  version: number,
): Promise<AssessmentResponse> {
  const body: DeclareRequest = { discarded: state ? { state, ...texts } : texts };
  return request('PATCH', ONE, { path: { tenant, id }, body, ifMatch: version });
}

/** Hands the assessment to the coordinator; from then on its content is locked. */
export function submit(tenant: string, { id, version }: AssessmentResponse) {
  return request<AssessmentResponse>('POST', `${ONE}/submit`, { path: { tenant, id }, ifMatch: version });
}

/** Takes a submission back to change it. */
export function recall(tenant: string, { id, version }: AssessmentResponse) {
  return request<AssessmentResponse>('POST', `${ONE}/recall`, { path: { tenant, id }, ifMatch: version });
}

/** The opinion of the powiat's team about exactly the version that was on the screen. */
export function endorse(tenant: string, { id, version }: AssessmentResponse, body: EndorseRequest) {
  return request<AssessmentResponse>('POST', `${ONE}/endorsement`, {
    path: { tenant, id },
    body,
    ifMatch: version,
  });
}

/** The coordinator's decision about exactly the version that was on the screen. */
export function review(tenant: string, { id, version }: AssessmentResponse, decision: ReviewRequest) {
  const options = { path: { tenant, id }, body: decision, ifMatch: version };
  return request<AssessmentResponse>('POST', `${ONE}/review`, options);
}

/**
 * Shows the answer of a change at once and asks again for everything it may have moved: the figures of the
 * unit, its powiat, the area, the phase and the metropolis.
 */
export function takeChanged(queryClient: QueryClient, tenant: string, assessment: AssessmentResponse): void {
  const { queryKey } = assessmentQuery(tenant, assessment.id);
  queryClient.setQueryData(queryKey, assessment);
  void queryClient.invalidateQueries({
    queryKey: queryKeys.tenant(tenant),
    predicate: (query) => query.queryHash !== JSON.stringify(queryKey),
  });
}
