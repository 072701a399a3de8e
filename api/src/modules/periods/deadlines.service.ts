import { isDutyOf } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { StandardsReader } from '../standards/standards.reader.js';
import { UnitsReader } from '../units/units.reader.js';
import { DeadlinesRepository, type ExceptionRow, type PhaseDeadlineRow } from './deadlines.repository.js';

/** What the coordinator agrees with a unit. */
export interface Agreement {
  unit: string;
  phase: number | null;
  item: string | null;
  deadline: string;
  reason: string;
}

export interface Deadlines {
  phases: PhaseDeadlineRow[];
  exceptions: ExceptionRow[];
}

/** Deadlines of the phases of the version in force, and the exceptions agreed with units. */
@Injectable()
export class DeadlinesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly standards: StandardsReader,
    private readonly units: UnitsReader,
    private readonly deadlines: DeadlinesRepository,
  ) {}

  async list(actor: Actor): Promise<Deadlines> {
    return this.unitOfWork.read(actor, (tx) => this.present(tx));
  }

  /** 404 for a phase that the version does not have. */
  async set(actor: Actor, number: number, deadline: string | null): Promise<Deadlines> {
    return this.unitOfWork.write(actor, async (tx) => {
      const phase = (await this.phases(tx)).find((one) => one.number === number);
      if (!phase) throw new DomainError('not_found');
      await this.deadlines.set(tx, phase.id, deadline);
      await tx.audit.record({
        action: 'deadline.set',
        subjectType: 'deadline',
        subjectId: phase.id,
        details: { number, from: phase.deadline, to: deadline },
      });
      return this.present(tx);
    });
  }

  /** 404 for a unit outside the tenant, 422 for an item that is no duty of it, 409 when one is agreed already. */
  async agree(actor: Actor, agreement: Agreement): Promise<ExceptionRow> {
    const { phase, item, deadline, reason } = agreement;
    if ((phase === null) === (item === null)) {
      throw new DomainError('validation_failed', {}, { errors: [{ pointer: '/phase', code: 'required' }] });
    }
    return this.unitOfWork.write(actor, async (tx) => {
      const unit = await this.units.inScope(tx, agreement.unit);
      const { items } = await this.standards.structureOn(tx, tx.today);
      const phases = await this.phases(tx);
      const ofItem = items.find(({ code }) => code === item);
      const ofPhase = phases.find(({ number }) => number === phase);
      if (item !== null && !ofItem) throw new DomainError('unknown_item');
      if (ofItem && !isDutyOf(ofItem.duty, unit.kind)) throw new DomainError('item_not_a_duty');
      if (phase !== null && !ofPhase) throw new DomainError('not_found');
      const id = await this.deadlines.agree(tx, {
        teryt: unit.teryt,
        phaseId: ofPhase?.id ?? null,
        itemId: ofItem?.id ?? null,
        deadline,
        reason,
      });
      await tx.audit.record({
        action: 'deadline.agree_exception',
        subjectType: 'deadline',
        subjectId: id,
        unit: unit.teryt,
        details: { reason, phase, item, deadline },
      });
      return this.one(tx, id);
    });
  }

  /** From now on everybody's deadline counts again; 404 when none holds under this identifier. */
  async end(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      if (!(await this.deadlines.end(tx, id))) throw new DomainError('not_found');
      const { unit, phase, item, deadline } = await this.one(tx, id);
      await tx.audit.record({
        action: 'deadline.end_exception',
        subjectType: 'deadline',
        subjectId: id,
        unit: unit.teryt,
        details: { phase, item: item?.code ?? null, deadline },
      });
    });
  }

  private async phases(tx: Tx): Promise<PhaseDeadlineRow[]> {
    return this.deadlines.phases(tx, (await this.standards.currentVersion(tx)).id);
  }

  private async present(tx: Tx): Promise<Deadlines> {
    const { id } = await this.standards.currentVersion(tx);
    return {
      phases: await this.deadlines.phases(tx, id),
      exceptions: await this.deadlines.exceptions(tx, id),
    };
  }

  private async one(tx: Tx, id: string): Promise<ExceptionRow> {
    const exception = await this.deadlines.exception(tx, id);
    if (!exception) throw new DomainError('not_found');
    return exception;
  }
}
