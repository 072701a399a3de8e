import type { Permission } from '@miara/shared';
import { lazyPage, type LazyPage } from './lazy-page.js';
import { WORKING_PAGES } from './routes.js';

/** An address pattern of the program and the page behind it. */
export interface Screen {
  /** In the router's writing: `/app/:tenant/units/:teryt`. */
  pattern: string;
  page: LazyPage;
  permission?: Permission;
}

/** Those outside the frame of a tenant. `/app` is for those who have no tenant to be sent to. */
export const BARE_SCREENS: readonly Screen[] = [
  { pattern: '/sign-in', page: lazyPage(() => import('../features/sign-in/sign-in-page.js')) },
  {
    pattern: '/set-password',
    page: lazyPage(() => import('../features/set-password/set-password-page.js')),
  },
  { pattern: '/app', page: lazyPage(() => import('./pages/home-page.js')) },
];

/** Those of routes.tsx, below `/app/{tenant}`. */
export const SCREENS: readonly Screen[] = WORKING_PAGES.map(({ path, permission, load }) => ({
  pattern: `/app/:tenant/${path.replaceAll('$', ':')}`,
  page: lazyPage(load),
  permission,
})).sort((a, b) => countNames(a) - countNames(b));

/** `actions/new` comes before `actions/:id`, wherever they stand in the table. */
function countNames({ pattern }: { pattern: string }): number {
  return pattern.split(':').length;
}
