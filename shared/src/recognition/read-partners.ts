import { areFormsOfOneWord } from '../text/inflection.js';
import { fold, wordsOf } from '../text/fold.js';
import type { Line } from './line.js';
import type { KnownPartner, PartOf } from './recognised.js';

interface PartnerName {
  readonly id: string;
  readonly words: readonly string[];
}

/** Partners by the first three letters of their names, folded. */
export type PartnerIndex = ReadonlyMap<string, readonly PartnerName[]>;

export function partnerIndexOf(partners: readonly KnownPartner[]): PartnerIndex {
  const index = new Map<string, PartnerName[]>();
  for (const { id, name } of partners) {
    const words = wordsOf(fold(name));
    const key = words[0]?.slice(0, 3) ?? '';
    if (key !== '') index.set(key, [...(index.get(key) ?? []), { id, words }]);
  }
  return index;
}

/** Partners by their whole names in any case. They stay in the title; what is in them is nobody else's. */
export function readPartners(line: Line, index: PartnerIndex): PartOf<'partner'>[] {
  const parts: PartOf<'partner'>[] = [];
  for (let at = 0; at < line.tokens.length; at += 1) {
    if (line.at(at)?.type !== 'word') continue;
    const found = (index.get(line.free(at).slice(0, 3)) ?? [])
      .map((partner) => ({ partner, end: endOf(line, partner.words, at) }))
      .filter((one): one is { partner: PartnerName; end: number } => one.end !== null)
      .sort((a, b) => b.end - a.end);
    const longest = found[0];
    if (!longest) continue;
    const same = found.filter(({ end }) => end === longest.end).map(({ partner }) => partner.id);
    const [first = longest.partner.id, ...more] = same;
    const span = { start: line.at(at)?.start ?? 0, end: line.at(longest.end - 1)?.end ?? 0 };
    // A name of one small word may be that word.
    const sure = more.length === 0 && (longest.partner.words.length > 1 || line.at(at)?.capital === true);
    parts.push({ type: 'partner', ...span, choices: [first, ...more], sure, cuts: [] });
    line.take(at, longest.end);
    at = longest.end - 1;
  }
  return parts;
}

function endOf(line: Line, words: readonly string[], at: number): number | null {
  let end = at;
  for (const word of words) {
    while (end > at && line.at(end)?.type === 'sign' && /^["„”.,()+-]$/.test(line.folded(end))) end += 1;
    const typed = line.free(end);
    const isOne = typed === word || (word.length > 3 && typed.length > 3 && areFormsOfOneWord(typed, word));
    if (typed === '' || !isOne) return null;
    end += 1;
  }
  return end;
}
