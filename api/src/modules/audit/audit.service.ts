import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { toPage, type Page, type PageRequest } from '../../platform/http/page-query.js';
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
    const before = positionOf(page);
    const rows = await this.unitOfWork.read(actor, (tx) =>
      this.views.list(tx, { subjectType, teryt, before, limit: page.size + 1 }),
    );
    return toPage(rows, page.size, (row) => [row.sequence]);
  }
}

/** Sequence of the last row seen, null on the first page. */
function positionOf({ after }: PageRequest): number | null {
  if (after === null) return null;
  const [sequence] = after;
  if (typeof sequence !== 'number' || !Number.isSafeInteger(sequence) || sequence < 1) {
    throw new DomainError('malformed_request', { parameter: 'page[after]' });
  }
  return sequence;
}
