import { UNIT_KINDS, byPolishText, hasGminaDuties, type LocalizedText, type UnitKind } from '@miara/shared';
import type { UnitFacts } from '../units/units.reader.js';

/** The powiat's own unit and its gminas. */
export interface PowiatUnits<Unit> {
  /** TERYT code of the powiat. */
  teryt: string;
  /** Name of the powiat, whether or not it is a member itself. */
  title: LocalizedText;
  units: Unit[];
}

/** What tells a unit's place in the order; frozen units have it too. */
type Member = Pick<UnitFacts, 'teryt' | 'kind' | 'powiatTeryt' | 'powiatName' | 'displayName'>;

/** Units by the land powiat they are or lie in, in Polish order; each powiat before its gminas. Cities are in none. */
export function byPowiat<Unit extends Member>(units: readonly Unit[]): PowiatUnits<Unit>[] {
  const powiats = new Map<string, PowiatUnits<Unit>>();
  for (const unit of inNameOrder(units)) {
    const teryt = unit.kind === 'powiat' ? unit.teryt : unit.powiatTeryt;
    if (teryt === null) continue;
    const title = (unit.kind === 'powiat' ? unit.displayName : unit.powiatName) ?? { pl: teryt };
    const powiat = powiats.get(teryt) ?? { teryt, title, units: [] };
    if (unit.kind === 'powiat') powiat.units.unshift(unit);
    else powiat.units.push(unit);
    powiats.set(teryt, powiat);
  }
  return [...powiats.values()].sort(byPolishText(({ title }) => title.pl));
}

/** Units by kind, in the order in which kinds are shown; kinds without a unit are left out. */
export function byKind<Unit extends Pick<Member, 'kind'>>(
  units: readonly Unit[],
): { kind: UnitKind; units: Unit[] }[] {
  return UNIT_KINDS.map((kind) => ({ kind, units: units.filter((unit) => unit.kind === kind) })).filter(
    (group) => group.units.length > 0,
  );
}

/** Order of the matrix: cities, then every powiat followed by its gminas. */
export function inMatrixOrder<Unit extends Member>(units: readonly Unit[]): Unit[] {
  const cities = units.filter(({ kind, powiatTeryt }) => kind !== 'powiat' && powiatTeryt === null);
  return [...inNameOrder(cities), ...byPowiat(units).flatMap((powiat) => powiat.units)];
}

/** Residents of a group: gminas and cities only, for a resident of a gmina lives in its powiat too. */
export function residentsOf(units: readonly { kind: UnitKind; residents: number | null }[]): number {
  return units.reduce((sum, { kind, residents }) => sum + (hasGminaDuties(kind) ? (residents ?? 0) : 0), 0);
}

function inNameOrder<Unit extends Member>(units: readonly Unit[]): Unit[] {
  return [...units].sort(byPolishText(({ displayName }) => displayName.pl));
}
