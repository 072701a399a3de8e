import { Suspense, useLayoutEffect, useSyncExternalStore } from 'react';
import { Route, Router, Switch } from 'wouter';
import type { Arrival, Shown } from '../navigation/arrival.js';
import { can } from '../session/access.js';
import { useAccess } from '../session/use-session.js';
import { firstScreenIsDrawn } from '../navigation/first-screen.js';
import { ErrorBoundary } from './error-boundary.js';
import { BareErrorPage, ErrorPage } from './error-page.js';
import type { Found } from './find-screen.js';
import { BareNotFoundPage, NotFoundPage } from './not-found-page.js';
import { LoadingPage } from './loading-page.js';
import { RootLayout } from './layouts/root-layout.js';
import { WorkingLayout } from './layouts/working-layout.js';
import { BARE_SCREENS, SCREENS, type Screen } from './screens.js';

/** The hooks by which the router reads the address: that of the screen, which follows the address bar. */
export function routerOf(arrival: Arrival<Found>) {
  const useShownPath = () => [
    useSyncExternalStore(arrival.onShown, () => arrival.shown().address.pathname),
    arrival.navigate,
  ];
  const useShownSearch = () => useSyncExternalStore(arrival.onShown, () => arrival.shown().address.search);
  return { hook: useShownPath as never, searchHook: useShownSearch };
}

/** The screen of the address, in its frame. */
export function Screens({
  arrival,
  router,
}: {
  arrival: Arrival<Found>;
  router: ReturnType<typeof routerOf>;
}) {
  const shown = useSyncExternalStore(arrival.onShown, arrival.shown);
  useLayoutEffect(() => {
    arrival.drawn();
    if (shown.found && shown.found.state !== 'waiting') firstScreenIsDrawn();
  }, [arrival, shown]);
  return (
    <Router {...router}>
      <RootLayout>
        <ErrorBoundary screen={shown} page={BareErrorPage}>
          <Suspense fallback={<LoadingPage />}>
            <ScreenOf {...shown} />
          </Suspense>
        </ErrorBoundary>
      </RootLayout>
    </Router>
  );
}

function ScreenOf({ found, address }: Shown<Found>) {
  if (!found) return null;
  if (found.framed) return <TenantScreen found={found} address={address} />;
  switch (found.state) {
    case 'waiting':
      return <LoadingPage />;
    case 'missing':
      return <BareNotFoundPage />;
    case 'failed':
      return <BareErrorPage error={found.error} reset={nothing} />;
    case 'ready':
      return <Switch>{routesOf(BARE_SCREENS)}</Switch>;
  }
}

/** A screen below `/app/{tenant}`: the frame stays while its content changes. */
function TenantScreen({ found, address }: { found: Found; address: Shown<Found>['address'] }) {
  return (
    <Route path="/app/:tenant/*?">
      <WorkingLayout>
        <ErrorBoundary screen={address} page={ErrorPage}>
          <Suspense fallback={<LoadingPage />}>
            {found.state === 'waiting' && <LoadingPage />}
            {found.state === 'missing' && <NotFoundPage />}
            {found.state === 'failed' && <ErrorPage error={found.error} reset={nothing} />}
            {found.state === 'ready' && <Switch>{routesOf(SCREENS)}</Switch>}
          </Suspense>
        </ErrorBoundary>
      </WorkingLayout>
    </Route>
  );
}

function routesOf(screens: readonly Screen[]) {
  return screens.map((screen) => (
    <Route key={screen.pattern} path={screen.pattern}>
      {screen.permission ? <Guarded screen={screen} /> : <screen.page.Page />}
    </Route>
  ));
}

/** A page that is not for this person looks as if it did not exist, but keeps the frame with the rail. */
function Guarded({ screen: { page, permission } }: { screen: Screen }) {
  const access = useAccess();
  return permission && can(access, permission) ? <page.Page /> : <NotFoundPage />;
}

/** The way out of what was found wrong is to look again, which the error page does by itself. */
function nothing(): void {}
