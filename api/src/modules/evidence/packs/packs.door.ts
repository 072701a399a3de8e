import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { JobProgress } from '../../../platform/jobs/background-jobs.js';
import { FileStorage } from '../../../platform/storage/file-storage.js';
import { contentKey } from '../content-key.js';
import { PacksRepository } from './packs.repository.js';
import { writePack, type PackEntry, type WrittenPack } from './write-pack.js';

export type { PackEntry } from './write-pack.js';

/** How long an archive is kept, in days. */
const KEPT_DAYS = 7;

/** An archive that a work in the background makes. */
export interface NewArchive {
  jobId: string;
  fileName: string;
  entries: readonly PackEntry[];
  /** Proofs whose content is in it, and those that its index names only; none in an archive of something else. */
  proofs?: number;
  leftOut?: number;
  /** Writes the audit row, in the transaction that keeps the archive. */
  record: (tx: Tx, written: WrittenPack) => Promise<void>;
}

/** How a work in the background keeps the archive that came of it, for whoever started it to take. */
@Injectable()
export class PacksDoor {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: PacksRepository,
    private readonly storage: FileStorage,
  ) {}

  /** Writes the entries one after the other and keeps the archive for a week. */
  async keep(
    actor: Actor,
    { jobId, fileName, entries, proofs = 0, leftOut = 0, record }: NewArchive,
    progress: JobProgress,
  ): Promise<void> {
    const temporary = await this.storage.temporary();
    try {
      const reached = (index: number): Promise<void> => progress.report(index, entries.length);
      const written = await writePack(entries, temporary.writable, reached, progress.signal);
      await progress.report(entries.length, entries.length);
      await this.unitOfWork.write(actor, async (tx) => {
        const expiresAt = new Date(tx.now.getTime() + KEPT_DAYS * 24 * 60 * 60 * 1000);
        const pack = { jobId, fileName, ...written, proofs, leftOut, madeAt: tx.now, expiresAt };
        await this.repository.insert(tx, pack);
        await record(tx, written);
        await this.storage.put(contentKey(tx.tenantId, written.sha256), temporary);
      });
    } finally {
      await temporary.discard();
    }
  }
}
