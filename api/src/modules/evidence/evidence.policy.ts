import { roleAllows } from '@miara/shared';
import type { Actor } from '../../platform/auth/actor.js';

/** Whether the actor may upload proof of a unit. That the unit is a member is the caller's to check. */
export function mayUpload(actor: Actor, teryt: string): boolean {
  return actor.canAt('evidence.upload', teryt) && (actor.scope.all || actor.scope.teryts.includes(teryt));
}

/** The unit meant when none was told: the only place from which the actor uploads; null when there are several. */
export function onlyPlaceOf(actor: Actor): string | null {
  const uploading = actor.roles.filter((held) => roleAllows(held.role, 'evidence.upload'));
  const [place, ...others] = new Set(uploading.map((held) => held.teryt));
  return others.length === 0 ? (place ?? null) : null;
}
