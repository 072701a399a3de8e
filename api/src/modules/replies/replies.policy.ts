import type { ProblemCode } from '@miara/shared';
import type { Actor } from '../../platform/auth/actor.js';

/** Whether the actor speaks for the unit: who may submit for it may answer for it. */
export function mayReply(actor: Actor, teryt: string): boolean {
  return actor.canAt('assessment.submit', teryt);
}

/** A draft is the unit's own: nobody else sees that there is one. */
export function maySeeReply(actor: Actor, reply: { teryt: string; sentAt: Date | null }): boolean {
  return reply.sentAt !== null || mayReply(actor, reply.teryt);
}

/** Whether the actor decides about replies of the unit at all. */
export function mayDecide(actor: Actor, teryt: string): boolean {
  return actor.canAt('assessment.review', teryt);
}

/** Whether the actor puts what was decided before the public. */
export function mayPublish(actor: Actor, teryt: string): boolean {
  return actor.canAt('publication.publish', teryt);
}

/**
 * Four eyes: not who wrote, sent or submitted; and not who returned, as long as somebody else could decide. The
 * database refuses both too.
 */
export function refusalToDecide(
  actor: Actor,
  { authors, returnedBy }: { authors: readonly string[]; returnedBy: string | null },
): Extract<ProblemCode, 'own_reply' | 'own_return'> | null {
  if (authors.includes(actor.person.id)) return 'own_reply';
  return returnedBy === actor.person.id ? 'own_return' : null;
}
