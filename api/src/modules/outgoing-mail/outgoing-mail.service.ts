import type { MailState } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { AppConfig } from '../../config/config.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { isInstant } from '../../platform/http/field-rules.js';
import { toPage, type Page, type PageRequest } from '../../platform/http/page-query.js';
import { OutgoingMailViews, type MailPosition, type OutgoingMailRow } from './outgoing-mail.views.js';

export interface OutgoingMailPage extends Page<OutgoingMailRow> {
  sends: boolean;
  failed: number;
}

/** What goes out by mail, for who looks after the area. */
@Injectable()
export class OutgoingMailService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: OutgoingMailViews,
    private readonly config: AppConfig,
  ) {}

  async list(actor: Actor, state: MailState | null, page: PageRequest): Promise<OutgoingMailPage> {
    const after = positionOf(page);
    return this.unitOfWork.read(actor, async (tx) => ({
      ...toPage(
        await this.views.list(tx, { state, after, limit: page.size + 1 }),
        page.size,
        ({ sortedBy, id }) => [sortedBy, id],
      ),
      sends: this.config.mail !== null,
      failed: await this.views.countFailed(tx),
    }));
  }
}

function positionOf({ after }: PageRequest): MailPosition | null {
  if (after === null) return null;
  const [writtenAt, id] = after;
  if (!isInstant(writtenAt) || typeof id !== 'string' || !isUUID(id)) {
    throw new DomainError('malformed_request', { parameter: 'page[after]' });
  }
  return { writtenAt, id };
}
