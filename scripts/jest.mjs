/** Runs jest with Node's flag for ES modules; arguments go through to jest. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './lib/root.mjs';
import { jestEnvironment } from './lib/jest-environment.mjs';

const jest = spawn(
  process.execPath,
  [join(ROOT, 'node_modules/jest/bin/jest.js'), ...process.argv.slice(2)],
  {
    cwd: ROOT,
    env: jestEnvironment(),
    stdio: 'inherit',
  },
);
process.on('SIGINT', () => undefined);
jest.once('exit', (code) => process.exit(code ?? 1));
