import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const WEB = fileURLToPath(new URL('..', import.meta.url));
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Three letters for each class of the house, counted through: the pages rendered on the server (ssr build) and the
 * stylesheet (client build) count the same files, so they agree. A public page says a hundred different classes, some
 * of them a hundred times, and is to travel in ten packets.
 *
 * @param name the class as its file calls it
 * @param file where it is, with whatever a bundler puts behind a `?`
 */
export function classNameOf(name: string, file: string): string {
  const place = relative(WEB, file.split('?')[0] ?? file);
  // Who reads the pages to check them finds things by their own names.
  if (process.env['MIARA_CLASS_NAMES'] === 'readable') return `${basename(place, '.module.css')}-${name}-x`;
  const whole = `${place} ${name}`;
  let short = SHORT.get(whole);
  if (short === undefined) {
    // Written while the development server runs.
    short = threeLetters(SHORT.size);
    SHORT.set(whole, short);
  }
  return short;
}

const SHORT = countedClasses();

function countedClasses(): Map<string, string> {
  const files = readdirSync(join(WEB, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.module.css'))
    .sort();
  const classes = files.flatMap((path) => {
    const rules = readFileSync(join(WEB, 'src', path), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
    const names = [...rules.matchAll(/\.([a-zA-Z_][\w-]*)/g)].map(([, name = '']) => name);
    return [...new Set(names)].map((name) => `${join('src', path)} ${name}`);
  });
  return new Map(classes.map((whole, index) => [whole, threeLetters(index)]));
}

/** aaa, aab … None begins with "ad": blockers of advertisements hide some of those. */
function threeLetters(index: number): string {
  const kept = index < 3 * 26 ? index : index + 26;
  return [kept / 676, (kept / 26) % 26, kept % 26].map((place) => LETTERS[Math.floor(place)]).join('');
}
