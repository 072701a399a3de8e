import { LIST_LIMITS } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { isDay, isInstant } from '../../../platform/http/field-rules.js';
import { toPage, type CursorKey, type PageRequest } from '../../../platform/http/page-query.js';
import { StandardsReader } from '../../standards/standards.reader.js';
import { differencesSince, proofsIn, type Differences } from './differences.rules.js';
import type { QueueFilter, QueueView, Selection } from './review-view.js';
import { ReviewViews } from './review.views.js';

/** What waits for a decision, across all units of the reviewer's place. */
@Injectable()
export class ReviewQueueService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly standards: StandardsReader,
    private readonly views: ReviewViews,
  ) {}

  async queue(actor: Actor, filter: QueueFilter, page: PageRequest): Promise<QueueView> {
    if (!isPosition(page.after)) throw new DomainError('malformed_request', { parameter: 'page[after]' });
    return this.unitOfWork.read(actor, async (tx) => {
      const version = await this.standards.currentVersion(tx);
      const { rows, next } = toPage(await this.views.queue(tx, version.id, filter, page), page.size, (row) =>
        this.views.cursorOf(filter, row),
      );
      const again = rows.filter(({ decidedBefore }) => decidedBefore).map(({ id }) => id);
      const differences = new Map<string, Differences>();
      const trails = await this.views.trails(tx, again);
      const contents = await this.views.contentsOf(tx, [...trails.values()].flatMap(proofsIn));
      for (const [id, trail] of trails) {
        const found = differencesSince(trail, contents);
        if (found) differences.set(id, found);
      }
      return { rows, next, differences, ...(await this.views.counts(tx, version.id, filter)) };
    });
  }

  /** Everything under a filter as it stands now, for deciding about all of it at once. */
  async selection(actor: Actor, filter: QueueFilter): Promise<Selection> {
    return this.unitOfWork.read(actor, async (tx) => {
      const version = await this.standards.currentVersion(tx);
      const rows = await this.views.matched(tx, version.id, filter, LIST_LIMITS.reviewBatch);
      return { rows, waiting: (await this.views.counts(tx, version.id, filter)).waiting };
    });
  }
}

/** Whether a cursor is one that the queue gave out: day on which proof ends, instant of submission, identifier. */
function isPosition(after: CursorKey | null): boolean {
  if (after === null) return true;
  const [endsOn, submitted, id] = after;
  return (
    (endsOn === null || isDay(endsOn)) &&
    isInstant(submitted) &&
    typeof id === 'string' &&
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
  );
}
