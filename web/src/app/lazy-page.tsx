import type { FunctionComponent } from 'react';
import { ConnectionError } from '../api/problem-error.js';
import type { PageCode } from './working-page.js';

/** A page whose code is fetched when it is first wanted. */
export interface LazyPage {
  /** @throws ConnectionError without a network, for pages that are not kept on the device */
  load: () => Promise<PageCode>;
  /** The page, once it was loaded: the router shows no screen before. */
  Page: FunctionComponent;
}

export function lazyPage(load: () => Promise<PageCode>): LazyPage {
  let code: PageCode | null = null;
  return {
    load: async () => {
      try {
        return (code ??= await load());
      } catch (error) {
        if (!navigator.onLine) throw new ConnectionError(error);
        if (isGone(error) && isFirstTime(error)) await reload();
        throw error;
      }
    },
    Page: () => code && <code.Page />,
  };
}

/** The server has a newer program, in which the page's code has another name. */
function isGone(error: unknown): error is Error {
  return (
    error instanceof TypeError &&
    /dynamically imported module|importing a module script failed/i.test(error.message)
  );
}

/** A reload that did not help must not be tried for ever. */
function isFirstTime({ message }: Error): boolean {
  const key = `miara.reloaded ${message}`;
  try {
    if (sessionStorage.getItem(key) !== null) return false;
    sessionStorage.setItem(key, '1');
    return true;
  } catch {
    return false; // Storage is blocked: the error page offers to try again.
  }
}

/** Loads the page anew, and with it the newer program. Nothing goes on after it. */
function reload(): Promise<never> {
  window.location.reload();
  return new Promise(() => undefined);
}
