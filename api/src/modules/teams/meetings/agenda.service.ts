import { LIST_LIMITS, type Attendance } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { changedSince, deputyOnly, notOnTeam, notTheAgenda, tooMany } from '../teams.errors.js';
import { MeetingChange } from './meeting-change.js';
import type { MeetingView } from './meeting-view.js';
import { MeetingsRepository, type Guest } from './meetings.repository.js';
import { MeetingsViews } from './meetings.views.js';

/** What a meeting is about, what was said, and who was there. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly change: MeetingChange,
    private readonly views: MeetingsViews,
    private readonly repository: MeetingsRepository,
  ) {}

  async addPoint(actor: Actor, meetingId: string, title: string): Promise<MeetingView> {
    return this.change.run(actor, meetingId, 'meeting.agenda', async (tx) => {
      const agenda = await this.views.agenda(tx, meetingId);
      if (agenda.length >= LIST_LIMITS.agendaPoints) throw tooMany('title', LIST_LIMITS.agendaPoints);
      await this.repository.addPoints(tx, meetingId, [title]);
      return { added: title };
    });
  }

  /** Saves the title or the minutes of a point; 412 with the stored one when somebody else was faster. */
  async editPoint(
    actor: Actor,
    meetingId: string,
    { id, version }: { id: string; version: number },
    change: { title?: string; minutes?: string },
  ): Promise<MeetingView> {
    return this.change.run(actor, meetingId, 'meeting.minutes', async (tx) => {
      const point = (await this.views.agenda(tx, meetingId)).find((one) => one.id === id);
      if (!point) throw new DomainError('not_found');
      if (point.version !== version) throw changedSince(point);
      await this.repository.updatePoint(tx, id, { ...point, ...change });
      return { point: change.title ?? point.title, changed: Object.keys(change) };
    });
  }

  async removePoint(actor: Actor, meetingId: string, id: string): Promise<MeetingView> {
    return this.change.run(actor, meetingId, 'meeting.agenda', async (tx) => {
      const point = (await this.views.agenda(tx, meetingId)).find((one) => one.id === id);
      if (!point) throw new DomainError('not_found');
      await this.repository.removePoint(tx, id);
      return { removed: point.title };
    });
  }

  async orderPoints(actor: Actor, meetingId: string, ids: readonly string[]): Promise<MeetingView> {
    return this.change.run(actor, meetingId, 'meeting.agenda', async (tx) => {
      const present = (await this.views.agenda(tx, meetingId)).map(({ id }) => id);
      const unknown = ids.findIndex((id) => !present.includes(id));
      if (unknown >= 0) throw notTheAgenda(unknown);
      await this.repository.orderPoints(tx, [...ids, ...present.filter((id) => !ids.includes(id))]);
      return { ordered: true };
    });
  }

  /** Puts members and guests on the list. Nothing is sent by this. */
  async invite(
    actor: Actor,
    meetingId: string,
    { members, guests }: { members: readonly string[]; guests: readonly Guest[] },
  ): Promise<MeetingView> {
    return this.change.run(actor, meetingId, 'meeting.list', async (tx, { teryt, day }) => {
      const onTeam = new Set((await this.views.membersOn(tx, teryt, day)).map(({ id }) => id));
      const stranger = members.findIndex((id) => !onTeam.has(id));
      if (stranger >= 0) throw notOnTeam(`members/${stranger}`);
      const added = await this.repository.addMembers(tx, meetingId, teryt, day, members);
      if (guests.length > 0) await this.repository.addGuests(tx, meetingId, guests);
      const listed = (await this.views.attendance(tx, meetingId)).length;
      if (listed > LIST_LIMITS.meetingAttendance) throw tooMany('members', LIST_LIMITS.meetingAttendance);
      return { members: added, guests: guests.length };
    });
  }

  async mark(
    actor: Actor,
    meetingId: string,
    id: string,
    { attendance, deputyName }: { attendance: Attendance | null; deputyName: string | null },
  ): Promise<MeetingView> {
    if (deputyName !== null && attendance !== 'deputy') throw deputyOnly();
    return this.change.run(actor, meetingId, 'meeting.attendance', async (tx) => {
      const row = (await this.views.attendance(tx, meetingId)).find((one) => one.id === id);
      if (!row || row.removedAt !== null) throw new DomainError('not_found');
      await this.repository.mark(tx, id, attendance, deputyName);
      return { name: row.name, attendance };
    });
  }

  async takeOff(actor: Actor, meetingId: string, id: string): Promise<MeetingView> {
    return this.change.run(actor, meetingId, 'meeting.list', async (tx) => {
      const row = (await this.views.attendance(tx, meetingId)).find((one) => one.id === id);
      if (!row || row.removedAt !== null) throw new DomainError('not_found');
      await this.repository.takeOff(tx, id);
      return { takenOff: row.name };
    });
  }
}
