import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { UnitsReader } from '../../units/units.reader.js';
import { ArmsRepository } from './arms.repository.js';
import { drawArms, type DrawnArms } from './draw-arms.js';

/** Coats of arms of units: public pictures, set by who works for the unit. */
@Injectable()
export class ArmsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitsReader,
    private readonly arms: ArmsRepository,
  ) {}

  /** The coat of arms, if there is one, and whether the reader may change it; 404 outside the actor's place. */
  async get(actor: Actor, teryt: string): Promise<{ arms: DrawnArms | null; edit: boolean }> {
    return this.unitOfWork.read(actor, async (tx) => {
      await this.units.inScope(tx, teryt);
      return { arms: await this.arms.of(tx, teryt), edit: actor.canAt('office.manage', teryt) };
    });
  }

  async keep(actor: Actor, teryt: string, bytes: Buffer): Promise<void> {
    const drawn = await drawArms(bytes);
    await this.unitOfWork.write(actor, async (tx) => {
      await this.assertEdits(tx, teryt);
      await this.arms.keep(tx, teryt, drawn);
      const sha256 = createHash('sha256').update(drawn.picture).digest('hex');
      await this.record(tx, 'unit_arms.keep', teryt, { sha256 });
    });
  }

  /** 404 when there are none. */
  async remove(actor: Actor, teryt: string): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      await this.assertEdits(tx, teryt);
      if (!(await this.arms.remove(tx, teryt))) throw new DomainError('not_found');
      await this.record(tx, 'unit_arms.remove', teryt, {});
    });
  }

  private async assertEdits(tx: Tx, teryt: string): Promise<void> {
    await this.units.inScope(tx, teryt);
    if (!tx.actor.canAt('office.manage', teryt)) throw new DomainError('not_found');
  }

  private async record(
    tx: Tx,
    action: string,
    teryt: string,
    details: Record<string, string>,
  ): Promise<void> {
    await tx.audit.record({ action, subjectType: 'unit_arms', subjectId: teryt, unit: teryt, details });
  }
}
