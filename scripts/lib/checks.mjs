/** The checks that need no running product. Each is one command and counts as one test. */
import { join } from 'node:path';
import { ROOT } from './root.mjs';

const node = (path, ...args) => [process.execPath, join(ROOT, path), ...args];
const types = (workspace) => ({
  name: `types of ${workspace}`,
  command: node('node_modules/typescript-native/bin/tsc', '-p', `${workspace}/tsconfig.json`),
});

export const CHECKS = [
  {
    name: 'format',
    command: node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  },
  ...['shared', 'migrations', 'api', 'web'].map(types),
  { name: 'lint', command: node('node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.') },
  {
    name: 'boundaries',
    command: node(
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...[
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'err',
        'shared',
        'migrations',
        'api',
        'web',
      ],
    ),
  },
  {
    name: 'no dead files, exports or dependencies',
    command: node('node_modules/knip/bin/knip.js', '--no-progress'),
  },
  { name: 'contract is up to date', command: node('scripts/contract.mjs', '--check') },
];
