/**
 * Compiles shared, migrations and api file by file with swc into their dist folders. Types are checked elsewhere
 * (`npm run check`); this is only translation, so that a start takes milliseconds.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { transform } from '@swc/core';
import { ROOT } from './root.mjs';
import { filesBelow, hash } from './sources.mjs';

const WORKSPACES = [
  { from: 'shared/src', to: 'shared/dist' },
  { from: 'migrations', to: 'migrations/dist' },
  { from: 'api/src', to: 'api/dist' },
];
const TESTS = /(^|\/)(tests|testing)\/|\.test\.tsx?$/;
const NOT_SHIPPED = /(^|\/)(package\.json|tsconfig\.json|[^/]*\.md|[^/]*\.d\.ts)$/;

const swcText = readFileSync(join(ROOT, 'scripts/swc-options.json'), 'utf8');
const swcOptions = JSON.parse(swcText);
const swcVersion = readFileSync(join(ROOT, 'node_modules/@swc/core/package.json'), 'utf8');
const settings = hash(swcText, swcVersion);

/** @returns {Promise<number>} how many files were written or removed */
export async function buildServer() {
  const counts = await Promise.all(WORKSPACES.map(buildWorkspace));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function buildWorkspace({ from, to }) {
  const source = join(ROOT, from);
  const target = join(ROOT, to);
  const manifestFile = join(target, '.manifest.json');
  const before = readManifest(manifestFile);
  const files = filesBelow(source).filter((path) => !TESTS.test(path) && !NOT_SHIPPED.test(path));
  const now = {};
  let changes = 0;
  await Promise.all(
    files.map(async (path) => {
      const output = path.replace(/\.tsx?$/, '.js');
      const content = readFileSync(join(source, path));
      now[output] = hash(settings, content);
      if (before[output] === now[output] && existsSync(join(target, output))) return;
      changes += 1;
      mkdirSync(dirname(join(target, output)), { recursive: true });
      if (output === path) copyFileSync(join(source, path), join(target, path));
      else await compile(join(source, path), content.toString(), join(target, output));
    }),
  );
  for (const output of Object.keys(before)) {
    if (output in now) continue;
    changes += 1;
    rmSync(join(target, output), { force: true });
    rmSync(join(target, `${output}.map`), { force: true });
  }
  if (changes > 0) {
    mkdirSync(target, { recursive: true });
    writeFileSync(manifestFile, JSON.stringify(now));
  }
  return changes;
}

function readManifest(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

async function compile(file, code, output) {
  const { code: js, map } = await transform(code, {
    ...swcOptions,
    filename: file,
    sourceFileName: relative(dirname(output), file),
    configFile: false,
  });
  writeFileSync(`${output}.map`, map);
  writeFileSync(output, `${js}//# sourceMappingURL=${output.split(/[/\\]/).at(-1)}.map\n`);
}
