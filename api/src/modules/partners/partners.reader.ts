import { Injectable } from '@nestjs/common';
import type { SystemTx } from '../../platform/database/tx.js';
import { PartnersRepository } from './partners.repository.js';

/** Answers of the directory of partners to other modules. */
@Injectable()
export class PartnersReader {
  constructor(private readonly partners: PartnersRepository) {}

  /** Every name the directory knows, with the organisation that is meant by it; one that was merged means the other. */
  async names(tx: SystemTx): Promise<{ id: string; name: string }[]> {
    return this.partners.names(tx);
  }

  /** Who is meant by each identifier; one that was merged means the other. Unknown ones are missing. */
  async resolve(
    tx: SystemTx,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { id: string; active: boolean }>> {
    const rows = await this.partners.resolve(tx, ids);
    return new Map(rows.map(({ asked, id, active }) => [asked, { id, active }]));
  }
}
