import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { UnitsReader } from '../../units/units.reader.js';
import { OfficesRepository, type KeptOffice, type Office } from './offices.repository.js';

/** The office of a unit and whether the reader may change it. */
export type UnitOffice = KeptOffice & { edit: boolean };

/** Which office of a unit answers questions. Everybody may know it; who works for the unit writes it down. */
@Injectable()
export class OfficesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitsReader,
    private readonly offices: OfficesRepository,
  ) {}

  /** The office and whether the reader may change it; 404 outside the actor's place. */
  async get(actor: Actor, teryt: string): Promise<UnitOffice> {
    return this.unitOfWork.read(actor, async (tx) => {
      await this.units.inScope(tx, teryt);
      return { ...(await this.offices.of(tx, teryt)), edit: actor.canAt('office.manage', teryt) };
    });
  }

  /** 404 where the actor does not work for the unit, 412 when somebody changed it after `seen`. */
  async keep(actor: Actor, teryt: string, seen: number, office: Office): Promise<UnitOffice> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.units.inScope(tx, teryt);
      if (!actor.canAt('office.manage', teryt)) throw new DomainError('not_found');
      const former = await this.offices.of(tx, teryt);
      if (!(await this.offices.keep(tx, teryt, seen, office))) {
        const present = await this.offices.of(tx, teryt);
        throw new DomainError('changed_since', {}, { present: { ...present, edit: true } });
      }
      await tx.audit.record({
        action: 'unit_office.keep',
        subjectType: 'unit_office',
        subjectId: teryt,
        unit: teryt,
        details: { old: former.office, new: office },
      });
      return { office, version: seen + 1, edit: true };
    });
  }
}
