import type { InterfaceLanguage } from '../vocabulary/language.js';
import type { UnitKind } from '../vocabulary/unit-kind.js';
import { powiatOf } from './tree.js';

export interface NamedUnit {
  readonly teryt: string;
  /** As in the register: "Puck" for a gmina; "pucki" or "powiat pucki" for a powiat. */
  readonly name: string;
  readonly kind: UnitKind;
}

export type DisplayName = Readonly<Record<InterfaceLanguage, string>>;

const KIND_IN_BRACKETS: Readonly<Record<Exclude<UnitKind, 'powiat'>, DisplayName>> = {
  city_with_powiat_rights: { pl: 'miasto', en: 'city' },
  urban_gmina: { pl: 'miasto', en: 'town' },
  urban_rural_gmina: { pl: 'gmina miejsko-wiejska', en: 'urban-rural gmina' },
  rural_gmina: { pl: 'gmina wiejska', en: 'rural gmina' },
};

/**
 * How a unit is called on screen.
 *
 * @param nameRepeats whether another unit nearby has the same name; then the kind is added in brackets
 */
export function displayName(unit: NamedUnit, nameRepeats: boolean): DisplayName {
  if (unit.kind === 'powiat') {
    const adjective = unit.name.replace(/^powiat /i, '');
    return { pl: `powiat ${adjective}`, en: `${adjective} powiat` };
  }
  if (!nameRepeats) return { pl: unit.name, en: unit.name };
  const kind = KIND_IN_BRACKETS[unit.kind];
  return { pl: `${unit.name} (${kind.pl})`, en: `${unit.name} (${kind.en})` };
}

/**
 * The names of many units, by TERYT code. Give the whole registry, not only members: Malbork the town is a member
 * and Malbork the rural gmina is not, and still a reader could take one for the other.
 *
 * A name repeats when two gminas of one powiat share it (Puck), or a city with powiat rights and a gmina of the
 * same voivodeship do (Słupsk).
 */
export function displayNames(units: readonly NamedUnit[]): ReadonlyMap<string, DisplayName> {
  const byName = new Map<string, NamedUnit[]>();
  for (const unit of units) {
    const namesakes = byName.get(unit.name);
    if (namesakes === undefined) byName.set(unit.name, [unit]);
    else namesakes.push(unit);
  }
  return new Map(
    units.map((unit) => {
      const repeats = (byName.get(unit.name) ?? []).some((other) => couldBeTaken(unit, other));
      return [unit.teryt, displayName(unit, repeats)];
    }),
  );
}

function couldBeTaken(unit: NamedUnit, other: NamedUnit): boolean {
  if (unit.teryt === other.teryt) return false;
  if (powiatOf(unit.teryt) === powiatOf(other.teryt)) return true;
  const oneIsCity = unit.kind === 'city_with_powiat_rights' || other.kind === 'city_with_powiat_rights';
  return oneIsCity && unit.teryt.slice(0, 2) === other.teryt.slice(0, 2);
}
