import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { isInstant } from '../../platform/http/field-rules.js';
import { toPage, type Page, type PageRequest } from '../../platform/http/page-query.js';
import type { NoticeRow, NoticeSettings } from './notice-view.js';
import { NoticesRepository } from './notices.repository.js';
import { NoticesViews, type NoticePosition } from './notices.views.js';

/** The actor's own inbox. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: NoticesViews,
    private readonly repository: NoticesRepository,
  ) {}

  async list(
    actor: Actor,
    unread: boolean,
    page: PageRequest,
  ): Promise<Page<NoticeRow> & { unread: number }> {
    const after = positionOf(page);
    return this.unitOfWork.read(actor, async (tx) => ({
      ...toPage(
        await this.views.list(tx, { unread, after, limit: page.size + 1 }),
        page.size,
        ({ sortedBy, id }) => [sortedBy, id],
      ),
      unread: await this.views.countUnread(tx),
    }));
  }

  async count(actor: Actor): Promise<number> {
    return this.unitOfWork.read(actor, (tx) => this.views.countUnread(tx));
  }

  /** 404 unless it is the actor's own. A second time changes nothing. */
  async read(actor: Actor, id: string): Promise<void> {
    const wasRead = await this.unitOfWork.read(actor, (tx) => this.views.isRead(tx, id));
    if (wasRead === null) throw new DomainError('not_found');
    if (wasRead) return;
    await this.unitOfWork.write(actor, async (tx) => {
      await this.repository.markRead(tx, id);
      await tx.audit.record({ action: 'notice.read', subjectType: 'notice', subjectId: id });
    });
  }

  /** Nothing is written when nothing was unread. */
  async readAll(actor: Actor): Promise<void> {
    if ((await this.count(actor)) === 0) return;
    await this.unitOfWork.write(actor, async (tx) => {
      const count = await this.repository.markRead(tx, null);
      await tx.audit.record({
        action: 'notice.read_all',
        subjectType: 'inbox',
        subjectId: actor.person.id,
        details: { count },
      });
    });
  }

  async settings(actor: Actor): Promise<NoticeSettings> {
    return this.unitOfWork.read(actor, (tx) => this.views.settings(tx));
  }

  async changeSettings(actor: Actor, settings: NoticeSettings): Promise<NoticeSettings> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.repository.keepSettings(tx, settings);
      await tx.audit.record({
        action: 'notice.change_settings',
        subjectType: 'inbox',
        subjectId: actor.person.id,
        details: { ...settings },
      });
      return this.views.settings(tx);
    });
  }
}

function positionOf({ after }: PageRequest): NoticePosition | null {
  if (after === null) return null;
  const [toldAt, id] = after;
  if (!isInstant(toldAt) || typeof id !== 'string' || !isUUID(id)) {
    throw new DomainError('malformed_request', { parameter: 'page[after]' });
  }
  return { toldAt, id };
}
