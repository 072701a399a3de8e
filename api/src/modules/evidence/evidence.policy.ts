import { roleAllows, type EvidenceForm } from '@miara/shared';
import type { Actor } from '../../platform/auth/actor.js';

/** Whether the actor may upload proof of a unit. That the unit is a member is the caller's to check. */
export function mayUpload(actor: Actor, teryt: string): boolean {
  return actor.canAt('evidence.upload', teryt) && (actor.scope.all || actor.scope.teryts.includes(teryt));
}

export interface EvidenceAbilitiesView {
  edit: boolean;
  revise: boolean;
  withdraw: boolean;
  restore: boolean;
  checkLink: boolean;
  copyPage: boolean;
}

/**
 * What the actor may do with a proof of a unit now: a withdrawn one rests until it is restored, one without its content
 * for ever. A page is looked at for those who answer for the proof, and copied for those who review.
 */
export function evidenceAbilities(
  actor: Actor,
  teryt: string,
  { form, isWithdrawn, isRemoved }: { form: EvidenceForm; isWithdrawn: boolean; isRemoved: boolean },
): EvidenceAbilitiesView {
  const owns = mayUpload(actor, teryt) && !isRemoved;
  const mayChange = owns && !isWithdrawn;
  const isPage = form === 'link' && !isWithdrawn && !isRemoved;
  return {
    edit: mayChange,
    revise: mayChange,
    withdraw: mayChange,
    restore: owns && isWithdrawn,
    checkLink: isPage && owns,
    copyPage: isPage && actor.permissions.has('assessment.review'),
  };
}

/** The unit meant when none was told: the only place from which the actor uploads; null when there are several. */
export function onlyPlaceOf(actor: Actor): string | null {
  const uploading = actor.roles.filter((held) => roleAllows(held.role, 'evidence.upload'));
  const [place, ...others] = new Set(uploading.map((held) => held.teryt));
  return others.length === 0 ? (place ?? null) : null;
}
