import { Injectable } from '@nestjs/common';
import type { SystemTx } from '../../platform/database/tx.js';
import { Notices } from '../../platform/notices/notices.js';
import { WhoToTell } from '../../platform/notices/who-to-tell.js';
import type { DueThing } from './due-things.views.js';
import { RemindersRepository } from './reminders.repository.js';
import { daysBetween } from './reminders.rules.js';

/** What coordinators are told of, and where they find it. Units' own deadlines are on the page of checks already. */
const ESCALATED = { task_due: 'tasks', request_due: 'requests' } as const satisfies Partial<
  Record<DueThing['kind'], string>
>;

/** Tells the coordinators what nobody did for so many days after its day, as the tenant says. Once per thing and day. */
@Injectable()
export class Escalation {
  constructor(
    private readonly repository: RemindersRepository,
    private readonly notices: Notices,
    private readonly whoToTell: WhoToTell,
  ) {}

  async escalate(tx: SystemTx, due: readonly DueThing[]): Promise<void> {
    const days = await this.repository.escalateAfterDays(tx);
    if (days === null) return;
    const late = due.filter(({ kind, dueOn }) => kind in ESCALATED && daysBetween(dueOn, tx.today) >= days);
    const fresh = await this.repository.noteEscalated(tx, late);
    const coordinators = await this.whoToTell.coordinators(tx);
    for (const [kind, page] of Object.entries(ESCALATED)) {
      const things = fresh.filter((thing) => thing.kind === kind);
      const [first] = things;
      if (!first) continue;
      await this.notices.tell(
        tx,
        coordinators.map((person) => ({
          person,
          kind: 'escalation',
          params: things.length === 1 ? first.params : { count: things.length },
          address: page,
          key: `escalation:${kind}:${tx.today}`,
        })),
      );
    }
  }
}
