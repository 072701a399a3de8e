/**
 * Runs Vite for the browser, for the public pages rendered by the api (see web/vite.config.ts), and for the service
 * worker, which keeps files of the first on the device (web/vite.worker.config.ts). Then makes the files small.
 */
import { join } from 'node:path';
import { build } from 'vite';
import { compressFiles } from './compress-files.mjs';
import { ROOT } from './root.mjs';

const root = join(ROOT, 'web');
const common = { root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn', mode: 'production' };

await build(common);
await build({ ...common, build: { ssr: 'src/entry-server.tsx' } });
await build({ ...common, configFile: join(root, 'vite.worker.config.ts') });
await compressFiles(join(root, 'dist/assets'));
