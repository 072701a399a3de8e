import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Jobs } from './jobs.js';

/** A job may be silent for this long; then the processes that tried it died. In hours. */
const SILENCE = 6;

/** Every hour: jobs whose processes died are told as failed, so that nobody waits for them for ever. */
@Injectable()
export class Housekeeping implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({ queue: 'housekeeping', cron: '7 * * * *', atStart: true, run: () => this.run() });
  }

  async run(): Promise<void> {
    for (const tenantId of await this.unitOfWork.tenants()) {
      await this.unitOfWork.keepBooks(tenantId, (tx) =>
        tx.query(
          `UPDATE background_jobs
           SET state = 'failed', message = 'unexpected', finished_at = $2
           WHERE background_jobs.tenant_id = $1
             AND background_jobs.state IN ('queued', 'running')
             AND coalesce(background_jobs.started_at, background_jobs.created_at) < $2::timestamptz - make_interval(hours => $3)`,
          [tenantId, tx.now, SILENCE],
        ),
      );
    }
  }
}
