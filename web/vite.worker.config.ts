import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { lateTextsOf } from './build/texts-with-code.js';
import { filesOf, OFFLINE_PAGES, textFiles, type BuiltFile } from './src/worker/offline-pages.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = join(root, 'dist');

/** Files whose name does not change with their content. */
const NAMED = ['assets/theme-1.js', 'assets/miara-1.svg'];

/** What the worker keeps; after the browser's build, of which it tells. */
function filesToKeep(): { url: string; revision: string | null }[] {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    BuiltFile
  >;
  const texts = [...new Set(OFFLINE_PAGES.flatMap(lateTextsOf))];
  const hashed = filesOf([...OFFLINE_PAGES, ...textFiles(texts)], manifest).map((file) => ({
    url: `/${file}`,
    revision: null,
  }));
  const named = NAMED.map((file) => ({ url: `/${file}`, revision: hashOf(file) }));
  return [{ url: '/app/', revision: hashOf('index.html') }, ...named, ...hashed];
}

function hashOf(file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(dist, file)))
    .digest('hex')
    .slice(0, 16);
}

/** The service worker: one file without imports, at the root, as a worker's scope wants it. */
export default defineConfig({
  root,
  publicDir: false,
  define: { FILES_TO_KEEP: JSON.stringify(filesToKeep()) },
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    rollupOptions: {
      input: 'src/worker/sw.ts',
      output: { format: 'iife', entryFileNames: 'sw.js' },
    },
  },
});
