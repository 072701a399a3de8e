import { Injectable } from '@nestjs/common';
import type { SystemTx } from '../../platform/database/tx.js';

/** Pictures derived from files, by the hash of the file. */
@Injectable()
export class EvidencePreviewsRepository {
  async find(tx: SystemTx, sha256: string): Promise<Buffer | null> {
    const [preview] = await tx.query<{ bytes: Buffer }>(
      'SELECT file_previews.bytes FROM file_previews WHERE file_previews.tenant_id = $1 AND file_previews.sha256 = $2',
      [tx.tenantId, sha256],
    );
    return preview?.bytes ?? null;
  }

  /** Two who look at once make the same picture; the first is kept. None is kept of a file that went meanwhile. */
  async keep(tx: SystemTx, sha256: string, jpeg: Buffer): Promise<void> {
    await tx.query(
      `INSERT INTO file_previews (tenant_id, sha256, media_type, bytes)
       VALUES ($1, $2, 'image/jpeg', $3)
       ON CONFLICT DO NOTHING`,
      [tx.tenantId, sha256, jpeg],
    );
  }
}
