import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jestEnvironment } from './jest-environment.mjs';
import { ROOT } from './root.mjs';

/** Runs all unit and integration tests. @returns {Promise<import('./test-counts.mjs').Counts>} */
export async function runJest() {
  const folder = mkdtempSync(join(tmpdir(), 'miara-jest-'));
  const report = join(folder, 'report.json');
  try {
    const args = ['--ci', '--json', `--outputFile=${report}`, '--silent'];
    const jest = spawn(process.execPath, [join(ROOT, 'node_modules/jest/bin/jest.js'), ...args], {
      cwd: ROOT,
      env: jestEnvironment(),
      // Standard output carries the report a second time; the readable progress is on standard error.
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [code] = await once(jest, 'close');
    return countsOf(JSON.parse(readFileSync(report, 'utf8')), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countsOf(report, code) {
  // A file that does not even load has no tests to count, and a failing set-up reports nothing: both are failures.
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
