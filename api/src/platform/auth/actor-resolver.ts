import { Injectable } from '@nestjs/common';
import { actorOf, type Actor, type SignedInPerson } from './actor.js';
import { SessionStore } from './session-store.js';

/** Finds out how a person may act in a tenant. */
@Injectable()
export class ActorResolver {
  constructor(private readonly sessions: SessionStore) {}

  /** Null when the person holds no role there; whether the tenant exists is not revealed. */
  async resolve(person: SignedInPerson, tenantSlug: string): Promise<Actor | null> {
    const tenantId = person.roles.find((held) => held.tenantSlug === tenantSlug)?.tenantId;
    return tenantId ? actorOf(person, { id: tenantId, slug: tenantSlug }) : null;
  }

  /**
   * Somebody whose work is done after the request, with the roles held at this moment. Null when the person may do
   * nothing in the tenant any more.
   */
  async absent(personId: string, tenantId: string): Promise<Actor | null> {
    const person = await this.sessions.absentPerson(personId);
    const slug = person?.roles.find((held) => held.tenantId === tenantId)?.tenantSlug;
    return person && slug ? this.resolve(person, slug) : null;
  }
}
