import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { actorOf, type Actor, type SignedInPerson } from './actor.js';
import { rolesOf } from './session-store.js';

/** Finds out how a person may act in a tenant. */
@Injectable()
export class ActorResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Null when the person holds no role there; whether the tenant exists is not revealed. */
  async resolve(person: SignedInPerson, tenantSlug: string): Promise<Actor | null> {
    const roles = person.roles.filter((held) => held.tenantSlug === tenantSlug);
    const tenantId = roles[0]?.tenantId;
    if (!tenantId) return null;
    const tenant = { id: tenantId, slug: tenantSlug };
    const places = roles.flatMap((held) => held.teryt ?? []);
    return actorOf(person, tenant, await this.unitsUnder(person, tenant, places));
  }

  /**
   * Somebody whose work is done after the request, with the roles held at this moment. Null when the person may do
   * nothing in the tenant any more.
   */
  async absent(personId: string, tenantId: string): Promise<Actor | null> {
    const person = await this.unitOfWork.platformRead(null, async (tx) => {
      const [known] = await tx.query<Pick<SignedInPerson, 'id' | 'email' | 'name' | 'locale'>>(
        `SELECT people.id, people.email, people.name, people.locale
         FROM people
         WHERE people.id = $1 AND people.deactivated_at IS NULL`,
        [personId],
      );
      return known && { ...known, roles: await rolesOf(tx, personId), sessionId: '' };
    });
    const slug = person?.roles.find((held) => held.tenantId === tenantId)?.tenantSlug;
    return person && slug ? this.resolve(person, slug) : null;
  }

  /** Units of the tenant at the places and, where a place is a powiat, in it. */
  private async unitsUnder(
    person: SignedInPerson,
    tenant: { id: string; slug: string },
    places: readonly string[],
  ): Promise<string[]> {
    if (places.every((place) => place.length === 7)) return [...new Set(places)];
    const rows = await this.unitOfWork.read(actorOf(person, tenant, []), (tx) =>
      tx.query<{ teryt: string }>(
        `SELECT tenant_units.teryt
         FROM tenant_units
         JOIN units ON units.teryt = tenant_units.teryt
         WHERE tenant_units.tenant_id = $1
           AND (units.teryt = ANY ($2) OR units.powiat_teryt = ANY ($2))
         ORDER BY tenant_units.teryt`,
        [tx.tenantId, places],
      ),
    );
    return rows.map((row) => row.teryt);
  }
}
