import { isUnderWay } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { JobOver } from './background-jobs.errors.js';
import { BackgroundJobsViews } from './background-jobs.views.js';
import type { JobView } from './job-view.js';

/** One's own works in the background. */
@Injectable()
export class BackgroundJobsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: BackgroundJobsViews,
  ) {}

  async list(actor: Actor): Promise<JobView[]> {
    return this.unitOfWork.read(actor, (tx) => this.views.list(tx));
  }

  async get(actor: Actor, id: string): Promise<JobView> {
    return this.unitOfWork.read(actor, (tx) => this.find(tx, id));
  }

  /** A running one stops at its next step. */
  async cancel(actor: Actor, id: string): Promise<JobView> {
    return this.unitOfWork.write(actor, async (tx) => {
      await tx.query(
        'SELECT FROM background_jobs WHERE background_jobs.tenant_id = $1 AND background_jobs.id = $2 FOR UPDATE',
        [tx.tenantId, id],
      );
      const job = await this.find(tx, id);
      if (!isUnderWay(job.state)) throw new JobOver();
      await tx.query(
        `UPDATE background_jobs SET state = 'cancelled', finished_at = $3
         WHERE background_jobs.tenant_id = $1 AND background_jobs.id = $2`,
        [tx.tenantId, id, tx.now],
      );
      const details = { kind: job.kind, ...job.subject };
      await tx.audit.record({ action: 'job.cancel', subjectType: 'job', subjectId: id, details });
      return this.find(tx, id);
    });
  }

  private async find(tx: Tx, id: string): Promise<JobView> {
    const job = await this.views.one(tx, id);
    if (!job) throw new DomainError('not_found');
    return job;
  }
}
