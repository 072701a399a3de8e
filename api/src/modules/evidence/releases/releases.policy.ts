import type { ReleaseState } from '@miara/shared';
import type { Actor } from '../../../platform/auth/actor.js';
import { mayUpload } from '../evidence.policy.js';

/** What has to be known of a release to say who may do what. */
export interface ReleaseStanding {
  teryt: string;
  state: ReleaseState;
  createdById: string;
  proposedById: string | null;
}

export interface ReleaseAbilitiesView {
  edit: boolean;
  decide: boolean;
  withdraw: boolean;
}

/** Whether the actor may be the second person for this unit at all. */
export function mayDecideAt(actor: Actor, teryt: string): boolean {
  return actor.canAt('evidence.release', teryt) && (actor.scope.all || actor.scope.teryts.includes(teryt));
}

/** Whether the actor prepared or proposed it, and so is not the second person. */
export function isFirstPerson(actor: Actor, release: ReleaseStanding): boolean {
  return [release.createdById, release.proposedById].includes(actor.person.id);
}

/** What the actor may do with a release now. */
export function releaseAbilities(actor: Actor, release: ReleaseStanding): ReleaseAbilitiesView {
  const { teryt, state } = release;
  const keeps = mayUpload(actor, teryt);
  return {
    edit: keeps && state === 'draft',
    decide: state === 'proposed' && mayDecideAt(actor, teryt) && !isFirstPerson(actor, release),
    withdraw: keeps && (state === 'draft' || state === 'proposed' || state === 'released'),
  };
}
