import type { FastifyRequest } from 'fastify';
import type { Actor, SignedInPerson } from './actor.js';

/** A request after the guards: who asks, and acting in which tenant. */
export interface IdentifiedRequest extends FastifyRequest {
  person?: SignedInPerson;
  actor?: Actor;
}
