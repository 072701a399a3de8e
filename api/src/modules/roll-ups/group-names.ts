import { isSizeClass, isUnitKind, sizeClassOf, type SizeClass, type UnitKind } from '@miara/shared';
import type { Scope } from '../../platform/auth/actor.js';
import type { OwnGroup } from '../own-groups/own-groups.reader.js';
import type { UnitFacts } from '../units/units.reader.js';

/** A group of units by its name in an explain address. */
export type GroupName =
  | { by: 'metropolis' }
  | { by: 'place' }
  | { by: 'powiat'; teryt: string }
  | { by: 'kind'; kind: UnitKind }
  | { by: 'size'; size: SizeClass }
  | { by: 'own'; id: string };

/** What such a name looks like; whether there is the group is another question. */
export const GROUP_NAME =
  /^(metropolis|place|powiat:\d{4}|kind:[a-z_]{4,30}|size:[a-z0-9_]{4,20}|own:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Null when no group can have this name. */
export function parseGroupName(name: string): GroupName | null {
  const [by = '', which = ''] = name.split(':');
  switch (by) {
    case 'metropolis':
    case 'place':
      return { by };
    case 'powiat':
      return { by, teryt: which };
    case 'kind':
      return isUnitKind(which) ? { by, kind: which } : null;
    case 'size':
      return isSizeClass(which) ? { by, size: which } : null;
    case 'own':
      return { by, id: which };
    default:
      return null;
  }
}

/** Whether a unit belongs to a group as the unit is on the day that is asked for. */
export function belongsTo(
  name: GroupName,
  unit: Pick<UnitFacts, 'teryt' | 'kind' | 'powiatTeryt' | 'residents'>,
  own: OwnGroup | null,
): boolean {
  switch (name.by) {
    case 'metropolis':
    case 'place':
      return true;
    case 'powiat':
      return unit.teryt === name.teryt || unit.powiatTeryt === name.teryt;
    case 'kind':
      return unit.kind === name.kind;
    case 'size':
      return sizeClassOf(unit.kind, unit.residents) === name.size;
    case 'own':
      return own?.teryts.includes(unit.teryt) ?? false;
  }
}

/**
 * The units of a group that somebody may measure. Kinds and sizes are those of the reader's place; the metropolis, a
 * powiat and an own group are only ever measured whole.
 *
 * @returns null when the group does not lie wholly in the place
 */
export function unitsOfGroup<Unit extends UnitFacts>(
  name: GroupName,
  members: readonly Unit[],
  scope: Scope,
  own: OwnGroup | null,
): Unit[] | null {
  if (name.by === 'own' && !own) return null; // the reader gives those only that lie wholly in the place
  if (name.by === 'metropolis' && !scope.all) return null;
  const inPlace = scope.all ? null : new Set(scope.teryts);
  const units = members.filter((unit) => belongsTo(name, unit, own));
  if (!inPlace) return units;
  const visible = units.filter(({ teryt }) => inPlace.has(teryt));
  return name.by === 'powiat' && visible.length < units.length ? null : visible;
}
