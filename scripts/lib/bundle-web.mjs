/**
 * Runs Vite for the browser, for the public pages rendered by the api (see web/vite.config.ts), and for the service
 * worker, which keeps files of the first on the device (web/vite.worker.config.ts).
 */
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './root.mjs';

const root = join(ROOT, 'web');
const common = { root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn', mode: 'production' };

await build(common);
await build({ ...common, build: { ssr: 'src/entry-server.tsx' } });
await build({ ...common, configFile: join(root, 'vite.worker.config.ts') });
