import { execFile } from 'node:child_process';
import { mkdtemp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { jest } from '@jest/globals';
import { PageRenderer } from '../../../modules/publications/pages/page-renderer.js';
import type { PublicPage } from '../../../modules/publications/pages/public-page.js';
import type { ApiTest } from '../../api-test.js';

type RenderPage = (page: PublicPage) => string;

const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));

/** The renderer of the public pages, built from the web as it is now: what it says is what a visitor reads. */
export async function buildPages(): Promise<RenderPage> {
  const folder = await mkdtemp(join(tmpdir(), 'miara-pages-'));
  await promisify(execFile)(
    process.execPath,
    [
      join(ROOT, 'node_modules/vite/bin/vite.js'),
      'build',
      '--ssr',
      '--outDir',
      folder,
      '--logLevel',
      'error',
    ],
    {
      cwd: join(ROOT, 'web'),
      env: { ...process.env, NODE_ENV: 'production', MIARA_CLASS_NAMES: 'readable' },
    },
  );
  const entry = join(folder, 'entry-server.mjs');
  await rename(join(folder, 'entry-server.js'), entry);
  return ((await import(entry)) as { renderPage: RenderPage }).renderPage;
}

/** Lets the product render with it; styles and scripts say no figure. */
export function showRealPages(test: ApiTest, renderPage: RenderPage): void {
  const renderer = test.app.get(PageRenderer, { strict: false });
  jest.spyOn(renderer, 'version').mockResolvedValue('from source');
  jest.spyOn(renderer, 'render').mockImplementation(async (page) => {
    try {
      return renderPage({ ...page, assets: { styles: [], scripts: [] } });
    } catch (error) {
      console.error(`${page.address} cannot be shown`, error); // the visitor is only told that it is away
      throw error;
    }
  });
}
