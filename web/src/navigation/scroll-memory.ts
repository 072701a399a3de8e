const STORED = 'miara.scroll';

/**
 * How far the screens of the history were scrolled. Going on begins at the top, going back (or loading the page
 * anew) where the person was. The browser does this by itself for pages, but not for screens that come later.
 */
export class ScrollMemory {
  readonly #places = new Map<string, number>(readPlaces());
  #key = keyInHistory();
  /** Where the next screen begins; null: where the screen is. */
  #next: number | null = this.#places.get(this.#key) ?? null;

  start(): () => void {
    window.history.scrollRestoration = 'manual';
    const keep = () => {
      this.#remember();
      writePlaces(this.#places);
    };
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }

  /** Before an address is changed. @returns what to keep in the history for the new one */
  goOn({ replace, keepScroll }: { replace: boolean; keepScroll: boolean }): { key: string } {
    if (!keepScroll) this.#next = 0;
    if (!replace) {
      this.#remember();
      this.#key = String(Math.random());
    }
    return { key: this.#key };
  }

  /** After the browser has gone back or forward. */
  goBack(): void {
    this.#remember();
    this.#key = keyInHistory();
    this.#next = this.#places.get(this.#key) ?? 0;
  }

  /** When the screen has been drawn. */
  settle(): void {
    if (this.#next === null) return;
    window.scrollTo({ top: this.#next, behavior: 'instant' });
    this.#next = null;
  }

  #remember(): void {
    this.#places.set(this.#key, window.scrollY);
  }
}

function keyInHistory(): string {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'key' in state ? String(state.key) : 'first';
}

function readPlaces(): [string, number][] {
  try {
    return JSON.parse(window.sessionStorage.getItem(STORED) ?? '[]') as [string, number][];
  } catch {
    return []; // Storage is blocked: a page that is loaded anew begins at the top.
  }
}

function writePlaces(places: ReadonlyMap<string, number>): void {
  try {
    window.sessionStorage.setItem(STORED, JSON.stringify([...places].slice(-50)));
  } catch {
    // As above.
  }
}
