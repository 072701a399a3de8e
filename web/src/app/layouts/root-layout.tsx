import { useEffect, useRef, type ReactNode } from 'react';
import { LinkProvider } from '../../design/link/link.js';
import { SkipLink } from '../../design/skip-link/skip-link.js';
import { usePathname } from '../../navigation/location.js';
import { RouterLink } from '../router-link.js';

/** Around every screen: the skip link, links that know the router, and focus that follows the screen. */
export function RootLayout({ children }: { children: ReactNode }) {
  useFocusFollowsScreen();
  return (
    <LinkProvider value={RouterLink}>
      <SkipLink />
      {children}
    </LinkProvider>
  );
}

/**
 * The browser moves focus to a new page by itself; a change of screen must do the same, or the next Tab starts
 * at a link that is gone. Drawers and filters change the search part only and keep the focus.
 */
function useFocusFollowsScreen(): void {
  const pathname = usePathname();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
}
