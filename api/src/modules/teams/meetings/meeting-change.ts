import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { UnitsReader } from '../../units/units.reader.js';
import { mayManageTeam } from '../teams.policy.js';
import type { MeetingView } from './meeting-view.js';
import { MeetingsRepository, type LockedMeeting } from './meetings.repository.js';
import { MeetingsViews } from './meetings.views.js';

/** The first and the last step of every change of a meeting. */
@Injectable()
export class MeetingChange {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitsReader,
    private readonly repository: MeetingsRepository,
    private readonly views: MeetingsViews,
  ) {}

  /** Locks the meeting, does the work, tells it in one row and answers with the whole meeting as it is now. */
  async run(
    actor: Actor,
    id: string,
    action: string,
    work: (tx: Tx, meeting: LockedMeeting) => Promise<Record<string, unknown>>,
  ): Promise<MeetingView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const meeting = await this.begin(tx, id);
      if (meeting.status === 'cancelled') throw new DomainError('meeting_over');
      const details = await work(tx, meeting);
      const view = await this.present(tx, id);
      await tx.audit.record({
        action,
        subjectType: 'meeting',
        subjectId: id,
        unit: meeting.teryt,
        details: { title: view.title, day: view.day, ...details },
      });
      return view;
    });
  }

  /** A meeting of a team that the actor keeps, held until the end of the transaction. */
  async begin(tx: Tx, id: string): Promise<LockedMeeting> {
    const meeting = await this.repository.locked(tx, id);
    if (!meeting) throw new DomainError('not_found');
    await this.units.inScope(tx, meeting.teryt);
    if (!mayManageTeam(tx.actor, meeting.teryt)) throw new DomainError('forbidden');
    return meeting;
  }

  async present(tx: Tx, id: string): Promise<MeetingView> {
    const view = await this.views.whole(tx, id);
    if (!view) throw new DomainError('not_found');
    return view;
  }
}
