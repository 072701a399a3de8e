import { Injectable } from '@nestjs/common';
import type { PartnerIntake } from '../../contract/partner-intake.js';
import type { Tx } from '../../platform/database/tx.js';
import { PartnersRepository } from './partners.repository.js';

/** Organisations that a register names: what they are is not in it, so somebody says so later. */
@Injectable()
export class PartnersIntake implements PartnerIntake {
  constructor(private readonly partners: PartnersRepository) {}

  async addPartners(tx: Tx, names: readonly string[]): Promise<string[]> {
    const ids: string[] = [];
    for (const name of names) ids.push((await this.partners.named(tx, name)) ?? (await this.add(tx, name)));
    return ids;
  }

  private async add(tx: Tx, name: string): Promise<string> {
    const facts = { name, kind: 'other', town: null, web: null, note: null, active: true } as const;
    const id = await this.partners.insert(tx, facts);
    await tx.audit.record({
      action: 'partner.add',
      subjectType: 'partner',
      subjectId: id,
      details: { name },
    });
    return id;
  }
}
