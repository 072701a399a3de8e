import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const WEB = fileURLToPath(new URL('..', import.meta.url));
const POLISH = join(WEB, 'src/i18n/locales/pl');

/** Said by the frame around every page and by the page on which people begin: there from the beginning. */
export const FIRST_TEXTS: readonly string[] = [
  'common',
  'offline',
  'open-period',
  'overview',
  'rail',
  'shell',
  'task-rows',
];

const STATIC = /^(?:import|export)\s(?!type\b)(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'/gm;
const ASKED = /useTranslation\(\s*(\[[^\]]*\]|'[^']*')/g;
const NAMED = /['"`]([a-z][a-z-]*):/g;

/**
 * The texts that a file of the program may say: those that it names itself (`useTranslation('tasks')`,
 * `'vocabulary:role'`) and those of everything that it imports. What is imported later brings its own.
 *
 * @param file relative to `web`: `src/app/pages/team-page.tsx`
 */
export function textsOf(file: string): string[] {
  const names = new Set<string>();
  for (const path of withImports(join(WEB, file))) {
    const source = readFileSync(path, 'utf8');
    for (const [, asked = ''] of source.matchAll(ASKED))
      for (const [, name = ''] of asked.matchAll(/'([^':]+)'/g)) names.add(name);
    for (const [, name = ''] of source.matchAll(NAMED)) names.add(name);
  }
  const known = new Set(readdirSync(POLISH).map((name) => name.replace(/\.json$/, '')));
  return [...names].filter((name) => known.has(name)).sort();
}

/** A file and everything that it imports at once, as paths; only of `web`. */
export function withImports(file: string): Set<string> {
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    if (!/\.tsx?$/.test(path)) return;
    for (const [, to = ''] of readFileSync(path, 'utf8').matchAll(STATIC)) {
      const found = sourceOf(join(dirname(path), to));
      if (found !== null) follow(found);
    }
  };
  follow(file);
  return seen;
}

/** Imports name what is built (`.js`). */
export function sourceOf(path: string): string | null {
  const stem = path.replace(/\.js$/, '');
  return [path, `${stem}.ts`, `${stem}.tsx`].find((candidate) => existsSync(candidate)) ?? null;
}

/** A path as Vite's manifest has it. */
export function nameInWeb(path: string): string {
  return relative(WEB, path).replaceAll('\\', '/');
}
