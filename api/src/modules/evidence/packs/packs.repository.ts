import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import { EvidenceRepository } from '../evidence.repository.js';

/** A pack about to be kept. */
export interface NewPack {
  jobId: string;
  fileName: string;
  sha256: string;
  byteSize: number;
  proofs: number;
  leftOut: number;
  madeAt: Date;
  expiresAt: Date;
}

@Injectable()
export class PacksRepository {
  constructor(private readonly evidence: EvidenceRepository) {}

  async insert(tx: Tx, pack: NewPack): Promise<void> {
    await this.evidence.keepContent(tx, { ...pack, mediaType: 'application/zip' });
    await tx.query(
      `INSERT INTO evidence_packs (
         tenant_id, job_id, file_name, sha256, proofs, left_out, made_at, expires_at
       )
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        tx.tenantId,
        pack.jobId,
        pack.fileName,
        pack.sha256,
        pack.proofs,
        pack.leftOut,
        pack.madeAt,
        pack.expiresAt,
      ],
    );
  }
}
