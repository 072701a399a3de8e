import { randomUUID } from 'node:crypto';
import { seriesDays, type MeetingRepeat } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { UnitsReader } from '../../units/units.reader.js';
import { changedSince, hoursReversed, notOnTeam } from '../teams.errors.js';
import { mayManageTeam } from '../teams.policy.js';
import { MeetingChange } from './meeting-change.js';
import type { MeetingView } from './meeting-view.js';
import { presentMeeting } from './meetings.presenter.js';
import { MeetingsRepository, type MeetingFacts, type MinutesFrame } from './meetings.repository.js';
import { MeetingsViews } from './meetings.views.js';

export type { MeetingFacts, MinutesFrame } from './meetings.repository.js';

export interface PlanMeetings extends MeetingFacts {
  agenda: readonly string[];
  /** Put everybody who is on the team that day on the list. */
  inviteAll: boolean;
  series: { every: MeetingRepeat; times: number } | null;
}

/** Planning meetings, moving them, holding and cancelling them. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitsReader,
    private readonly views: MeetingsViews,
    private readonly repository: MeetingsRepository,
    private readonly change: MeetingChange,
  ) {}

  async get(actor: Actor, id: string): Promise<MeetingView> {
    return this.unitOfWork.read(actor, (tx) => this.change.present(tx, id));
  }

  async plan(
    actor: Actor,
    teryt: string,
    { agenda, inviteAll, series, ...facts }: PlanMeetings,
  ): Promise<MeetingView[]> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.units.inScope(tx, teryt);
      if (!mayManageTeam(actor, teryt)) throw new DomainError('forbidden');
      checkHours(facts);
      const days = series ? seriesDays(facts.day, series.every, series.times) : [facts.day];
      const seriesId = series ? randomUUID() : null;
      const views: MeetingView[] = [];
      for (const day of days) {
        const chairId = await this.chairOn(tx, teryt, { ...facts, day }, day === facts.day);
        const id = await this.repository.insert(tx, teryt, { ...facts, day, chairId, seriesId });
        if (agenda.length > 0) await this.repository.addPoints(tx, id, agenda);
        if (inviteAll) await this.repository.addMembers(tx, id, teryt, day, null);
        await tx.audit.record({
          action: 'meeting.plan',
          subjectType: 'meeting',
          subjectId: id,
          unit: teryt,
          details: { title: facts.title, day, ...(seriesId && { seriesId }) },
        });
        views.push(await this.change.present(tx, id));
      }
      return views;
    });
  }

  async edit(
    actor: Actor,
    id: string,
    version: number,
    change: Partial<MeetingFacts & MinutesFrame>,
  ): Promise<MeetingView> {
    return this.change.run(actor, id, 'meeting.edit', async (tx, meeting) => {
      if (meeting.version !== version) {
        throw changedSince(presentMeeting(await this.change.present(tx, id), actor));
      }
      const facts = { ...meeting, ...change };
      checkHours(facts);
      if (change.chairId !== undefined) await this.chairOn(tx, meeting.teryt, facts, true);
      await this.repository.update(tx, id, facts);
      return { changed: Object.keys(change) };
    });
  }

  async hold(actor: Actor, id: string): Promise<MeetingView> {
    return this.change.run(actor, id, 'meeting.hold', async (tx, { status, day }) => {
      if (status !== 'planned') throw new DomainError('meeting_over');
      if (day > tx.today) throw new DomainError('meeting_day_ahead');
      await this.repository.hold(tx, id);
      return {};
    });
  }

  async cancel(actor: Actor, id: string, reason: string): Promise<MeetingView> {
    return this.change.run(actor, id, 'meeting.cancel', async (tx, { status }) => {
      if (status !== 'planned') throw new DomainError('meeting_over');
      await this.repository.cancel(tx, id, reason);
      return { reason };
    });
  }

  /** The chair, who must be on the team that day; of a series whoever has left by then chairs no more. */
  private async chairOn(
    tx: Tx,
    teryt: string,
    { chairId, day }: MeetingFacts,
    mustBe: boolean,
  ): Promise<string | null> {
    if (chairId === null) return null;
    const members = await this.views.membersOn(tx, teryt, day);
    if (members.some(({ id }) => id === chairId)) return chairId;
    if (mustBe) throw notOnTeam('chairId');
    return null;
  }
}

function checkHours({ startsAt, endsAt }: MeetingFacts): void {
  if (endsAt !== null && endsAt <= startsAt) throw hoursReversed();
}
