import type { InterfaceLanguage, LocalizedText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor, SignedInPerson } from '../../platform/auth/actor.js';
import { ActorResolver } from '../../platform/auth/actor-resolver.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** A tenant in which the person holds roles. */
export interface OwnTenant {
  actor: Actor;
  name: LocalizedText;
}

/** What somebody may know about oneself. */
export interface Me {
  person: SignedInPerson;
  tenants: OwnTenant[];
  /** Names of the units at which roles are held, by TERYT code. */
  unitNames: ReadonlyMap<string, LocalizedText>;
}

@Injectable()
export class MeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actors: ActorResolver,
  ) {}

  async read(person: SignedInPerson): Promise<Me> {
    const slugs = [...new Set(person.roles.flatMap((held) => held.tenantSlug ?? []))];
    const { names, units } = await this.unitOfWork.platformRead(person.id, async (tx) => ({
      names: await tx.query<{ slug: string; name: LocalizedText }>(
        'SELECT tenants.slug, tenants.name FROM tenants WHERE tenants.slug = ANY ($1)',
        [slugs],
      ),
      units: await tx.query<{ teryt: string; display_name: LocalizedText }>(
        'SELECT units.teryt, units.display_name FROM units WHERE units.teryt = ANY ($1)',
        [person.roles.flatMap((held) => held.teryt ?? [])],
      ),
    }));
    const tenants: OwnTenant[] = [];
    for (const slug of slugs) {
      const actor = await this.actors.resolve(person, slug);
      const name = names.find((tenant) => tenant.slug === slug)?.name;
      if (actor && name) tenants.push({ actor, name });
    }
    return { person, tenants, unitNames: new Map(units.map((unit) => [unit.teryt, unit.display_name])) };
  }

  async changeLocale(person: SignedInPerson, locale: InterfaceLanguage): Promise<Me> {
    await this.unitOfWork.platformWrite(person.id, async (tx) => {
      await tx.query('UPDATE people SET locale = $2 WHERE id = $1', [person.id, locale]);
      await tx.audit.record({
        action: 'person.change_locale',
        subjectType: 'person',
        subjectId: person.id,
        details: { from: person.locale, to: locale },
      });
    });
    return this.read({ ...person, locale });
  }
}
