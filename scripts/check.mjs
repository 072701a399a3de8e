/** `npm run check`: format, types, lint, boundaries, dead code, contract. Seconds, no database, no browser. */
import { runChecks } from './lib/run-checks.mjs';

const { passed, failed } = await runChecks();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
