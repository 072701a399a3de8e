import { isCoveredBy } from '../territory/tree.js';
import type { Role } from '../vocabulary/role.js';
import type { Permission } from './permission.js';
import { roleAllows } from './role-permissions.js';

/**
 * Whether a role held at a place allows something for a unit.
 *
 * A role held for the whole tenant (place `null`) reaches every unit of it; one held at a powiat reaches the
 * powiat and the gminas in it; one held at a gmina reaches that gmina. The exception is submitting: a powiat
 * may draft for its gminas, but only the government itself submits, so `assessment.submit` does not go down;
 * and the editor of a powiat office works on the powiat's own checklist, drafting for gminas is the team's. Being the
 * second person of a release is the coordinator's and the unit's own; a team proposes.
 *
 * @param place TERYT code at which the role is held, or null for the whole tenant
 * @param unit TERYT code of the unit acted on; that it is a member of the tenant is the caller's to check
 */
export function permissionAppliesAt(
  role: Role,
  permission: Permission,
  place: string | null,
  unit: string,
): boolean {
  if (!roleAllows(role, permission)) return false;
  if (place === null) return true;
  if (permission === 'assessment.submit' || (role === 'unit_editor' && changesUnit(permission))) {
    return place === unit;
  }
  return isCoveredBy(place, unit);
}

function changesUnit(permission: Permission): boolean {
  return [
    'assessment.edit',
    'evidence.upload',
    'evidence.release',
    'note.write',
    'request.answer',
    'task.manage',
    'office.manage',
  ].includes(permission);
}
