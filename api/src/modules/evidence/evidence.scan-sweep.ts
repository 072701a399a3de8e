import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { SystemTx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { VirusScanner, type ScanVerdict } from '../../platform/scanning/virus-scanner.js';
import { FileStorage } from '../../platform/storage/file-storage.js';
import { contentKey } from './content-key.js';
import { EvidenceRepository } from './evidence.repository.js';

/** How often waiting files are looked at again, in milliseconds. */
const EVERY = 60_000;
/** Files of one tenant in one round, so that one tenant's backlog does not hold up the others. */
const BATCH = 100;

type Verdict = Exclude<ScanVerdict, { state: 'unavailable' }>;

/** Another process was quicker; there is nothing left to write. */
class AlreadyScanned extends Error {}

/**
 * Has the scanner look at files that wait for it, and at those stored before there was one. Two processes that meet at
 * a file both scan it and one of them writes.
 */
@Injectable()
export class EvidenceScanSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger('EvidenceScanSweep');
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<number> | null = null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: EvidenceRepository,
    private readonly storage: FileStorage,
    private readonly scanner: VirusScanner,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.scanner.isConfigured) return;
    this.#timer = setInterval(() => {
      this.run().catch((error: unknown) => this.#logger.error(error));
    }, EVERY);
    this.#timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running?.catch(() => undefined); // it was logged by whoever ran it
  }

  /** One round; returns how many files got a verdict. A round that is under way is waited for. */
  async run(): Promise<number> {
    this.#running ??= this.round().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  private async round(): Promise<number> {
    if (!this.scanner.isConfigured || !(await this.scanner.isUp())) return 0;
    let scanned = 0;
    for (const id of await this.unitOfWork.tenants()) scanned += await this.roundOf(id);
    if (scanned > 0) this.#logger.log(`Scanned ${scanned} files that were waiting`);
    return scanned;
  }

  private async roundOf(tenantId: string): Promise<number> {
    const waiting = await this.unitOfWork.systemRead(tenantId, (tx) =>
      this.repository.waitingForScan(tx, BATCH),
    );
    let scanned = 0;
    for (const sha256 of waiting) {
      const verdict = await this.scanner.scan(await this.storage.open(contentKey(tenantId, sha256)));
      if (verdict.state === 'unavailable') {
        // One file may be too much for the scanner; the others are not to wait for it.
        this.#logger.warn(`No verdict on ${sha256}: ${verdict.reason}`);
        if (!(await this.scanner.isUp())) break;
        continue;
      }
      if (await this.keep(tenantId, sha256, verdict)) scanned += 1;
    }
    return scanned;
  }

  private async keep(tenantId: string, sha256: string, verdict: Verdict): Promise<boolean> {
    try {
      await this.unitOfWork.systemWrite(tenantId, (tx) => this.write(tx, sha256, verdict));
    } catch (error) {
      if (error instanceof AlreadyScanned) return false;
      throw error;
    }
    if (verdict.state === 'infected') {
      this.#logger.warn(`Blocked ${sha256} of tenant ${tenantId}: ${verdict.signature}`);
    }
    return true;
  }

  /** The verdict, with a line in the log: of a blocked file one for each proof that rests on it. */
  private async write(tx: SystemTx, sha256: string, verdict: Verdict): Promise<void> {
    await this.repository.lockContent(tx, sha256);
    const signature = verdict.state === 'infected' ? verdict.signature : null;
    if (!(await this.repository.keepVerdict(tx, sha256, signature))) throw new AlreadyScanned();
    const proofs = await this.repository.proofsOf(tx, sha256);
    const file = { subjectType: 'file', subjectId: sha256 };
    if (signature === null) {
      const details = { title: proofs[0]?.title ?? null, proofs: proofs.length };
      return tx.audit.record({ action: 'evidence.file_clean', ...file, details });
    }
    const action = 'evidence.file_blocked';
    for (const { id, teryt, title } of proofs) {
      const proof = { subjectType: 'evidence', subjectId: id, unit: teryt };
      await tx.audit.record({ action, ...proof, details: { title, signature, sha256 } });
    }
    if (proofs.length === 0) await tx.audit.record({ action, ...file, details: { signature } });
  }
}
