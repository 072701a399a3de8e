import { queryOptions } from '@tanstack/react-query';
import type { LocalizedText, Role } from '@miara/shared';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

/** What this installation says of itself before anybody signs in. */
export interface Instance {
  product: string;
  version: string;
  /** True for the demonstration: invented people, and their accounts are listed. */
  demo: boolean;
  demoAccounts: readonly DemoAccount[];
}

export interface DemoAccount {
  email: string;
  role: Role;
  note: LocalizedText;
}

export const instanceQuery = queryOptions({
  queryKey: queryKeys.instance,
  queryFn: () => request<Instance>('GET', '/api/v1/instance'),
  staleTime: Infinity,
});
