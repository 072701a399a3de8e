import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import { Notices, type Notice } from '../../../platform/notices/notices.js';
import { unitPage } from '../../../platform/notices/unit-page.js';
import { WhoToTell } from '../../../platform/notices/who-to-tell.js';
import type { ReviewDecision } from '../assessments.rules.js';
import { ReviewViews } from './review.views.js';

/** A decision that took effect just now. */
interface Decided {
  assessmentId: string;
  decision: ReviewDecision;
}

/** Tells units what was decided, when it takes effect and never before: what waits in a batch is its reviewer's secret. */
@Injectable()
export class ReviewNotices {
  constructor(
    private readonly views: ReviewViews,
    private readonly notices: Notices,
    private readonly whoToTell: WhoToTell,
  ) {}

  /** One notice per unit and decision, however many items it is about. */
  async tell(tx: Tx, decided: readonly Decided[]): Promise<void> {
    if (decided.length === 0) return;
    const named = await this.views.named(
      tx,
      decided.map(({ assessmentId }) => assessmentId),
    );
    const people = await this.whoToTell.ofUnits(tx, [
      ...new Set([...named.values()].map(({ teryt }) => teryt)),
    ]);
    const told = new Map<string, Omit<Notice, 'person'> & { teryt: string }>();
    for (const { assessmentId, decision } of decided) {
      const about = named.get(assessmentId);
      if (!about) continue;
      const { teryt, displayName: unit, item } = about;
      const key = `review:${teryt}:${decision}:${tx.actor.person.id}:${tx.now.toISOString()}`;
      const count = (told.get(key)?.params.count ?? 0) + 1;
      told.set(key, {
        teryt,
        key,
        kind: decision === 'confirm' ? 'item_confirmed' : 'item_returned',
        params: { unit, count, ...(count === 1 ? { item } : {}) },
        address: unitPage(teryt, count === 1 ? item : null),
      });
    }
    await this.notices.tell(
      tx,
      [...told.values()].flatMap(({ teryt, ...notice }) =>
        (people.get(teryt) ?? []).map((person) => ({ ...notice, person })),
      ),
    );
  }
}
