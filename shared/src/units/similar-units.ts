import type { UnitKind } from '../vocabulary/unit-kind.js';

/** Below so many comparable units nobody is put in an order. */
export const FEWEST_COMPARABLE = 5;
/** Counts of foreign residents below this are told to nobody and compare nothing. */
export const FEWEST_FOREIGN_RESIDENTS = 5;
/** A unit with more than so many times the residents (or fewer than the same part) is not comparable. */
export const MOST_TIMES_RESIDENTS = 3;
/** What is unknown of a unit counts as if it were so many times as large as here: not knowing brings nobody nearer. */
const UNKNOWN_TIMES = 2n;

/** By what units are compared. */
export const SIMILARITY_MEASURES = ['kind', 'residents', 'density', 'foreign_share'] as const;
export type SimilarityMeasure = (typeof SIMILARITY_MEASURES)[number];

/** A unit that may be compared. */
export interface ComparableUnit {
  teryt: string;
  kind: UnitKind;
  /** Null when nobody knows. */
  residents: number | null;
}

/** What is known of a unit beside the register. */
export interface ComparedFacts {
  areaHectares: number | null;
  /** Null when unknown, or too few to be told. */
  foreignResidents: number | null;
}

/** A part of a whole, exact. */
export interface PartOf {
  part: number;
  whole: number;
}

/** One thing by which two units are compared, with both values; `close` = it speaks for the likeness. */
export type SimilarityReason =
  | { what: 'kind'; close: true; kind: UnitKind }
  | { what: 'residents'; close: boolean; own: number; other: number }
  /** Residents ÷ hectares. */
  | { what: 'density'; close: boolean; own: PartOf; other: PartOf }
  /** Foreign residents ÷ residents. */
  | { what: 'foreign_share'; close: boolean; own: PartOf; other: PartOf };

export interface SimilarUnit {
  teryt: string;
  reasons: SimilarityReason[];
}

export interface SimilarUnits {
  /** False where fewer than five units are comparable: then they stand in the order of their codes, none before another. */
  ranked: boolean;
  /** Comparable units, nearest first where they are ranked. */
  units: SimilarUnit[];
}

/**
 * Units like one: of the same kind, and with at most three times as many residents or a third of them. The nearest has
 * the smallest product of ratios: residents (squared, for they say most), residents per hectare, share of foreign
 * residents; each is the larger value ÷ the smaller, so 1 is equal. What is unknown of the unit itself is left out for
 * all; what is unknown of another counts as twice. Exact whole numbers; equal products stand in the order of the codes.
 */
export function similarUnits(
  unit: ComparableUnit,
  candidates: readonly ComparableUnit[],
  facts: ReadonlyMap<string, ComparedFacts>,
): SimilarUnits {
  const own = measuresOf(unit, facts);
  const compared = candidates
    .filter(({ teryt, kind }) => kind === unit.kind && teryt !== unit.teryt)
    .map((candidate) => compare(unit, candidate.teryt, own, measuresOf(candidate, facts)))
    .filter(({ residents }) => isComparable(residents))
    .sort((first, second) => byCode(first.similar, second.similar));
  const ranked = own.residents !== null && compared.length >= FEWEST_COMPARABLE;
  if (ranked) compared.sort((first, second) => byDistance(first.distance, second.distance));
  return { ranked, units: compared.map(({ similar }) => similar) };
}

/** Residents per square kilometre, rounded half up: how a density is shown. Null where there is no area. */
export function residentsPerSquareKilometre({ part, whole }: PartOf): number | null {
  return whole <= 0 ? null : Number((200n * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole)));
}

interface Measures {
  residents: number | null;
  density: PartOf | null;
  foreignShare: PartOf | null;
}

/** A fraction of at least 1. */
interface Ratio {
  over: bigint;
  under: bigint;
}

const SAME: Ratio = { over: 1n, under: 1n };
const UNKNOWN: Ratio = { over: UNKNOWN_TIMES, under: 1n };

function measuresOf(unit: ComparableUnit, facts: ReadonlyMap<string, ComparedFacts>): Measures {
  const residents = positive(unit.residents);
  const known = facts.get(unit.teryt);
  const hectares = positive(known?.areaHectares ?? null);
  const foreign = known?.foreignResidents ?? null;
  return {
    residents,
    density: residents === null || hectares === null ? null : { part: residents, whole: hectares },
    foreignShare:
      residents === null || foreign === null || foreign < FEWEST_FOREIGN_RESIDENTS
        ? null
        : { part: foreign, whole: residents },
  };
}

function compare(
  unit: ComparableUnit,
  teryt: string,
  own: Measures,
  other: Measures,
): { similar: SimilarUnit; residents: Ratio | null; distance: Ratio } {
  const ofResidents = asPart(own.residents);
  const residents = ratioOf(ofResidents, asPart(other.residents));
  const density = ratioOf(own.density, other.density);
  const share = ratioOf(own.foreignShare, other.foreignShare);
  const reasons: SimilarityReason[] = [{ what: 'kind', close: true, kind: unit.kind }];
  if (residents !== null && own.residents !== null && other.residents !== null) {
    reasons.push({
      what: 'residents',
      close: isClose(residents),
      own: own.residents,
      other: other.residents,
    });
  }
  if (density !== null && own.density !== null && other.density !== null) {
    reasons.push({ what: 'density', close: isClose(density), own: own.density, other: other.density });
  }
  if (share !== null && own.foreignShare !== null && other.foreignShare !== null) {
    reasons.push({
      what: 'foreign_share',
      close: isClose(share),
      own: own.foreignShare,
      other: other.foreignShare,
    });
  }
  const counted = (mine: PartOf | null, ratio: Ratio | null): Ratio =>
    mine === null ? SAME : (ratio ?? UNKNOWN);
  const distance = [
    counted(ofResidents, residents),
    counted(ofResidents, residents),
    counted(own.density, density),
    counted(own.foreignShare, share),
  ].reduce((product, ratio) => ({
    over: product.over * ratio.over,
    under: product.under * ratio.under,
  }));
  return { similar: { teryt, reasons }, residents, distance };
}

/** The larger ÷ the smaller; null where one is unknown. */
function ratioOf(first: PartOf | null, second: PartOf | null): Ratio | null {
  if (first === null || second === null) return null;
  const one = BigInt(first.part) * BigInt(second.whole);
  const another = BigInt(second.part) * BigInt(first.whole);
  return one >= another ? { over: one, under: another } : { over: another, under: one };
}

/** Nobody is far from a unit whose residents nobody knows: it is only of the same kind. */
function isComparable(residents: Ratio | null): boolean {
  return residents === null || residents.over <= BigInt(MOST_TIMES_RESIDENTS) * residents.under;
}

/** At most half as much again. */
function isClose({ over, under }: Ratio): boolean {
  return 2n * over <= 3n * under;
}

function byDistance(first: Ratio, second: Ratio): number {
  const difference = first.over * second.under - second.over * first.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function byCode(first: SimilarUnit, second: SimilarUnit): number {
  return first.teryt < second.teryt ? -1 : 1;
}

function asPart(count: number | null): PartOf | null {
  return count === null ? null : { part: count, whole: 1 };
}

/** Nothing at all (0) says as little as nothing known: no ratio can be made of it. */
function positive(count: number | null): number | null {
  return count !== null && count > 0 ? count : null;
}
