import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { EvidenceLinksService } from './evidence-links.service.js';

/** What other modules may do to an assessment, in their transaction: with its rules, its lock and its row in the trail. */
@Injectable()
export class AssessmentsDoor {
  constructor(private readonly links: EvidenceLinksService) {}

  /** Rests an assessment on a proof. Throws when it is locked, out of reach, or rests on it already. */
  async link(tx: Tx, assessmentId: string, evidenceId: string): Promise<void> {
    await this.links.linkIn(tx, { id: assessmentId, version: null, evidenceId, page: null, excerpt: null });
  }
}
