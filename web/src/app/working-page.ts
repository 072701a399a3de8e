import type { ComponentType, FunctionComponent, ReactNode } from 'react';
import type { Permission } from '@miara/shared';
import type { IconName } from '../design/icon/icon.js';
import type { PrefetchContext } from '../navigation/prefetch.js';
import type { TenantAccess } from '../session/me.js';

/** The module of a page. */
export interface PageCode {
  Page: FunctionComponent;
  /** Fetches what the page needs to paint at once. A failure shows in the page. */
  prefetch?: (context: PrefetchContext) => Promise<unknown>;
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
  load: () => Promise<PageCode>;
  rail?: {
    group: RailGroup;
    /** Key of the entry's words. They are in `rail.json`: the rail is there before the texts of its pages. */
    label: `rail:entry.${string}`;
    icon: IconName;
    /** A number beside the words: how much waits there. */
    count?: ComponentType<{ tenant: string }>;
    /** Shows the entry only where the area uses the page at all. */
    only?: ComponentType<{ tenant: string; children: ReactNode }>;
    /**
     * Page address below the tenant, when it is not `path` itself (`units/2262011` for an editor of one unit).
     * `undefined` keeps the entry out of this person's rail.
     */
    page?: (access: TenantAccess) => string | undefined;
  };
}
