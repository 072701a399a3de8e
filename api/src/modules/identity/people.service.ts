import type { InterfaceLanguage, Role } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { UnitsReader } from '../units/units.reader.js';
import { AccountShared } from './identity.errors.js';
import { checkRolePlace } from './identity.rules.js';
import { Invitations, type Invitation } from './invitations.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleViews, type PersonRow } from './people.views.js';

/** A role at a place. */
export interface RoleInput {
  role: Role;
  /** TERYT code; null = the whole tenant. */
  unit: string | null;
}

export interface InviteInput extends RoleInput {
  /** In small letters. */
  email: string;
  name: string;
  locale: InterfaceLanguage;
}

/** The people of a tenant: who they are, what they may do, and how they get in. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: PeopleViews,
    private readonly people: PeopleRepository,
    private readonly invitations: Invitations,
    private readonly units: UnitsReader,
  ) {}

  async list(actor: Actor): Promise<PersonRow[]> {
    return this.unitOfWork.read(actor, (tx) => this.views.list(tx));
  }

  /**
   * Gives a role to an address. An account is made when there is none; one that has no password yet and belongs to no
   * other area gets a link that sets it.
   */
  async invite(
    actor: Actor,
    { email, name, locale, ...role }: InviteInput,
  ): Promise<{ person: PersonRow; invitation: Invitation | null }> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.checkPlace(tx, role);
      const { id, hasPassword, elsewhere } = await this.people.accountOf(tx, email, name, locale);
      await this.people.grant(tx, id, role.role, role.unit);
      const invitation = hasPassword || elsewhere ? null : await this.invitations.make(tx, id);
      await this.record(tx, 'person.invite', id, { ...role, link: invitation !== null });
      return { person: await this.person(tx, id), invitation };
    });
  }

  /** 404 unless the person holds some role here already; 409 `duplicate` when it is this one. */
  async grant(actor: Actor, personId: string, role: RoleInput): Promise<PersonRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      if (!(await this.people.accountHere(tx, personId))) throw new DomainError('not_found');
      await this.checkPlace(tx, role);
      await this.people.grant(tx, personId, role.role, role.unit);
      await this.record(tx, 'person.grant_role', personId, { ...role });
      return this.person(tx, personId);
    });
  }

  /** Works at once: the next request of that person no longer has the role. A link that waits ends with the last one. */
  async revoke(actor: Actor, personId: string, roleId: string): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      const revoked = await this.people.revoke(tx, personId, roleId);
      if (!revoked) throw new DomainError('not_found');
      const rest = await this.people.accountHere(tx, personId);
      if (!rest) await this.invitations.end(tx, personId);
      await this.record(tx, 'person.revoke_role', personId, { role: revoked.role, unit: revoked.teryt });
    });
  }

  /** A new link for somebody who lost the password or never set one. 409 `account_shared`. */
  async makeLink(actor: Actor, personId: string): Promise<Invitation> {
    return this.unitOfWork.write(actor, async (tx) => {
      const account = await this.people.accountHere(tx, personId);
      if (!account) throw new DomainError('not_found');
      if (account.elsewhere) throw new AccountShared();
      const invitation = await this.invitations.make(tx, personId);
      await this.record(tx, 'person.make_link', personId, {});
      return invitation;
    });
  }

  /** The unit must be a member today (404) and fit the role (422). */
  private async checkPlace(tx: Tx, { role, unit }: RoleInput): Promise<void> {
    const place = unit === null ? null : await this.units.inScope(tx, unit);
    checkRolePlace(role, place && ['powiat', 'city_with_powiat_rights'].includes(place.kind));
  }

  private async person(tx: Tx, personId: string): Promise<PersonRow> {
    const [person] = await this.views.list(tx, personId);
    if (!person) throw new DomainError('not_found');
    return person;
  }

  private async record(
    tx: Tx,
    action: string,
    personId: string,
    { unit, ...details }: { unit?: string | null; [fact: string]: unknown },
  ): Promise<void> {
    await tx.audit.record({
      action,
      subjectType: 'person',
      subjectId: personId,
      ...(unit ? { unit } : {}),
      details,
    });
  }
}
