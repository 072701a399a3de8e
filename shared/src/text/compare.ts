const POLISH = new Intl.Collator('pl', { numeric: true });

/** Polish order of texts: Ł after L, numbers by value (EDU-2 before EDU-10). For `Array.prototype.sort`. */
export function comparePolish(first: string, second: string): number {
  return POLISH.compare(first, second);
}

/** Polish order of things by a text of theirs. */
export function byPolishText<T>(textOf: (thing: T) => string): (first: T, second: T) => number {
  return (first, second) => POLISH.compare(textOf(first), textOf(second));
}
