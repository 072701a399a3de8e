import { useLocation, useRouter } from 'wouter';
import type { NavigateOptions } from './arrival.js';
import { parseSearch, type SearchParams } from './search-params.js';

/** Goes to an address of this program: `await navigate(workingAddress(tenant, 'actions'))`. */
export type Navigate = (href: string, options?: NavigateOptions) => Promise<void>;

/** The path of the screen that is shown. */
export function usePathname(): string {
  return useLocation()[0];
}

/** The way to another screen; the promise ends when that is shown. */
export function useNavigate(): Navigate {
  const [, navigate] = useLocation<() => [string, Navigate]>();
  return navigate;
}

/** The search part of the address, raw; a screen gives it meaning with `useSearchParams`. */
export function useSearch(): SearchParams {
  const router = useRouter();
  // As the browser has it: the library's own `useSearch` decodes it once too often for texts with a `%`.
  return parseSearch(router.searchHook(router));
}
