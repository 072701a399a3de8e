/** Finds a Chromium for the browser journeys, from what is there to what can be installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { ROOT } from './root.mjs';

const ON_PATH = [
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
];
const NOT_FOUND =
  'No Chromium was found and none could be installed. Set MIARA_CHROMIUM to a Chrome or Chromium, ' +
  'or run `npx playwright install chromium`.';

/**
 * @returns {Promise<{ path: string, env: Record<string, string>, from: string }>} env: what it needs to run
 * @throws {Error} saying what to do when there is none
 */
export async function findChromium() {
  const ways = [fromEnvironment, fromPath, fromPlaywright, fromPackage, fromApt];
  for (const way of ways) {
    const found = await way();
    if (found !== null && runs(found)) return found;
  }
  throw new Error(NOT_FOUND);
}

function runs({ path, env }) {
  const { status } = spawnSync(path, ['--version', '--no-sandbox', '--headless'], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
    timeout: 20_000,
  });
  return status === 0;
}

function fromEnvironment() {
  const path = process.env.MIARA_CHROMIUM || process.env.CHROMIUM_PATH;
  return path ? { path, env: {}, from: 'environment' } : null;
}

function fromPath() {
  for (const name of ON_PATH) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (folder !== '' && existsSync(path)) return { path, env: {}, from: 'PATH' };
    }
  }
  return null;
}

async function fromPlaywright() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? { path, env: {}, from: 'Playwright' } : null;
}

/**
 * The npm package carries a Chromium with all its libraries and fonts (Linux x64), packed with brotli. Its own
 * unpacking is made for one cloud and adds flags that hide mistakes, so the archives are unpacked here.
 */
function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  let bin;
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    bin = join(
      entry.slice(0, entry.indexOf(join('@sparticuz', 'chromium'))),
      '@sparticuz',
      'chromium',
      'bin',
    );
  } catch {
    return null;
  }
  const folder = join(ROOT, 'node_modules', '.cache', 'miara-chromium');
  if (!existsSync(join(folder, 'chromium'))) unpack(bin, folder);
  const env = {
    LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), folder, process.env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(':'),
    FONTCONFIG_PATH: join(folder, 'fonts'),
  };
  return { path: join(folder, 'chromium'), env, from: 'npm' };
}

function unpack(bin, folder) {
  const unfinished = `${folder}.${process.pid}`;
  for (const [archive, into] of [
    ['al2023.tar.br', 'al2023'],
    ['fonts.tar.br', 'fonts'],
    ['swiftshader.tar.br', '.'],
  ]) {
    mkdirSync(join(unfinished, into), { recursive: true });
    const { status } = spawnSync('tar', ['-x', '-C', join(unfinished, into)], {
      input: brotliDecompressSync(readFileSync(join(bin, archive))),
    });
    if (status !== 0) throw new Error(`${archive} could not be unpacked (is tar installed?).`);
  }
  writeFileSync(join(unfinished, 'chromium'), brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))), {
    mode: 0o755,
  });
  // The package's own file names folders of that cloud.
  writeFileSync(
    join(unfinished, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir>` +
      `<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`,
  );
  mkdirSync(dirname(folder), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

function fromApt() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0)
    return null;
  console.log('Installing chromium-headless-shell with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium-headless-shell']]) {
    if (spawnSync('apt-get', args, { env, stdio: 'ignore', timeout: 300_000 }).status !== 0) return null;
  }
  return fromPath();
}
