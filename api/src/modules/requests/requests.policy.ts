import { awaitsAnswer, type RequestStatus } from '@miara/shared';
import type { Actor } from '../../platform/auth/actor.js';

/** What the policy looks at. */
export interface RequestPlace {
  /** TERYT code of the unit that is asked. */
  readonly teryt: string;
  readonly status: RequestStatus;
  /** Who answered last, by id. */
  readonly answeredById: string | null;
}

/** Whether the actor answers for the unit. */
export function mayAnswer(actor: Actor, teryt: string): boolean {
  return actor.canAt('request.answer', teryt);
}

/** Whether the actor asks the unit and decides about its answers. */
export function mayManage(actor: Actor, teryt: string): boolean {
  return actor.canAt('request.manage', teryt);
}

/** Four eyes: nobody accepts an own answer. The database refuses it too. */
export function isOwnAnswer(actor: Actor, answeredById: string | null): boolean {
  return answeredById === actor.person.id;
}

export function requestAbilities(
  actor: Actor,
  { teryt, status, answeredById }: RequestPlace,
): { answer: boolean; decide: boolean; cancel: boolean } {
  const manages = mayManage(actor, teryt);
  return {
    answer: awaitsAnswer(status) && mayAnswer(actor, teryt),
    decide: status === 'answered' && manages && !isOwnAnswer(actor, answeredById),
    cancel: manages && status !== 'accepted' && status !== 'cancelled',
  };
}
