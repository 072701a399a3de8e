import { Line } from './line.js';
import { itemIndexOf, readItems, type ItemIndex } from './read-items.js';
import { placeIndexOf, type PlaceIndex } from './place-index.js';
import { readDays } from './read-days.js';
import { readLanguages } from './read-languages.js';
import { readMoney } from './read-money.js';
import { partnerIndexOf, readPartners, type PartnerIndex } from './read-partners.js';
import { readPeople } from './read-people.js';
import { readSources } from './read-sources.js';
import { readUnits } from './read-units.js';
import { readKinds, wordIndexOf, type WordIndex } from './read-words.js';
import type { Names, Part, PartOf } from './recognised.js';
import { setAside } from './aside.js';

/** The tenant's names, prepared once: reading a line then takes no time that anybody notices. */
export interface NameIndex {
  readonly places: PlaceIndex;
  readonly items: ItemIndex;
  readonly kinds: WordIndex;
  readonly sources: WordIndex;
  readonly partners: PartnerIndex;
  readonly ownPowiat: string | null;
}

export function nameIndexOf(names: Names): NameIndex {
  return {
    places: placeIndexOf(names.units),
    items: itemIndexOf(names.items),
    kinds: wordIndexOf(names.kinds),
    sources: wordIndexOf(names.sources),
    partners: partnerIndexOf(names.partners),
    ownPowiat: names.ownPowiat,
  };
}

/**
 * What a line of Polish says: days, units, items, kind, people, money, its source, languages and partners, in the
 * order in which they stand. Plain rules and the tenant's own names, no guess: what could mean two things has
 * `sure: false` and its candidates, what is not understood is left alone.
 *
 * @param today `YYYY-MM-DD`
 */
export function recognise(text: string, names: NameIndex, today: string): Part[] {
  const line = new Line(text);
  // Whoever reads first keeps others from the words: "Fundacja Gdańska" is no Gdańsk, "12 marca" no twelve people.
  const partners = readPartners(line, names.partners);
  setAside(line);
  const items = readItems(line, names.items);
  const money = readMoney(line);
  const days = readDays(line, today);
  const people = readPeople(line);
  const units = readUnits(line, names.places, names.ownPowiat);
  const kinds = readKinds(line, names.kinds);
  const sources = readSources(line, names.sources, money);
  const languages = readLanguages(line);
  const parts: Part[] = [
    ...partners,
    ...items,
    ...withoutDoubt(money, sources),
    ...days,
    ...people,
    ...units,
    ...kinds,
    ...sources,
    ...languages,
  ];
  return parts.sort((a, b) => a.start - b.start);
}

/** Two amounts of which nothing says how they belong together ask; a source for each tells them apart. */
function withoutDoubt(
  money: readonly PartOf<'money'>[],
  sources: readonly PartOf<'source'>[],
): PartOf<'money'>[] {
  const whole = money.filter(({ sure, choices }) => sure && !choices[0].within);
  if (whole.length < 2 || sources.filter(({ sure }) => sure).length >= whole.length) return [...money];
  return money.map((part) => (whole.includes(part) ? { ...part, sure: false } : part));
}
