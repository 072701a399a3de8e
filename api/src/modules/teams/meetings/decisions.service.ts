import { LIST_LIMITS } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { StandardsReader } from '../../standards/standards.reader.js';
import { UnitsReader } from '../../units/units.reader.js';
import {
  changedSince,
  notOnTeam,
  outsidePlace,
  tooMany,
  unknownItem,
  unknownPoint,
} from '../teams.errors.js';
import { MeetingChange } from './meeting-change.js';
import type { DecisionRow, MeetingView } from './meeting-view.js';
import { presentDecision } from './meetings.presenter.js';
import { MeetingsRepository, type DecisionFacts, type LockedMeeting } from './meetings.repository.js';
import { MeetingsViews } from './meetings.views.js';

/** A decision as somebody types it. */
export interface TypedDecision {
  text: string;
  agendaId: string | null;
  ownerId: string | null;
  dueOn: string | null;
  unit: string | null;
  item: string | null;
}

export interface DecisionChange extends Partial<TypedDecision> {
  doneOn?: string | null;
}

/** What a team decides, for whom and by when. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly change: MeetingChange,
    private readonly views: MeetingsViews,
    private readonly repository: MeetingsRepository,
    private readonly units: UnitsReader,
    private readonly standards: StandardsReader,
  ) {}

  async add(actor: Actor, meetingId: string, typed: TypedDecision): Promise<MeetingView> {
    return this.change.run(actor, meetingId, 'meeting.decide', async (tx, meeting) => {
      if ((await this.repository.decisionCount(tx, meetingId)) >= LIST_LIMITS.meetingDecisions) {
        throw tooMany('text', LIST_LIMITS.meetingDecisions);
      }
      const facts = await this.facts(tx, meeting, typed, null);
      const decisionId = await this.repository.insertDecision(tx, meetingId, facts);
      return { decisionId, text: typed.text, owner: facts.ownerName, dueOn: typed.dueOn };
    });
  }

  async edit(
    actor: Actor,
    meetingId: string,
    { id, version }: { id: string; version: number },
    change: DecisionChange,
  ): Promise<MeetingView> {
    return this.change.run(actor, meetingId, 'meeting.decision_edit', async (tx, meeting) => {
      const present = await this.find(tx, meetingId, id);
      if (present.version !== version) throw changedSince(presentDecision(present));
      const next = { ...present, ...change };
      const facts = await this.facts(tx, meeting, next, present);
      const carrierId = facts.ownerId === present.ownerId ? present.carrierId : null;
      await this.repository.updateDecision(tx, id, { ...facts, doneOn: next.doneOn, carrierId });
      return { decisionId: id, text: next.text, changed: Object.keys(change), doneOn: next.doneOn };
    });
  }

  /** A decision that was written by mistake; its number is not given again. */
  async withdraw(actor: Actor, meetingId: string, id: string): Promise<MeetingView> {
    return this.change.run(actor, meetingId, 'meeting.decision_withdraw', async (tx) => {
      const { text } = await this.find(tx, meetingId, id);
      await this.repository.withdrawDecision(tx, id);
      return { decisionId: id, text };
    });
  }

  private async find(tx: Tx, meetingId: string, id: string): Promise<DecisionRow> {
    const decision = (await this.views.decisions(tx, meetingId)).find((one) => one.id === id);
    if (!decision) throw new DomainError('not_found');
    return decision;
  }

  /** What was said before stays as it is, even when it could not be said again today. */
  private async facts(
    tx: Tx,
    { id, teryt, day }: LockedMeeting,
    { text, agendaId, ownerId, dueOn, unit, item }: TypedDecision,
    present: DecisionRow | null,
  ): Promise<DecisionFacts> {
    if (agendaId !== null && !(await this.views.agenda(tx, id)).some((point) => point.id === agendaId)) {
      throw unknownPoint();
    }
    let ownerName: string | null = null;
    if (ownerId !== null && ownerId === present?.ownerId) {
      ownerName = present.ownerName;
    } else if (ownerId !== null) {
      ownerName =
        (await this.views.membersOn(tx, teryt, day)).find((one) => one.id === ownerId)?.name ?? null;
      if (ownerName === null) throw notOnTeam('ownerId');
    }
    if (unit !== null && unit !== present?.unit) {
      const member = (await this.units.members(tx, tx.today)).find((one) => one.teryt === unit);
      if (!member || (member.teryt !== teryt && member.powiatTeryt !== teryt)) throw outsidePlace(unit);
    }
    const itemId = item === null ? null : await this.itemId(tx, item);
    return { text, agendaId, ownerId, ownerName, dueOn, unit, itemId };
  }

  private async itemId(tx: Tx, item: string): Promise<string> {
    const { id: versionId } = await this.standards.currentVersion(tx);
    const id = (await this.repository.itemIds(tx, versionId, [item])).get(item);
    if (id === undefined) throw unknownItem(item);
    return id;
  }
}
