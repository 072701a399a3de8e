import type { QueryClient } from '@tanstack/react-query';
import type { TenantAccess } from '../session/me.js';
import type { SearchParams } from './search-params.js';

/** What the function `prefetch` of a page is given. */
export interface PrefetchContext {
  queryClient: QueryClient;
  tenant: string;
  access: TenantAccess;
  /** Values of the `$names` in the path. */
  params: Readonly<Record<string, string>>;
  search: SearchParams;
}
