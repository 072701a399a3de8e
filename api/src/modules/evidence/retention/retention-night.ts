import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { FileStorage } from '../../../platform/storage/file-storage.js';
import { contentKey } from '../content-key.js';
import { EvidenceRepository } from '../evidence.repository.js';
import { EvidenceSweep } from '../evidence.sweep.js';
import { RetentionRepository, type DueProof } from './retention.repository.js';

/**
 * At night: content that the rules of retention let go is removed, and packs that are kept no longer; then what nothing
 * speaks of any more, copies of releases that ended a month ago among it.
 */
@Injectable()
export class RetentionNight implements OnModuleInit {
  readonly #logger = new Logger('RetentionNight');

  constructor(
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: RetentionRepository,
    private readonly evidence: EvidenceRepository,
    private readonly storage: FileStorage,
    private readonly sweep: EvidenceSweep,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      queue: 'retention',
      cron: '10 3 * * *',
      atStart: true,
      run: async ({ signal }) => {
        await this.run(signal);
        await this.sweep.run();
      },
    });
  }

  /** What is done is not due any more: a run that is cut, or a second one, takes up what is left. */
  async run(signal?: AbortSignal): Promise<number> {
    let removed = 0;
    for (const tenantId of await this.unitOfWork.tenants()) {
      const due = await this.unitOfWork.systemRead(tenantId, (tx) => this.repository.due(tx));
      for (const proof of due) {
        signal?.throwIfAborted();
        if (await this.remove(tenantId, proof)) removed += 1;
      }
      await this.removeExpiredPacks(tenantId);
    }
    if (removed > 0) this.#logger.log(`Removed the content of ${removed} proofs by the rules of retention`);
    return removed;
  }

  private async remove(tenantId: string, { evidenceId, ...rule }: DueProof): Promise<boolean> {
    const released = await this.unitOfWork
      .systemWrite(tenantId, async (tx) => {
        const proof = await this.repository.remove(tx, evidenceId);
        if (!proof) throw new AlreadyRemoved();
        const { title, teryt, contents } = proof;
        const details = { title, ...rule, contents };
        await tx.audit.record({
          action: 'evidence.remove_content',
          subjectType: 'evidence',
          subjectId: evidenceId,
          unit: teryt,
          details,
        });
        const free: string[] = [];
        for (const sha256 of contents) if (await this.repository.release(tx, sha256)) free.push(sha256);
        return free;
      })
      .catch((error: unknown) => {
        if (error instanceof AlreadyRemoved) return null;
        throw error;
      });
    for (const sha256 of released ?? []) await this.removeBytes(tenantId, sha256);
    return released !== null;
  }

  private async removeExpiredPacks(tenantId: string): Promise<void> {
    const released = await this.unitOfWork.keepBooks(tenantId, async (tx) => {
      const free: string[] = [];
      for (const sha256 of await this.repository.expiredPacks(tx)) {
        if (await this.repository.release(tx, sha256)) free.push(sha256);
      }
      return free;
    });
    for (const sha256 of released) await this.removeBytes(tenantId, sha256);
  }

  /** Under the lock of the content, so that somebody who uploads the same bytes at this moment keeps them. */
  private async removeBytes(tenantId: string, sha256: string): Promise<void> {
    await this.unitOfWork.keepBooks(tenantId, async (tx) => {
      await this.evidence.lockContent(tx, sha256);
      if (!(await this.evidence.isStored(tx, sha256)))
        await this.storage.remove(contentKey(tenantId, sha256));
    });
  }
}

/** Another run was faster. */
class AlreadyRemoved extends Error {}
