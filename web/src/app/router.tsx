import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
  rootRouteId,
  type AnyRoute,
} from '@tanstack/react-router';
import { ConnectionError } from '../api/problem-error.js';
import { parseSearch, stringifySearch } from '../navigation/search-params.js';
import { workingAddress } from '../navigation/addresses.js';
import { can } from '../session/access.js';
import { useAccess } from '../session/use-session.js';
import { requireSession, requireTenant } from '../session/require-session.js';
import { BareErrorPage, ErrorPage } from './error-page.js';
import { BareNotFoundPage, NotFoundPage } from './not-found-page.js';
import { LoadingPage } from './loading-page.js';
import { RootLayout } from './layouts/root-layout.js';
import { WorkingLayout } from './layouts/working-layout.js';
import { railSections } from './rail-entries.js';
import { WORKING_PAGES } from './routes.js';
import type { i18n } from 'i18next';
import { changeLanguage } from '../i18n/browser-i18n.js';
import type { WorkingPage } from './working-page.js';

interface RouterContext {
  queryClient: QueryClient;
  i18n: i18n;
}

const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: RootLayout,
  notFoundComponent: BareNotFoundPage,
  errorComponent: BareErrorPage,
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in',
  component: lazyRouteComponent(() => import('../features/sign-in/sign-in-page.js'), 'Page'),
});

const setPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'set-password',
  component: lazyRouteComponent(() => import('../features/set-password/set-password-page.js'), 'Page'),
});

/** Everything below needs a session. */
const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'app',
  errorComponent: BareErrorPage,
  beforeLoad: async ({ context, location }) => {
    const me = await requireSession(context.queryClient, location.href);
    // The language belongs to the person and follows them to every device, unless the address asks for another.
    if (!('lang' in location.search)) await changeLanguage(context.i18n, me.person.locale);
    return { me };
  },
});

/** `/app`: to the person's tenant, when there is exactly one way to go. */
const homeRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/',
  beforeLoad: ({ context: { me } }) => {
    const first = me.tenants[0];
    if (first) throw redirect({ href: `/app/${first.slug}`, replace: true });
  },
  component: lazyRouteComponent(() => import('./pages/home-page.js'), 'Page'),
});

const tenantRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '$tenant',
  beforeLoad: ({ context, params }) => ({ access: requireTenant(context.me, params.tenant, foreignTenant) }),
  component: WorkingLayout,
  errorComponent: BareErrorPage,
});

/** Shown outside the frame of a tenant, since there is none to show. */
function foreignTenant() {
  return notFound({ routeId: rootRouteId });
}

/** `/app/{tenant}`: to the first page of the person's rail. */
const tenantHomeRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    const first = railSections(context.access)[0]?.entries[0];
    if (!first) throw notFound();
    throw redirect({ href: workingAddress(context.access.slug, first.page), replace: true });
  },
});

/** A page that is not for this person looks as if it did not exist, but keeps the frame with the rail. */
function guarded(page: WorkingPage) {
  const Page = lazyRouteComponent(() => loadPage(page), 'Page');
  function Guarded() {
    return can(useAccess(), page.permission) ? <Page /> : <NotFoundPage />;
  }
  return Object.assign(Guarded, { preload: Page.preload });
}

/** Without a network only the pages that are kept on the device have their code. */
async function loadPage(page: WorkingPage) {
  try {
    return await page.load();
  } catch (error) {
    if (!navigator.onLine) throw new ConnectionError(error);
    // A newer program is on the server: the router loads the page anew, and with it the newer program.
    throw error;
  }
}

function workingPageRoute(page: WorkingPage) {
  return createRoute({
    getParentRoute: () => tenantRoute,
    path: page.path,
    // No loaderDeps: a changed filter or an opened drawer must never put the page back to "loading".
    loader: async ({ context, params, location }) => {
      const { queryClient, access } = context;
      if (!can(access, page.permission)) return;
      // The page asks the same queries and shows what went wrong with them; here a failure only ends the wait.
      await page
        .prefetch?.({
          queryClient,
          access,
          tenant: access.slug,
          params,
          search: location.search,
        })
        .catch(() => undefined);
    },
    component: guarded(page),
  });
}

const routeTree = rootRoute.addChildren([
  signInRoute,
  setPasswordRoute,
  appRoute.addChildren([
    homeRoute,
    tenantRoute.addChildren([tenantHomeRoute, ...WORKING_PAGES.map(workingPageRoute)] as AnyRoute[]),
  ]),
]);

export function createAppRouter(queryClient: QueryClient, i18n: i18n) {
  return createRouter({
    routeTree,
    context: { queryClient, i18n },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    // TanStack Query decides what is fresh; the router never keeps data of its own.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingComponent: LoadingPage,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
}
