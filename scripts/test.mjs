/**
 * `npm test`: checks, unit and integration tests, then journeys through the real product in a browser. Every step
 * runs even when an earlier one failed. The last line counts all of them: `N passed, N failed`.
 * `node scripts/test.mjs e2e` runs the last step alone.
 */
import { addCounts, tell } from './lib/test-counts.mjs';
import { runChecks } from './lib/run-checks.mjs';
import { runJest } from './lib/run-jest.mjs';
import { runJourneys } from './lib/run-journeys.mjs';

const steps = [
  { name: 'checks', title: 'Checks', run: runChecks },
  { name: 'jest', title: 'Unit and integration tests', run: runJest },
  { name: 'e2e', title: 'Browser journeys', run: runJourneys },
];
const only = process.argv[2];
const total = { passed: 0, failed: 0, skipped: 0 };

for (const { name, title, run } of steps) {
  if (only !== undefined && only !== name) continue;
  console.log(`\n${title}`);
  try {
    addCounts(total, await run());
  } catch (error) {
    // A step that could not run at all has failed; it must not look like nothing to test.
    console.error(`✗ ${title}: ${error.message}`);
    addCounts(total, { passed: 0, failed: 1 });
  }
}
console.log(`\n${tell(total)}`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
