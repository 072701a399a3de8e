import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FileStorage, type StoredFile } from '../../platform/storage/file-storage.js';
import { contentKey, parseContentKey } from './content-key.js';
import { EvidenceRepository } from './evidence.repository.js';
import { parseReleaseKey, releaseKey } from './releases/release-key.js';
import { ReleasesRepository } from './releases/releases.repository.js';

/** What is younger may belong to an upload that is under way, in milliseconds. */
const GRACE = 60 * 60 * 1000;
/** How long the copy of a release that was refused or withdrawn can still be looked at, in days. */
const COPY_KEPT_DAYS = 30;

/**
 * Takes away what failed uploads left behind: files never received whole, and bytes that no row speaks of. And copies
 * made for the public that are no longer public: what was withdrawn, often for a person's sake, is not kept for ever.
 */
@Injectable()
export class EvidenceSweep implements OnApplicationBootstrap {
  readonly #logger = new Logger('EvidenceSweep');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: EvidenceRepository,
    private readonly releases: ReleasesRepository,
    private readonly storage: FileStorage,
  ) {}

  /** Runs beside the first requests; the service does not wait for it and does not fall with it. */
  onApplicationBootstrap(): void {
    this.run().catch((error: unknown) => this.#logger.error(error));
  }

  /** Returns how many files were removed. `now` is the machine's time, as in the dates of files. */
  async run(now = new Date()): Promise<number> {
    const before = new Date(now.getTime() - GRACE);
    let removed = await this.storage.discardTemporaryBefore(before);
    for await (const file of this.storage.putBefore(before)) {
      const isRemoved = (await this.removeUnlessReferred(file, before)) || (await this.removeOldCopy(file));
      if (isRemoved) removed += 1;
    }
    if (removed > 0) this.#logger.log(`Removed ${removed} files that nothing speaks of any more`);
    return removed;
  }

  private async removeUnlessReferred({ key }: StoredFile, before: Date): Promise<boolean> {
    const content = parseContentKey(key);
    if (!content || contentKey(content.tenantId, content.sha256) !== key) return false;
    return this.unitOfWork.systemRead(content.tenantId, async (tx) => {
      if (!(await this.repository.tryLockContent(tx, content.sha256))) return false;
      if (await this.repository.isStored(tx, content.sha256)) return false;
      // This transaction does not see an upload that was committed after it began; that upload put the bytes anew.
      const putAt = await this.storage.putAt(key);
      if (putAt === null || putAt >= before) return false;
      await this.storage.remove(key);
      return true;
    });
  }

  private async removeOldCopy({ key }: StoredFile): Promise<boolean> {
    const copy = parseReleaseKey(key);
    if (!copy || releaseKey(copy.tenantId, copy.sha256) !== key) return false;
    // No snapshot: what is read here was committed when the lock was taken, and who makes a release waits for it.
    return this.unitOfWork.keepBooks(copy.tenantId, async (tx) => {
      if (!(await this.repository.tryLockContent(tx, copy.sha256))) return false;
      if (await this.releases.isFileKept(tx, copy.sha256, COPY_KEPT_DAYS)) return false;
      await this.storage.remove(key);
      return true;
    });
  }
}
