import { fold } from '@miara/shared';

/** A code for a new entry: its name in small letters without diacritics, unlike any other. */
export function codeFor(name: string, taken: readonly string[]): string {
  const plain = fold(name)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 36);
  const base = plain.length < 2 ? 'entry' : plain;
  let code = base;
  for (let number = 2; taken.includes(code); number += 1) code = `${base}_${number}`;
  return code;
}
