/** `npm run files:move -- --to s3|local [--keep]`: moves all stored files and verifies every hash (docs/runbook.md). */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { buildServer } from './lib/build-server.mjs';
import { readSettingsFile } from './lib/settings-file.mjs';
import { ROOT } from './lib/root.mjs';

readSettingsFile();
await buildServer();
const move = spawn(process.execPath, [join(ROOT, 'api/dist/move-files-cli.js'), ...process.argv.slice(2)], {
  env: { ...process.env, MIARA_DATA_DIR: resolve(process.env.MIARA_DATA_DIR || `${ROOT}/.data`) },
  stdio: 'inherit',
});
process.on('SIGINT', () => undefined);
move.once('exit', (code) => process.exit(code ?? 1));
