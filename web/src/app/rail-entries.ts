import { can } from '../session/access.js';
import type { TenantAccess } from '../session/me.js';
import { WORKING_PAGES } from './routes.js';
import { RAIL_GROUPS, type RailGroup, type WorkingPage } from './working-page.js';

export interface RailEntry extends Omit<NonNullable<WorkingPage['rail']>, 'page'> {
  /** Address below the tenant. */
  page: string;
}

export interface RailSection {
  group: RailGroup;
  entries: readonly RailEntry[];
}

/** The rail of a person: pages that exist and that they may open, group by group, in the order of routes.tsx. */
export function railSections(access: TenantAccess): RailSection[] {
  const entries = railEntries(access);
  return RAIL_GROUPS.map((group) => ({
    group,
    entries: entries.filter((entry) => entry.group === group),
  })).filter((section) => section.entries.length > 0);
}

function railEntries(access: TenantAccess): RailEntry[] {
  return WORKING_PAGES.flatMap(({ path, permission, rail }) => {
    if (!rail || !can(access, permission)) return [];
    const { page: addressOf, ...entry } = rail;
    const page = addressOf ? addressOf(access) : path;
    return page === undefined ? [] : [{ ...entry, page }];
  });
}
