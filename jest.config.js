/**
 * Two kinds of tests: `unit` (`*.test.ts`, pure or with fakes) and `int` (`*.int.test.ts`, on a real PostgreSQL that
 * the global set-up starts once). Run through `npm run test:unit|int`, which set Node's flag for ES modules.
 */
import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./scripts/swc-options.json', import.meta.url), 'utf8'));
const transform = (tsx) => [
  '@swc/jest',
  {
    ...swc,
    jsc: {
      ...swc.jsc,
      parser: { ...swc.jsc.parser, tsx },
      experimental: { ...swc.jsc.experimental, keepImportAttributes: true },
    },
    sourceMaps: 'inline',
    configFile: false,
  },
];

const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': transform(false), '\\.tsx$': transform(true) },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@miara/shared$': '<rootDir>/shared/src/index.ts',
    '^@miara/shared/api$': '<rootDir>/shared/src/api/index.ts',
    '^@miara/shared/openapi\\.json$': '<rootDir>/shared/openapi/openapi.json',
    '^@miara/migrations$': '<rootDir>/migrations/run.ts',
    '\\.module\\.css$': '<rootDir>/scripts/jest/class-names.mjs',
    '\\.css$': '<rootDir>/scripts/jest/class-names.mjs',
  },
  modulePathIgnorePatterns: ['/dist/', '/dist-server/', '/dist-contract/', '<rootDir>/.data/'],
  // Nest and class-validator keep decorators' metadata there; it must be loaded before any decorated class.
  setupFiles: ['reflect-metadata'],
};

export default {
  maxWorkers: 2,
  // Every file loads the whole application anew and Node lets go of little of it; near the limit of its heap a worker
  // collects more than it tests. One that has grown is replaced between two files.
  workerIdleMemoryLimit: '1500MB',
  testTimeout: 30_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      roots: ['shared', 'api', 'migrations', 'web/src'].map((folder) => `<rootDir>/${folder}`),
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '\\.int\\.test\\.ts$'],
    },
    {
      ...common,
      displayName: 'int',
      roots: ['api', 'migrations'].map((folder) => `<rootDir>/${folder}`),
      testMatch: ['**/*.int.test.ts'],
      globalSetup: '<rootDir>/scripts/jest/start-test-database.mjs',
      globalTeardown: '<rootDir>/scripts/jest/stop-test-database.mjs',
    },
  ],
};
