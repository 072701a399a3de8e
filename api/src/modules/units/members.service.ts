import { byPolishText, matchesName } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import {
  MembersRepository,
  type Membership,
  type RegisteredUnit,
  type RegisterEvent,
} from './members.repository.js';

/** Whoever finds more types more. */
const FOUND_AT_ONCE = 20;

/** Who belongs to the tenant since when. */
@Injectable()
export class MembersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly members: MembersRepository,
  ) {}

  /** All memberships, and what became of their units in the register. */
  async list(actor: Actor): Promise<{ members: Membership[]; events: RegisterEvent[] }> {
    return this.unitOfWork.read(actor, async (tx) => ({
      members: await this.members.all(tx),
      events: await this.members.registerEvents(tx),
    }));
  }

  /** Units of the register by name or code, the first few in Polish order. */
  async find(actor: Actor, query: string): Promise<RegisteredUnit[]> {
    const all = await this.unitOfWork.read(actor, (tx) => this.members.register(tx));
    const wanted = query.trim();
    return all
      .filter(({ name, displayName, teryt }) => matchesName(wanted, [name, displayName.pl, teryt]))
      .sort(byPolishText(({ displayName }) => displayName.pl))
      .slice(0, FOUND_AT_ONCE);
  }

  /** A unit joins; 409 `duplicate` when it is or will be a member on or after that day. */
  async join(actor: Actor, { teryt, joinedOn }: { teryt: string; joinedOn: string }): Promise<Membership> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.members.lock(tx);
      if (!(await this.members.isInRegister(tx, teryt))) {
        throw new DomainError(
          'validation_failed',
          {},
          { errors: [{ pointer: '/teryt', code: 'not_a_teryt' }] },
        );
      }
      const others = await this.members.ofUnit(tx, teryt);
      if (others.some(({ leftOn }) => leftOn === null || leftOn > joinedOn))
        throw new DomainError('duplicate');
      await this.members.insert(tx, teryt, joinedOn);
      const joined = await this.latest(tx, teryt);
      await tx.audit.record({
        action: 'membership.join',
        subjectType: 'membership',
        subjectId: joined.id,
        unit: teryt,
        details: { joinedOn },
      });
      return joined;
    });
  }

  /** The latest membership of a unit ends on a day, or goes on after all (null). 422 when it would be empty. */
  async leave(actor: Actor, teryt: string, leftOn: string | null): Promise<Membership> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.members.lock(tx);
      const member = await this.latest(tx, teryt);
      if (leftOn !== null && leftOn <= member.joinedOn) throw new DomainError('period_reversed');
      await this.members.end(tx, member.id, leftOn);
      await tx.audit.record({
        action: 'membership.leave',
        subjectType: 'membership',
        subjectId: member.id,
        unit: teryt,
        details: { leftOn, leftOnBefore: member.leftOn },
      });
      return { ...member, leftOn };
    });
  }

  private async latest(tx: Tx, teryt: string): Promise<Membership> {
    const [latest] = await this.members.ofUnit(tx, teryt);
    if (!latest) throw new DomainError('not_found');
    return latest;
  }
}
