import { navigate as changeAddress } from 'wouter/use-browser-location';
import { ScrollMemory } from './scroll-memory.js';

/** What the address bar says. */
export interface Address {
  pathname: string;
  search: string;
  /** The whole of it, below the origin. */
  href: string;
}

/** Another address stands in for the one that was asked for. */
export class Redirect {
  constructor(readonly href: string) {}
}

/** What is on the screen: an address and what was found there; undefined before anything was. */
export interface Shown<Found> {
  address: Address;
  found: Found | undefined;
}

export interface NavigateOptions {
  /** The present step of the history becomes the new one. */
  replace?: boolean;
  /** The screen stays where it is scrolled to. */
  keepScroll?: boolean;
}

export interface ArrivalOptions<Found> {
  /** Fetches what the screen of an address needs. It must not fail: what went wrong is something found, too. */
  prepare: (address: Address) => Promise<Found | Redirect>;
  /** In its place when it takes long. */
  waiting: (address: Address) => Found;
}

/** The last screen stays while the next one is fetched; only when it takes longer, in ms, the wait is shown. */
const PATIENCE = 300;

const MOVES = ['popstate', 'pushState', 'replaceState'] as const;

/**
 * Follows the address bar. A screen is shown when everything it needs is there: its code, its texts, its first data.
 * Where the path stays and only the search part changes, it is the same screen, shown at once.
 */
export class Arrival<Found> {
  #shown: Shown<Found> = { address: addressOf(window.location.href), found: undefined };
  #isWaiting = false;
  #visit = 0;
  #going: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<() => void>();
  readonly #scroll = new ScrollMemory();

  constructor(private readonly options: ArrivalOptions<Found>) {}

  readonly shown = (): Shown<Found> => this.#shown;

  readonly onShown = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Begins to follow the address bar. @returns a function that ends it */
  start(): () => void {
    const follow = ({ type }: Event) => {
      if (type === 'popstate') this.#scroll.goBack();
      this.#going = this.#follow();
    };
    for (const move of MOVES) window.addEventListener(move, follow);
    const forget = this.#scroll.start();
    this.#going = this.#follow();
    return () => {
      for (const move of MOVES) window.removeEventListener(move, follow);
      forget();
    };
  }

  /** Goes to an address of this program. @returns when its screen is shown */
  readonly navigate = (href: string, { replace = false, keepScroll = false }: NavigateOptions = {}) => {
    changeAddress(href, { replace, state: this.#scroll.goOn({ replace, keepScroll }) });
    return this.#going;
  };

  /** Looks at the present address again: what was wrong there may be right by now. */
  readonly again = (): void => {
    this.#shown = { ...this.#shown, found: undefined };
    this.#going = this.#follow();
  };

  /** To be called when the screen has been drawn. */
  readonly drawn = (): void => {
    if (!this.#isWaiting) this.#scroll.settle();
  };

  async #follow(): Promise<void> {
    const visit = ++this.#visit;
    const address = addressOf(window.location.href);
    const { found: present, address: last } = this.#shown;
    if (present !== undefined && !this.#isWaiting && last.pathname === address.pathname) {
      this.#show(address, present, false);
      return;
    }
    const timer = window.setTimeout(() => this.#show(address, this.options.waiting(address), true), PATIENCE);
    const found = await this.options.prepare(address);
    window.clearTimeout(timer);
    // The person has gone on meanwhile: whoever waits for this, waits for that.
    if (visit !== this.#visit) return this.#going;
    if (found instanceof Redirect) return this.navigate(found.href, { replace: true });
    this.#show(address, found, false);
  }

  #show(address: Address, found: Found, isWaiting: boolean): void {
    this.#shown = { address, found };
    this.#isWaiting = isWaiting;
    for (const listener of this.#listeners) listener();
  }
}

/** The parts of an address of this program. */
export function addressOf(href: string): Address {
  const { pathname, search, hash } = new URL(href, window.location.origin);
  return { pathname, search, href: pathname + search + hash };
}
