/**
 * Finds a clamd for the tests of the virus scan: one on PATH, else Debian's packages, fetched with apt-get and unpacked
 * into a cache folder (no root, nothing is installed).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from './root.mjs';

const CACHE = join(ROOT, 'node_modules', '.cache', 'miara-clamd');
const DAEMON = 'clamav-daemon';
/** Libraries that every Debian has; taking another one's would break what runs here. */
const OF_THE_SYSTEM = /^(libc6|libgcc-s1|libgcc1|zlib1g)$/;

/**
 * @returns {{ path: string, env: Record<string, string>, from: string } | { missing: string }} `missing`: why there is
 *   none, in words for the person who runs the tests
 */
export function findClamd() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .concat('/usr/sbin')
    .map((folder) => join(folder, 'clamd'))
    .find((path) => existsSync(path));
  if (onPath !== undefined) return { path: onPath, env: {}, from: 'PATH' };
  if (process.platform !== 'linux' || !has('apt-get') || !has('dpkg-deb'))
    return { missing: 'clamd is not installed, and only Debian has packages to take it from' };
  try {
    if (!existsSync(CACHE)) unpackPackages();
    return unpacked();
  } catch (error) {
    return { missing: `clamd is not installed and could not be fetched: ${error.message}` };
  }
}

function has(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** clamd with the libraries that lie beside it; throws when it does not run. */
function unpacked() {
  const libraries = join(CACHE, 'usr', 'lib');
  const folders = [
    libraries,
    ...readdirSync(libraries, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(libraries, entry.name)),
  ];
  const env = { LD_LIBRARY_PATH: [...folders, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
  const path = join(CACHE, 'usr', 'sbin', 'clamd');
  const { status, stderr } = spawnSync(path, ['--help'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status === 0) return { path, env, from: 'Debian' };
  rmSync(CACHE, { recursive: true, force: true });
  throw new Error(`it does not run here (${String(stderr).trim() || 'no reason given'})`);
}

function unpackPackages() {
  const unfinished = `${CACHE}.${process.pid}`;
  const downloads = join(unfinished, 'packages');
  mkdirSync(downloads, { recursive: true });
  try {
    const daemonNeeds = librariesOf(DAEMON);
    const scanner = daemonNeeds.find((name) => /^libclamav\d/.test(name));
    if (scanner === undefined) throw new Error('the package lists know no clamav (apt-get update?)');
    const names = new Set([DAEMON, ...daemonNeeds, ...librariesOf(scanner)]);
    const lacking = [...names].filter((name) => !isInstalled(name));
    run('apt-get', ['download', ...lacking], downloads);
    for (const name of readdirSync(downloads))
      run('dpkg-deb', ['-x', join(downloads, name), unfinished], downloads);
    rmSync(downloads, { recursive: true, force: true });
    renameSync(unfinished, CACHE);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Libraries that a package asks for. The lists are fetched once when they are empty and that is allowed. */
function librariesOf(name) {
  let listed = dependsOf(name);
  if (listed.length === 0 && process.getuid?.() === 0) {
    run('apt-get', ['update', '-q'], ROOT);
    listed = dependsOf(name);
  }
  return listed.filter((library) => /^(lib|zlib)/.test(library) && !OF_THE_SYSTEM.test(library));
}

function dependsOf(name) {
  const { stdout } = spawnSync('apt-cache', ['depends', '--no-recommends', '--no-suggests', name], {
    encoding: 'utf8',
  });
  return [...String(stdout).matchAll(/^ +\|?Depends: ([a-z0-9.+-]+)$/gm)].map((match) => match[1]);
}

function isInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' });
  return String(stdout).includes('ok installed');
}

function run(command, args, cwd) {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 120_000 });
  if (status !== 0)
    throw new Error(`${command} ${args[0]} failed: ${String(stderr).trim().split('\n').at(-1)}`);
}
