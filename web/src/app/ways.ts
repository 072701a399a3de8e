import { createContext, useContext } from 'react';

/** What links and error pages ask of the router beside going somewhere. */
export interface Ways {
  /** Fetches what the screen of an address needs, so that it is there at once when it is opened. */
  preload: (href: string) => void;
  /** Looks at the present address again. */
  again: () => void;
}

const WaysContext = createContext<Ways>({ preload: () => undefined, again: () => undefined });

export const WaysProvider = WaysContext.Provider;

export function useWays(): Ways {
  return useContext(WaysContext);
}
