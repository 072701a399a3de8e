import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Injectable, Logger } from '@nestjs/common';
import { WEB_DIST, WEB_SERVER_ENTRY } from '../../../config/paths.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { assetsOf } from './built-assets.js';
import { PageRenderer } from './page-renderer.js';
import type { PublicPage } from './public-page.js';

interface BuiltPages {
  version: string;
  assets: PublicPage['assets'];
  renderPage: (page: PublicPage) => string | Promise<string>;
}

/** The renderer that `npm run build` makes from `web/`, loaded when the first page is asked for. */
@Injectable()
export class BuiltPageRenderer extends PageRenderer {
  readonly #logger = new Logger('Pages');
  #built: Promise<BuiltPages> | null = null;

  async version(): Promise<string> {
    return (await this.built()).version;
  }

  async render(page: Omit<PublicPage, 'assets'>): Promise<string> {
    const { assets, renderPage } = await this.built();
    return renderPage({ ...page, assets });
  }

  /** Once; when the build is missing the next request looks again, so that building it is enough. */
  private async built(): Promise<BuiltPages> {
    this.#built ??= load();
    try {
      return await this.#built;
    } catch (error) {
      this.#built = null;
      this.#logger.error(error);
      throw new DomainError('service_unavailable', { part: 'pages' });
    }
  }
}

async function load(): Promise<BuiltPages> {
  const manifest = await readFile(join(WEB_DIST, '.vite/manifest.json'), 'utf8');
  const code = await readFile(WEB_SERVER_ENTRY);
  const entry: unknown = await import(pathToFileURL(WEB_SERVER_ENTRY).href);
  if (!isEntry(entry)) throw new Error(`${WEB_SERVER_ENTRY} exports no renderPage`);
  return {
    version: createHash('sha256').update(manifest).update(code).digest('hex'),
    assets: assetsOf(JSON.parse(manifest)),
    renderPage: (page) => entry.renderPage(page),
  };
}

function isEntry(value: unknown): value is Pick<BuiltPages, 'renderPage'> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'renderPage' in value &&
    typeof value.renderPage === 'function'
  );
}
