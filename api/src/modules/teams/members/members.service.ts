import { LIST_LIMITS } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { UnitsReader } from '../../units/units.reader.js';
import { changedSince, notOnTeam, tooMany, unknownAccount, unknownSector } from '../teams.errors.js';
import { mayManageTeam } from '../teams.policy.js';
import { HandoverSources } from './handover-sources.reader.js';
import { isOnTeam, presentMember } from './members.presenter.js';
import { MembersRepository, type MemberFacts, type MemberRow } from './members.repository.js';

export type { MemberFacts } from './members.repository.js';

export interface Handover {
  id: string;
  version: number;
  /** First day no longer on the team. */
  on: string;
  successor: string | null;
}

export interface HandoverOutcome {
  member: MemberRow;
  parts: { source: string; count: number }[];
}

/** Who sits on a team, since when and for what. */
@Injectable()
export class MembersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitsReader,
    private readonly members: MembersRepository,
    private readonly sources: HandoverSources,
  ) {}

  async add(actor: Actor, teryt: string, facts: MemberFacts): Promise<MemberRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.units.inScope(tx, teryt);
      if (!mayManageTeam(actor, teryt)) throw new DomainError('forbidden');
      await this.check(tx, teryt, facts);
      const present = await this.members.ofTeam(tx, teryt);
      const seated = present.filter(({ until }) => until === null || until > tx.today);
      if (seated.length >= LIST_LIMITS.teamMembers) throw tooMany('name', LIST_LIMITS.teamMembers);
      const id = await this.members.insert(tx, teryt, facts);
      return this.recorded(tx, 'team.add_member', id, { sectors: facts.sectors, from: facts.from });
    });
  }

  async edit(actor: Actor, id: string, version: number, change: Partial<MemberFacts>): Promise<MemberRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      const present = await this.open(tx, id, version);
      const facts = { ...present, ...change };
      await this.check(tx, present.teryt, facts, present.sectors);
      await this.members.update(tx, id, facts);
      const { email, ...told } = change;
      return this.recorded(tx, 'team.edit_member', id, {
        ...told,
        ...(email !== undefined && { addressChanged: true }),
      });
    });
  }

  /** What the member has open from today on. */
  async previewHandover(actor: Actor, id: string): Promise<HandoverOutcome> {
    return this.unitOfWork.read(actor, async (tx) => {
      const member = await this.members.one(tx, id);
      if (!member) throw new DomainError('not_found');
      await this.units.inScope(tx, member.teryt);
      if (!mayManageTeam(actor, member.teryt)) throw new DomainError('forbidden');
      const parts: HandoverOutcome['parts'] = [];
      for (const source of this.sources.all) {
        parts.push({ source: source.code, count: await source.count(tx, member, tx.today) });
      }
      return { member, parts };
    });
  }

  /** The term ends and what is open passes to the successor: all of it or nothing. What was done keeps the name. */
  async handOver(
    actor: Actor,
    { id, version, on, successor: successorId }: Handover,
  ): Promise<HandoverOutcome> {
    return this.unitOfWork.write(actor, async (tx) => {
      const member = await this.open(tx, id, version);
      if (on <= member.from)
        throw new DomainError('period_reversed', {}, { errors: [{ pointer: '/on', code: 'out_of_range' }] });
      const successor = successorId === null ? null : await this.members.locked(tx, successorId);
      if (successorId !== null) {
        if (!successor || successor.id === id || successor.teryt !== member.teryt)
          throw notOnTeam('successor');
        if (!isOnTeam(successor, on)) throw notOnTeam('successor');
      }
      const parts: HandoverOutcome['parts'] = [];
      for (const source of this.sources.all) {
        const count = successor
          ? await source.reassign(tx, member, successor, on)
          : await source.count(tx, member, on);
        parts.push({ source: source.code, count });
      }
      await this.members.leave(tx, id, on, successorId);
      const details = { on, successor: successor?.name ?? null, parts };
      return { member: await this.recorded(tx, 'team.handover', id, details), parts };
    });
  }

  private async open(tx: Tx, id: string, version: number): Promise<MemberRow> {
    const member = await this.members.locked(tx, id);
    if (!member) throw new DomainError('not_found');
    await this.units.inScope(tx, member.teryt);
    if (!mayManageTeam(tx.actor, member.teryt)) throw new DomainError('forbidden');
    if (member.version !== version) throw changedSince(presentMember(member, tx.actor));
    return member;
  }

  /** `kept`: sectors that the member speaks for already, also when they are offered no more. */
  private async check(
    tx: Tx,
    teryt: string,
    { sectors, personId, from, until }: MemberFacts,
    kept: readonly string[] = [],
  ): Promise<void> {
    const inUse = await this.members.sectorsInUse(tx);
    const unknown = sectors.findIndex((code) => !inUse.includes(code) && !kept.includes(code));
    if (unknown >= 0) throw unknownSector(unknown);
    if (until !== null && until <= from) {
      throw new DomainError('period_reversed', {}, { errors: [{ pointer: '/until', code: 'out_of_range' }] });
    }
    if (personId === null) return;
    const accounts = await this.members.accounts(tx, teryt);
    if (!accounts.some(({ id }) => id === personId)) throw unknownAccount();
  }

  private async recorded(
    tx: Tx,
    action: string,
    id: string,
    details: Record<string, unknown>,
  ): Promise<MemberRow> {
    const member = await this.members.one(tx, id);
    if (!member) throw new DomainError('not_found');
    await tx.audit.record({
      action,
      subjectType: 'team_member',
      subjectId: id,
      unit: member.teryt,
      details: { name: member.name, ...details },
    });
    return member;
  }
}
