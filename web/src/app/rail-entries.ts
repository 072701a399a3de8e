import type { ComponentType } from 'react';
import { can } from '../session/access.js';
import type { TenantAccess } from '../session/me.js';
import type { IconName } from '../design/icon/icon.js';
import { WORKING_PAGES } from './routes.js';

export interface RailEntry {
  /** Address below the tenant. */
  page: string;
  label: string;
  icon: IconName;
  /** How much waits there. */
  count?: ComponentType<{ tenant: string }>;
}

/** The rail of a person: pages that exist and that they may open, in the order of routes.tsx. */
export function railEntries(access: TenantAccess): RailEntry[] {
  return WORKING_PAGES.flatMap(({ path, permission, rail }) => {
    if (!rail || !can(access, permission)) return [];
    const page = rail.page ? rail.page(access) : path;
    const { label, icon, count } = rail;
    return page === undefined ? [] : [{ page, label, icon, ...(count && { count }) }];
  });
}
