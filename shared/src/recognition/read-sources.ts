import type { Line } from './line.js';
import { findWords, type WordIndex } from './read-words.js';
import type { Funding, PartOf } from './recognised.js';

/** Words that speak of money, so that what follows is a source of it. */
const OF_MONEY =
  /^(?:ramach|srodki|srodkow|srodkami|finansowan\w*|sfinansowan\w*|dofinansowan\w*|pieniadze|pieniedzy|zrodlo|projektu|programu)$/;
const BEFORE =
  /^(?:z|ze|w|ramach|srodki|srodkow|srodkami|finansowan\w*|sfinansowan\w*|dofinansowan\w*|dofinansowania|pieniadze|pieniedzy|programu|projektu|funduszu|fundusz|zrodlo|:|-|–)$/;

/**
 * Where the money came from. A source without its amount cannot be kept and asks; the amount is the one beside it, or
 * the only one of the line.
 */
export function readSources(
  line: Line,
  index: WordIndex,
  money: readonly PartOf<'money'>[],
): PartOf<'source'>[] {
  const places = joined(findWords(line, index)).map(({ code, from, end }) => {
    const last = line.free(end) === '+' ? end + 1 : end;
    let first = from;
    while (line.isFree(first - 1) && BEFORE.test(line.free(first - 1))) first -= 1;
    const start = line.at(from)?.start ?? 0;
    const name = line.at(from)?.text ?? '';
    const isNamed = end - from > 1 || (name.length > 1 && name === name.toUpperCase());
    const isMeant = isNamed || OF_MONEY.test(line.folded(from - 1)) || OF_MONEY.test(line.folded(from - 2));
    return {
      code,
      start,
      end: line.at(last - 1)?.end ?? 0,
      cutStart: line.at(first)?.start ?? start,
      isMeant,
    };
  });
  const isAlone = places.length === 1 && money.filter(({ choices }) => !choices[0].within).length === 1;
  return places.map(({ code, start, end, cutStart, isMeant }) => {
    const own =
      beside(line.text, { start: cutStart, end }, money) ?? (isAlone && isMeant ? money[0] : undefined);
    const value: Funding = { source: code, grosz: own ? own.choices[0].grosz : null };
    const sure = own?.sure === true;
    return { type: 'source', start, end, choices: [value], sure, cuts: [{ start: cutStart, end }] };
  });
}

/** "z dotacji wojewody" is one source in two words. */
function joined(found: ReturnType<typeof findWords>): ReturnType<typeof findWords> {
  return found.reduce<ReturnType<typeof findWords>>((all, one) => {
    const last = all.at(-1);
    if (last?.code !== one.code || last.end !== one.from) return [...all, one];
    return [...all.slice(0, -1), { ...last, end: one.end }];
  }, []);
}

/** The amount right before or right behind, with no comma between. */
function beside(
  text: string,
  { start, end }: { start: number; end: number },
  money: readonly PartOf<'money'>[],
) {
  const before = money.find((part) => part.end <= start && /^[\s(–-]*$/.test(text.slice(part.end, start)));
  return before ?? money.find((part) => part.start >= end && /^[\s:(–-]*$/.test(text.slice(end, part.start)));
}
