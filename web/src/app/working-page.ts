import type { QueryClient } from '@tanstack/react-query';
import type { FunctionComponent, ReactNode } from 'react';
import type { Permission } from '@miara/shared';
import type { IconName } from '../design/icon/icon.js';
import type { SearchParams } from '../navigation/search-params.js';
import type { TenantAccess } from '../session/me.js';

export interface PrefetchContext {
  queryClient: QueryClient;
  tenant: string;
  access: TenantAccess;
  /** Values of the `$names` in the path. */
  params: Readonly<Record<string, string>>;
  search: SearchParams;
}

/** The groups of the rail, from daily work to what is seldom needed. */
export const RAIL_GROUPS = ['work', 'standard', 'talk', 'results', 'manage'] as const;

export type RailGroup = (typeof RAIL_GROUPS)[number];

/** One page of the working area, as registered in routes.tsx. */
export interface WorkingPage {
  /** Below `/app/{tenant}/`; a value in the path is written `$teryt`. */
  path: string;
  permission: Permission;
  /** The page's code, fetched when it is first opened (or pointed at). */
  load: () => Promise<{ Page: FunctionComponent }>;
  /** What the page needs to paint at once; runs beside the fetching of its code. A failure shows in the page. */
  prefetch?: (context: PrefetchContext) => Promise<unknown>;
  rail?: {
    group: RailGroup;
    /** Key of the entry's words: `namespace:key`. */
    label: string;
    icon: IconName;
    /** A number beside the words: how much waits there. */
    count?: FunctionComponent<{ tenant: string }>;
    /** Shows the entry only where the area uses the page at all. */
    only?: FunctionComponent<{ tenant: string; children: ReactNode }>;
    /**
     * Page address below the tenant, when it is not `path` itself (`units/2262011` for an editor of one unit).
     * `undefined` keeps the entry out of this person's rail.
     */
    page?: (access: TenantAccess) => string | undefined;
  };
}
