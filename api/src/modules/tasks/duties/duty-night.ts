import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { DutiesRepository } from './duties.repository.js';

/** Every night, and when the service starts: occurrences of recurring duties whose time has come become tasks. */
@Injectable()
export class DutyNight implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: DutiesRepository,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      queue: 'recurring-duties',
      cron: '15 0 * * *',
      atStart: true,
      run: async ({ signal }) => {
        await this.run(signal);
      },
    });
  }

  /**
   * An occurrence is made once, whoever asks: a run that is cut, a second one, or one after days without the service
   * takes up what is left. Answers how many tasks it made.
   */
  async run(signal?: AbortSignal): Promise<number> {
    let made = 0;
    const failed: unknown[] = [];
    for (const tenantId of await this.unitOfWork.tenants()) {
      const due = await this.unitOfWork.systemRead(tenantId, (tx) => this.repository.due(tx));
      for (const { id, title } of due) {
        signal?.throwIfAborted();
        // One duty that cannot be planned keeps no other from it.
        made += await this.plan(tenantId, id, title).catch((error: unknown) => {
          failed.push(error);
          return 0;
        });
      }
    }
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} duties could not be planned`);
    return made;
  }

  private async plan(tenantId: string, id: string, title: string): Promise<number> {
    return this.unitOfWork
      .systemWrite(tenantId, async (tx) => {
        const planned = await this.repository.plan(tx, id);
        if (planned.length === 0) throw new AlreadyPlanned();
        const details = { title, tasks: planned.length, days: planned.map(({ dueOn }) => dueOn) };
        await tx.audit.record({ action: 'duty.plan', subjectType: 'duty', subjectId: id, details });
        return planned.length;
      })
      .catch((error: unknown) => {
        if (error instanceof AlreadyPlanned) return 0;
        throw error;
      });
  }
}

/** Another run was faster, or the occurrence has a task from before a change of the rhythm. */
class AlreadyPlanned extends Error {}
