import type { Readable } from 'node:stream';
import type { FileScan } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { SystemTx } from '../../platform/database/tx.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { FileStorage } from '../../platform/storage/file-storage.js';
import { contentKey } from './content-key.js';
import { EvidenceContentRemoved, FileBlocked, FileNotScanned } from './evidence.errors.js';
import { refusalToGive } from './file-scan.rules.js';

/** Whether what is read is for the reader alone or goes on to others (a pack, a preview, the public). */
export interface GivingOptions {
  /** Others see it: a file that waits for its scan is refused even when the reader added it. */
  forOthers?: boolean;
}

/** Bytes of a stored file, ready to be read. The caller reads or destroys the stream. */
export interface OpenedContent {
  mediaType: string;
  byteSize: number;
  bytes: Readable;
}

interface StoredFileRow {
  mediaType: string;
  byteSize: number;
  scan: FileScan;
  signature: string | null;
  isOwn: boolean;
  isRemoved: boolean;
}

/** The one door to stored bytes: what the virus scanner has not let through passes nowhere. */
@Injectable()
export class EvidenceContents {
  constructor(private readonly storage: FileStorage) {}

  /**
   * Throws 409 `file_blocked` or `file_not_scanned` when the bytes may not be given out, `evidence_content_removed`
   * when the rules of retention took them away, 404 when the tenant has none with this hash. That the reader may see a proof that rests on them is the caller's to check.
   */
  async assertDownloadable(tx: SystemTx, sha256: string, options: GivingOptions = {}): Promise<void> {
    await this.find(tx, sha256, options);
  }

  /** The same, and opens them. */
  async open(tx: SystemTx, sha256: string, options: GivingOptions = {}): Promise<OpenedContent> {
    const { mediaType, byteSize } = await this.find(tx, sha256, options);
    return { mediaType, byteSize, bytes: await this.storage.open(contentKey(tx.tenantId, sha256)) };
  }

  private async find(
    tx: SystemTx,
    sha256: string,
    { forOthers = false }: GivingOptions,
  ): Promise<StoredFileRow> {
    const [file] = await tx.query<StoredFileRow>(
      `SELECT stored_files.media_type AS "mediaType", stored_files.byte_size::double precision AS "byteSize",
         stored_files.scan, stored_files.scan_signature AS signature,
         stored_files.removed_at IS NOT NULL AS "isRemoved",
         EXISTS (
           SELECT FROM evidence_revisions
           WHERE evidence_revisions.tenant_id = stored_files.tenant_id
             AND evidence_revisions.file_sha256 = stored_files.sha256
             AND evidence_revisions.created_by = miara_person()
         ) AS "isOwn"
       FROM stored_files
       WHERE stored_files.tenant_id = $1 AND stored_files.sha256 = $2`,
      [tx.tenantId, sha256],
    );
    if (!file) throw new DomainError('not_found');
    if (file.isRemoved) throw new EvidenceContentRemoved();
    const refusal = refusalToGive(file.scan, { isOwn: file.isOwn && !forOthers });
    if (refusal === 'file_blocked') throw new FileBlocked(file.signature);
    if (refusal === 'file_not_scanned') throw new FileNotScanned();
    return file;
  }
}
