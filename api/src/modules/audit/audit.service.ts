import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { toPage, type Page, type PageRequest } from '../../platform/http/page-query.js';
import { maySeeReviewDesk } from './audit.policy.js';
import { AuditViews, type AuditRow } from './audit.views.js';

export interface AuditListInput {
  subjectType: string | null;
  teryt: string | null;
  page: PageRequest;
}

@Injectable()
export class AuditService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: AuditViews,
  ) {}

  async list(actor: Actor, { subjectType, teryt, page }: AuditListInput): Promise<Page<AuditRow>> {
    const before = page.after === null ? null : Number(page.after[0]);
    const rows = await this.unitOfWork.read(actor, (tx) =>
      this.views.list(tx, {
        subjectType,
        teryt,
        before: Number.isSafeInteger(before) ? before : null,
        limit: page.size + 1,
        reviewDesk: maySeeReviewDesk(actor),
      }),
    );
    return toPage(rows, page.size, (row) => [row.sequence]);
  }
}
