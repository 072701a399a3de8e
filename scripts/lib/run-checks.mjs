import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { CHECKS } from './checks.mjs';
import { ROOT } from './root.mjs';

/** Output of one check that is worth reading; the rest is more of the same. */
const MOST_LINES = 80;

/** Runs all checks, a failed one does not stop the others. @returns {Promise<{ passed: number, failed: number }>} */
export async function runChecks() {
  const count = { passed: 0, failed: 0 };
  for (const { name, command } of CHECKS) {
    const began = performance.now();
    const { code, output } = await run(command);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
    if (code === 0) {
      count.passed += 1;
      continue;
    }
    count.failed += 1;
    const lines = output.trimEnd().split('\n');
    console.log(lines.slice(0, MOST_LINES).join('\n'));
    if (lines.length > MOST_LINES) console.log(`… and ${lines.length - MOST_LINES} more lines`);
  }
  return count;
}

async function run([program, ...args]) {
  const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (part) => (output += part));
  child.stderr.on('data', (part) => (output += part));
  const [code] = await once(child, 'close');
  return { code, output };
}
