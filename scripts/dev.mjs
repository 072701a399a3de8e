/** `npm run dev`: the product, started anew whenever a source of the server or of the web changes. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/root.mjs';

const WATCHED = ['shared/src', 'migrations', 'api/src', 'web/src'];
const IGNORED = /(^|[/\\])(dist|node_modules|tests)([/\\]|$)|\.test\.tsx?$|~$/;

let child = run();
let waiting = null;
let ending = false;

for (const folder of WATCHED) {
  watch(join(ROOT, folder), { recursive: true }, (_event, name) => {
    if (name === null || IGNORED.test(name)) return;
    clearTimeout(waiting);
    waiting = setTimeout(restart, 200);
  });
}
process.on('SIGINT', end).on('SIGTERM', end);

function run() {
  const started = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs')], { cwd: ROOT, stdio: 'inherit' });
  started.once('exit', () => {
    if (ending) process.exit(0);
    if (started === child) child = null;
  });
  return started;
}

function restart() {
  console.log('Changed; starting again …');
  const old = child;
  if (old === null) {
    child = run();
    return;
  }
  old.once('exit', () => (child = run()));
  old.kill('SIGTERM');
}

function end() {
  ending = true;
  clearTimeout(waiting);
  if (child === null) process.exit(0);
  // In a terminal Ctrl-C has reached the child already, and a second signal would mean "at once".
  if (!process.stdin.isTTY) child.kill('SIGTERM');
}
