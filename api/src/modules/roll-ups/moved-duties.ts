import { countsAsDeclared, countsAsMet, countsInDenominator, isDutyOf, type Standing } from '@miara/shared';
import type { DatedVersion, VersionedItem } from '../standards/standards.reader.js';
import type { UnitFacts } from '../units/units.reader.js';
import type { MovedBy } from './roll-up-words.js';
import type { DifferenceRow } from './trend.views.js';

/** By how much something changed the sums of a figure. */
export interface Effect {
  numerator: number;
  denominator: number;
  declared: number;
}

/** A duty that stands elsewhere, or is there no more, or is new. */
export interface MovedDuty {
  unit: UnitFacts;
  item: VersionedItem;
  /** Null: it was no duty. */
  from: Standing | null;
  /** Null: it is no duty any more. */
  to: Standing | null;
  /** Something was declared about it for the first time. */
  firstDeclared: boolean;
  assessmentId: string | null;
  day: string | null;
  movedBy: MovedBy;
  by: string | null;
  effect: Effect;
}

/** One side of a comparison. */
export interface Side {
  version: DatedVersion;
  items: readonly VersionedItem[];
  units: readonly UnitFacts[];
}

/**
 * The duties of units that are there on both days, as far as they moved. With the effects of units that came and went these
 * add up to the difference between the two sums.
 */
export function movedDuties(before: Side, after: Side, rows: readonly DifferenceRow[]): MovedDuty[] {
  const unitsBefore = new Map(before.units.map((unit) => [unit.teryt, unit]));
  const itemsBefore = new Map(before.items.map((item) => [item.key, item]));
  const itemsAfter = new Map(after.items.map((item) => [item.key, item]));
  const found = new Map<string, DifferenceRow[]>();
  for (const row of rows) {
    const known = found.get(row.teryt);
    if (known) known.push(row);
    else found.set(row.teryt, [row]);
  }
  const sameVersion = before.version.id === after.version.id;
  const keys = new Set([...itemsBefore.keys(), ...itemsAfter.keys()]);
  return after.units.flatMap((unit) => {
    const was = unitsBefore.get(unit.teryt);
    if (!was) return [];
    const own = new Map((found.get(unit.teryt) ?? []).map((row) => [row.key, row]));
    // Under one version and one kind nothing else can have moved than what was found.
    const asked = sameVersion && was.kind === unit.kind ? [...own.keys()] : [...keys];
    return asked.flatMap((key) => {
      const old = dutyAt(itemsBefore.get(key), was);
      const now = dutyAt(itemsAfter.get(key), unit);
      const moved = move(unit, old, now, own.get(key), { version: after.version, sameVersion });
      return moved ? [moved] : [];
    });
  });
}

/** What a whole unit brings when it joins, or takes along when it leaves. */
export function effectOfUnit(
  figure: { numerator: number; denominator: number; declared: number },
  sign: 1 | -1,
): Effect {
  return {
    numerator: sign * figure.numerator,
    denominator: sign * figure.denominator,
    declared: sign * figure.declared,
  };
}

export function sumEffects(effects: Iterable<Effect>): Effect {
  const sum = { numerator: 0, denominator: 0, declared: 0 };
  for (const effect of effects) {
    sum.numerator += effect.numerator;
    sum.denominator += effect.denominator;
    sum.declared += effect.declared;
  }
  return sum;
}

/** The later of the two days. */
interface After {
  version: DatedVersion;
  sameVersion: boolean;
}

function dutyAt(item: VersionedItem | undefined, { kind }: UnitFacts): VersionedItem | null {
  return item && isDutyOf(item.duty, kind) ? item : null;
}

function move(
  unit: UnitFacts,
  old: VersionedItem | null,
  now: VersionedItem | null,
  row: DifferenceRow | undefined,
  after: After,
): MovedDuty | null {
  const item = now ?? old;
  if (!item) return null;
  const from = old ? (row?.before ?? 'not_started') : null;
  const to = now ? (row?.after ?? 'not_started') : null;
  const firstDeclared = (row?.assessedAfter ?? false) && !(row?.assessedBefore ?? false);
  const effect = sumEffects([contribution(now, to, 1), contribution(old, from, -1)]);
  if (from === to && !firstDeclared && Object.values(effect).every((by) => by === 0)) return null;
  return {
    unit,
    item,
    from,
    to,
    firstDeclared,
    assessmentId: now ? (row?.assessmentId ?? null) : null,
    day: now ? (row?.day ?? null) : null,
    movedBy: moverOf(old, now, row, after),
    by: row?.by ?? null,
    effect,
  };
}

function contribution(item: VersionedItem | null, standing: Standing | null, sign: 1 | -1): Effect {
  if (!item || !standing) return { numerator: 0, denominator: 0, declared: 0 };
  const weight = sign * item.weight;
  return {
    numerator: countsAsMet(standing) ? weight : 0,
    denominator: countsInDenominator(standing) ? weight : 0,
    declared: countsAsDeclared(standing) ? weight : 0,
  };
}

/** Only a decision leads to confirmed or "not applicable"; only the calendar moves without a person. */
function moverOf(
  old: VersionedItem | null,
  now: VersionedItem | null,
  row: DifferenceRow | undefined,
  { version, sameVersion }: After,
): MovedBy {
  if (!old || !now) return sameVersion ? 'register' : 'version';
  if (!sameVersion && (row?.day ?? version.publishedOn) <= version.publishedOn) return 'version';
  if (!row?.byPerson) return row?.assessedAfter ? 'day' : 'register';
  return row.after === 'confirmed' || row.after === 'not_applicable' ? 'review' : 'unit';
}
