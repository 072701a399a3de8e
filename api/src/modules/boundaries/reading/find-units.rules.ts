import type { FoundFeature } from './geometry.js';

/** Names under which codes usually stand, the likeliest first; another one is found by what it holds. */
const USUAL_NAMES = ['teryt', 'jpt_kod_je', 'kod_teryt', 'terc', 'kod', 'code', 'id'];

/** A shape with the unit it belongs to. */
export interface UnitFeature {
  teryt: string;
  feature: FoundFeature;
  /** The file gives another kind of gmina in the last digit: the kind changed since it was drawn. */
  otherKind: boolean;
}

export interface FoundUnits {
  /** Property that carries the codes; null when none does. */
  property: string | null;
  units: UnitFeature[];
  /** Shapes of units that are not asked for. */
  others: number;
}

/** Which property carries TERYT codes, and whose each shape is. @param wanted codes of the units that are looked for */
export function findUnits(features: readonly FoundFeature[], wanted: ReadonlySet<string>): FoundUnits {
  const sixes = new Set([...wanted].flatMap((code) => (code.length === 7 ? [code.slice(0, 6)] : [])));
  const isAsked = (code: string): boolean =>
    wanted.has(code) || (code.length === 7 && sixes.has(code.slice(0, 6)));
  const hits = new Map<string, number>();
  for (const { properties } of features) {
    for (const [name, value] of Object.entries(properties)) {
      if (codesOf(value).some(isAsked)) hits.set(name, (hits.get(name) ?? 0) + 1);
    }
  }
  const [best] = [...hits].sort(
    ([one, oneHits], [other, otherHits]) => otherHits - oneHits || usual(one) - usual(other),
  );
  if (!best) return { property: null, units: [], others: features.length };
  const [property] = best;
  return { property, ...unitsBy(property, features, wanted) };
}

function unitsBy(
  property: string,
  features: readonly FoundFeature[],
  wanted: ReadonlySet<string>,
): Pick<FoundUnits, 'units' | 'others'> {
  const exact = new Set<string>();
  for (const { properties } of features) {
    for (const code of codesOf(properties[property])) if (wanted.has(code)) exact.add(code);
  }
  const bySix = new Map<string, string>();
  for (const code of wanted) if (code.length === 7 && !exact.has(code)) bySix.set(code.slice(0, 6), code);
  const units: UnitFeature[] = [];
  let others = 0;
  for (const feature of features) {
    const codes = codesOf(feature.properties[property]);
    const same = codes.find((code) => wanted.has(code));
    const alike = codes.map((code) => (code.length === 7 ? bySix.get(code.slice(0, 6)) : undefined));
    const teryt = same ?? alike.find((code) => code !== undefined);
    if (teryt === undefined) others += 1;
    else units.push({ teryt, feature, otherKind: same === undefined });
  }
  return { units, others };
}

/**
 * What a value may mean as a code: spreadsheets lose the zero in front, the land register writes `226101_1`, and a city
 * with powiat rights stands among powiats under four digits (its own code ends with 011).
 */
function codesOf(value: unknown): string[] {
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const digits = String(value).trim().replace(/[_ ]/g, '');
  if (!/^\d{3,7}$/.test(digits)) return [];
  if (digits.length >= 6) return [digits.padStart(7, '0')];
  if (digits.length === 5) return [];
  const four = digits.padStart(4, '0');
  return Number(four.slice(2)) > 60 ? [four, `${four}011`] : [four];
}

function usual(name: string): number {
  const at = USUAL_NAMES.indexOf(name.toLowerCase());
  return at === -1 ? USUAL_NAMES.length : at;
}
