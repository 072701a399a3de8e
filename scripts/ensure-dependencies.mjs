/**
 * Installs the dependencies when the lockfile, Node's ABI or the platform differ from the last time, so that
 * `npm start` and `npm test` need no other step on a fresh clone. Uses nothing but Node itself.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './lib/root.mjs';

const STAMP = join(ROOT, 'node_modules', '.miara-installed');
// Beside node_modules, not in it: `npm ci` removes that folder.
const LOCK = join(ROOT, '.installing');
const LOCK_IS_OLD_AFTER_MS = 15 * 60_000;

/** npm settings that may come from outside: where packages are fetched from and how that is trusted. */
const PASSED_ON =
  /^npm_config_(registry|.*:registry|cache|cafile|ca|strict_ssl|proxy|https_proxy|http_proxy|noproxy|userconfig|globalconfig|.*_auth.*)$/i;

const wanted = createHash('sha256')
  .update(readFileSync(join(ROOT, 'package-lock.json')))
  .update(`${process.versions.modules} ${process.platform} ${process.arch}`)
  .digest('hex');

if (!isInstalled()) await installOnce();

function isInstalled() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted;
}

async function installOnce() {
  await takeLock();
  try {
    // Another run may have done the work while this one waited.
    if (!isInstalled()) install();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

async function takeLock() {
  for (let told = false; ; told = true) {
    try {
      mkdirSync(LOCK);
      writeFileSync(join(LOCK, 'pid'), `${process.pid}`);
      process.on('SIGINT', leave).on('SIGTERM', leave);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAbandoned()) rmSync(LOCK, { recursive: true, force: true });
    else if (!told) console.log('Waiting for another installation of the dependencies to end …');
    await sleep(500);
  }
}

function leave() {
  rmSync(LOCK, { recursive: true, force: true });
  process.exit(130);
}

function isAbandoned() {
  try {
    const pid = Number(readFileSync(join(LOCK, 'pid'), 'utf8'));
    process.kill(pid, 0);
    return Date.now() - statSync(LOCK).mtimeMs > LOCK_IS_OLD_AFTER_MS;
  } catch (error) {
    // ESRCH: its owner is gone. A missing pid file: being made right now, or its owner died in between.
    return error.code === 'ESRCH' || (error.code === 'ENOENT' && isOlderThan(2_000));
  }
}

function isOlderThan(milliseconds) {
  try {
    return Date.now() - statSync(LOCK).mtimeMs > milliseconds;
  } catch {
    return false;
  }
}

function install() {
  console.log('Installing dependencies (first run, or they changed); this takes about a minute …');
  // With NODE_ENV=production npm would leave out the tools that build the product.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => name !== 'NODE_ENV' && (!/^npm_config_/i.test(name) || PASSED_ON.test(name)),
    ),
  );
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const [command, prefix] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status, error } = spawnSync(command, [...prefix, ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    console.error(
      `\nThe dependencies could not be installed${error ? ` (${error.message})` : ''}. Is the npm registry reachable?`,
    );
    process.exitCode = 1;
    return;
  }
  writeFileSync(STAMP, wanted);
}
