import { toBigInt, UNIT_KINDS, type UnitKind } from '@miara/shared';
import type { PublicUnitResponse } from '../public.dto.js';

/** Below five units with data a place says more about single neighbours than about anything: none is given. */
export const FEWEST_IN_LEAGUE = 5;

/** A unit with its place; equal figures share one. */
export interface LeaguePlace {
  place: number;
  unit: PublicUnitResponse;
}

/** Units of one kind in the order of their figures. */
export interface League {
  kind: UnitKind;
  /** Empty when too few units have data. */
  places: LeaguePlace[];
  /** Units of the kind without data; they have no place. */
  withoutData: number;
}

export function isUnitKind(value: unknown): value is UnitKind {
  return UNIT_KINDS.some((kind) => kind === value);
}

/** Never across kinds: duties differ. Exact fractions are compared, not their rounded percentages. */
export function leagueOf(kind: UnitKind, all: readonly PublicUnitResponse[]): League {
  const units = all.filter(({ unit }) => unit.kind === kind);
  const measured = units.filter(({ figure }) => figure.hasData && figure.denominator > 0);
  const withoutData = units.length - measured.length;
  if (measured.length < FEWEST_IN_LEAGUE) return { kind, places: [], withoutData };
  const ordered = measured
    .map((unit, index) => ({ unit, index }))
    .sort((one, other) => Number(compare(other.unit, one.unit)) || one.index - other.index);
  const places: LeaguePlace[] = [];
  for (const { unit } of ordered) {
    const before = places.at(-1);
    const isEqual = before !== undefined && compare(before.unit, unit) === 0n;
    places.push({ place: isEqual ? before.place : places.length + 1, unit });
  }
  return { kind, places, withoutData };
}

/** Negative when the first has less. */
function compare({ figure: one }: PublicUnitResponse, { figure: other }: PublicUnitResponse): bigint {
  return (
    toBigInt(one.numerator) * toBigInt(other.denominator) -
    toBigInt(other.numerator) * toBigInt(one.denominator)
  );
}
