/** Builds the browser's files (web/dist) and the server-rendered pages (web/dist-server) when sources changed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './root.mjs';
import { filesBelow, hash } from './sources.mjs';

const STAMP = join(ROOT, 'web/dist-server/.stamp');
const OUTPUTS = [
  STAMP,
  ...['dist/index.html', 'dist/sw.js', 'dist-server/entry-server.js'].map((file) => join(ROOT, 'web', file)),
];

/**
 * @param {{ signal?: AbortSignal }} options signal: gives the build up
 * @returns {Promise<boolean>} whether anything had to be built
 */
export async function buildWeb({ signal } = {}) {
  const wanted = sourcesHash();
  if (OUTPUTS.every((file) => existsSync(file)) && readFileSync(STAMP, 'utf8') === wanted) return false;
  // A process of its own: the bundler's memory is given back, and its NODE_ENV does not leak.
  const bundler = spawn(process.execPath, [fileURLToPath(new URL('./bundle-web.mjs', import.meta.url))], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
    signal,
  });
  const [code] = await once(bundler, 'close');
  if (code !== 0) throw new Error('The web part could not be built; see the messages above.');
  writeFileSync(STAMP, wanted);
  return true;
}

function sourcesHash() {
  const folders = ['web', 'shared/src'];
  const own = [
    'package-lock.json',
    'tsconfig.base.json',
    'scripts/lib/bundle-web.mjs',
    'scripts/lib/compress-files.mjs',
  ];
  const files = [
    ...folders.flatMap((folder) => filesBelow(join(ROOT, folder)).map((path) => join(folder, path))),
    ...own,
  ].filter((path) => !/\.test\.tsx?$|^web\/(e2e|test-results|playwright-report)\//.test(path));
  return hash(...files.flatMap((path) => [path, readFileSync(join(ROOT, path))]));
}
