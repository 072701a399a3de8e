import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { ImportsRepository } from './imports.repository.js';

/** How long what a register said is kept beside the log, in days: other columns of it may name people. */
const KEPT_DAYS = { drafts: 7, rows: 30 };

/** Every night: imports that nobody began, and cells of rows that stayed out, are thrown away. */
@Injectable()
export class ImportsSweep implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ImportsRepository,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({ queue: 'import-sweep', cron: '41 2 * * *', atStart: true, run: () => this.run() });
  }

  async run(): Promise<void> {
    for (const tenantId of await this.unitOfWork.tenants()) {
      await this.unitOfWork.keepBooks(tenantId, (tx) => this.repository.forget(tx, KEPT_DAYS));
    }
  }
}
