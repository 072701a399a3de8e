import { COMPARED_UNITS, type UnitKind } from '@miara/shared';

/** Whether units can stand beside each other: two to four, all known, all of one kind. */
export function isComparable(
  units: readonly { teryt: string; kind: UnitKind }[],
  chosen: readonly string[],
): boolean {
  if (chosen.length < COMPARED_UNITS.min || chosen.length > COMPARED_UNITS.max) return false;
  const found = units.filter(({ teryt }) => chosen.includes(teryt));
  return found.length === chosen.length && new Set(found.map(({ kind }) => kind)).size === 1;
}
