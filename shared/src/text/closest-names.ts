import { fold, wordsOf } from './fold.js';
import { fromCyrillic } from './from-cyrillic.js';
import { isAroundName } from './matches-name.js';

/** Shorter words are too like each other for a guess. */
const SHORTEST = 3;

/**
 * What somebody may have meant whose words find nothing: things whose name, or a word of it, is one slip away (two in
 * a long word). The nearest first, then in their order.
 */
export function closestNames<T>(
  query: string,
  things: readonly T[],
  namesOf: (thing: T) => readonly string[],
  most: number,
): T[] {
  const typed = fromCyrillic(query).map((reading) =>
    wordsOf(fold(reading))
      .filter((word) => !isAroundName(word))
      .join(' '),
  );
  const near = things.flatMap((thing) => {
    const candidates = namesOf(thing).flatMap((name) => {
      const words = wordsOf(fold(name));
      return [words.join(' '), ...words];
    });
    const slips = Math.min(
      ...typed.flatMap((text) => candidates.map((candidate) => slipsBetween(text, candidate))),
    );
    return slips < Infinity ? [{ thing, slips }] : [];
  });
  return near
    .sort((a, b) => a.slips - b.slips)
    .slice(0, most)
    .map(({ thing }) => thing);
}

/** Letters to change, add, leave out or swap; Infinity when they are too many for the length. */
function slipsBetween(typed: string, name: string): number {
  const allowed = Math.min(typed.length, name.length) > 5 ? 2 : 1;
  if (typed.length < SHORTEST || Math.abs(typed.length - name.length) > allowed) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: name.length + 1 }, (_, index) => index);
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= name.length; column += 1) {
      const same = typed[row - 1] === name[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1];
      if (row > 1 && column > 1 && swapped) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      line.push(best);
    }
    beforeLast = last;
    last = line;
  }
  const slips = last[name.length] ?? Infinity;
  return slips <= allowed ? slips : Infinity;
}
