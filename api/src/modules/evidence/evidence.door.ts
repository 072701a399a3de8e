import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { EvidenceLifeService } from './evidence-life.service.js';
import { EvidenceIntake, type ReceivedFile } from './evidence.intake.js';
import { EvidenceService, type EvidenceFields } from './evidence.service.js';

export type { ReceivedFile } from './evidence.intake.js';

/**
 * How other modules make a proof of a document that they wrote themselves: in their transaction, with everything that
 * is checked, stored and told of a proof that somebody uploads.
 */
@Injectable()
export class EvidenceDoor {
  constructor(
    private readonly intake: EvidenceIntake,
    private readonly evidence: EvidenceService,
    private readonly life: EvidenceLifeService,
  ) {}

  /** Takes the bytes in before the transaction begins. The caller discards `temporary` in the end. */
  async receive(bytes: Buffer, fileName: string): Promise<ReceivedFile> {
    return this.intake.receive(Readable.from([bytes]), fileName);
  }

  /** A new proof; its identifier. */
  async add(tx: Tx, fields: EvidenceFields, file: ReceivedFile): Promise<string> {
    return (await this.evidence.uploadIn(tx, { ...fields, file })).id;
  }

  /** A new revision of a proof that is there. Throws when it is locked, withdrawn or says the same. */
  async revise(tx: Tx, evidenceId: string, file: ReceivedFile, note: string | null): Promise<void> {
    await this.life.reviseFileIn(tx, evidenceId, file, note);
  }
}
