import type {
  AnswerDecisionRequest,
  AnswerRequest,
  AskedForProofResponse,
  AskForProofRequest,
  EvidenceRequestResponse,
} from '@miara/shared/api';
import { request } from '../../api/client.js';

const ALL = '/api/v1/tenants/{tenant}/requests';

export function askForProof(tenant: string, body: AskForProofRequest) {
  return request<AskedForProofResponse>('POST', ALL, { path: { tenant }, body });
}

type Seen = Pick<EvidenceRequestResponse, 'id' | 'version'>;

export function answerRequest(tenant: string, { id, version }: Seen, body: AnswerRequest) {
  return request<EvidenceRequestResponse>('POST', `${ALL}/{id}/answer`, {
    path: { tenant, id },
    body,
    ifMatch: version,
  });
}

export function decideAboutAnswer(tenant: string, { id, version }: Seen, body: AnswerDecisionRequest) {
  return request<EvidenceRequestResponse>('POST', `${ALL}/{id}/decision`, {
    path: { tenant, id },
    body,
    ifMatch: version,
  });
}

export function cancelRequest(tenant: string, { id, version }: Seen, reason: string) {
  return request<EvidenceRequestResponse>('POST', `${ALL}/{id}/cancel`, {
    path: { tenant, id },
    body: { ...(reason && { reason }) },
    ifMatch: version,
  });
}
