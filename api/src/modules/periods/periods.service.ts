import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { presentPeriod } from './periods.presenter.js';
import { PeriodsRepository, type LockedPeriod, type PeriodContent } from './periods.repository.js';
import { PeriodsViews, type PeriodRow, type PeriodUnitRow } from './periods.views.js';

/** Reporting periods: opened, corrected while they last, closed at a midnight. */
@Injectable()
export class PeriodsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly periods: PeriodsRepository,
    private readonly views: PeriodsViews,
  ) {}

  async list(actor: Actor): Promise<PeriodRow[]> {
    return this.unitOfWork.read(actor, (tx) => this.views.periods(tx));
  }

  async open(actor: Actor): ReturnType<PeriodsViews['open']> {
    return this.unitOfWork.read(actor, (tx) => this.views.open(tx));
  }

  async units(actor: Actor, id: string): Promise<PeriodUnitRow[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      await this.present(tx, id);
      return this.views.units(tx, id);
    });
  }

  /** 409 while another is open or one has some of the days; 422 when its closing day has passed already. */
  async begin(actor: Actor, content: PeriodContent): Promise<PeriodRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      checkDays(content);
      const id = await this.periods.insert(tx, content);
      return this.recorded(tx, id, 'period.open', { beginsOn: content.beginsOn, endsOn: content.endsOn });
    });
  }

  /** While it is open. 409 when it is closed, 412 when somebody changed it, 422 when the new day has passed. */
  async change(
    actor: Actor,
    id: string,
    version: number,
    change: Partial<PeriodContent>,
  ): Promise<PeriodRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      const before = await this.lockOpen(tx, id);
      if (before.version !== version) {
        const present = presentPeriod(await this.present(tx, id));
        throw new DomainError('changed_since', {}, { present });
      }
      const content = { ...before, ...change };
      checkDays(content);
      await this.periods.update(tx, id, content);
      return this.recorded(tx, id, 'period.change', {
        changed: Object.fromEntries(
          (['beginsOn', 'endsOn', 'note'] as const)
            .filter((field) => content[field] !== before[field])
            .map((field) => [field, { from: before[field], to: content[field] }]),
        ),
      });
    });
  }

  /** With the end of yesterday; 422 while that is not a day of it. */
  async close(actor: Actor, id: string): Promise<PeriodRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      const before = await this.lockOpen(tx, id);
      await this.periods.close(tx, id);
      return this.recorded(tx, id, 'period.close', { endsOn: tx.today, endsOnBefore: before.endsOn });
    });
  }

  private async lockOpen(tx: Tx, id: string): Promise<LockedPeriod> {
    const period = await this.periods.lock(tx, id);
    if (!period) throw new DomainError('not_found');
    if (period.closedAt !== null) throw new DomainError('period_closed');
    return period;
  }

  private async present(tx: Tx, id: string): Promise<PeriodRow> {
    const [period] = await this.views.periods(tx, id);
    if (!period) throw new DomainError('not_found');
    return period;
  }

  private async recorded(
    tx: Tx,
    id: string,
    action: string,
    details: Record<string, unknown>,
  ): Promise<PeriodRow> {
    const period = await this.present(tx, id);
    await tx.audit.record({
      action,
      subjectType: 'period',
      subjectId: id,
      details: { title: period.title.pl, ...details },
    });
    return period;
  }
}

function checkDays({ beginsOn, endsOn }: PeriodContent): void {
  if (endsOn <= beginsOn) throw new DomainError('period_reversed');
}
