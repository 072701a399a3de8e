import type { SettingsRequest, SettingsResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';

/** @throws ProblemError `changed_since` (412) when somebody changed them meanwhile */
export function changeSettings(tenant: string, { version }: SettingsResponse, body: SettingsRequest) {
  return request<SettingsResponse>('PUT', '/api/v1/tenants/{tenant}/settings', {
    path: { tenant },
    body,
    ifMatch: version,
  });
}
