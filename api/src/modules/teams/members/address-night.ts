import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Jobs } from '../../../platform/jobs/jobs.js';

/** A guest's address is of no use once the meeting is so many days ago, whether it took place or not. */
const GUESTS_KEPT_DAYS = 30;

/**
 * Every night, and when the service starts: addresses that are kept for invitations go when nobody is invited any more.
 * A term that ends by its date ends without anybody touching it. That it ended is in the trail; the address never was.
 */
@Injectable()
export class AddressNight implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      queue: 'team-addresses',
      cron: '25 0 * * *',
      atStart: true,
      run: async () => this.run(),
    });
  }

  async run(): Promise<void> {
    for (const tenantId of await this.unitOfWork.tenants()) {
      await this.unitOfWork.keepBooks(tenantId, async (tx) => {
        await tx.query(
          `UPDATE team_members SET email = NULL
           WHERE team_members.tenant_id = $1 AND team_members.term_until <= $2::date AND team_members.email IS NOT NULL`,
          [tenantId, tx.today],
        );
        await tx.query(
          `UPDATE meeting_attendance SET email = NULL
           FROM meetings
           WHERE meetings.tenant_id = $1
             AND meetings.held_on < $2::date - $3::integer
             AND meeting_attendance.tenant_id = meetings.tenant_id
             AND meeting_attendance.meeting_id = meetings.id
             AND meeting_attendance.email IS NOT NULL`,
          [tenantId, tx.today, GUESTS_KEPT_DAYS],
        );
      });
    }
  }
}
