import type { PublicPage } from './public-page.js';

/** Writes public pages. A port: the renderer is built from `web/`, and the api knows it only by its path. */
export abstract class PageRenderer {
  /** Changes when the pages are built anew; part of their ETag. */
  abstract version(): Promise<string>;

  /** A whole HTML document. */
  abstract render(page: Omit<PublicPage, 'assets'>): Promise<string>;
}
