import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AppConfig } from '../../../config/config.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Jobs, type JobAttempt } from '../../../platform/jobs/jobs.js';
import { Outbound, PageNotFetched, type FetchFailure } from '../../../platform/outbound/outbound.js';
import { VirusScanner } from '../../../platform/scanning/virus-scanner.js';
import { FileStorage } from '../../../platform/storage/file-storage.js';
import { contentKey } from '../content-key.js';
import { LinkChecks } from './link-checks.js';
import { LinksRepository, type CopyOrder, type LinkInUse } from './links.repository.js';

/** A page that cannot be copied is tried so many times for a confirmation. */
const ATTEMPTS = 3;
/** Orders of one tenant in one run; the next minute takes the next ones. */
const AT_ONCE = 20;

/** Nothing told: what confirmations ordered. */
export interface LinkCopyData {
  tenantId?: string;
  evidenceId?: string;
  personId?: string;
}

/** Who asked for a copy: a person, or a confirmation. */
interface CopyReason {
  personId: string | null;
  assessmentId: string | null;
}

/** Takes copies of pages that serve as proof: when a reviewer asks, and on the day of a confirmation. */
@Injectable()
export class LinkCopies implements OnModuleInit {
  constructor(
    private readonly config: AppConfig,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: LinksRepository,
    private readonly checks: LinkChecks,
    private readonly outbound: Outbound,
    private readonly storage: FileStorage,
    private readonly scanner: VirusScanner,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<LinkCopyData>({
      queue: 'link-copy',
      cron: '* * * * *',
      atStart: true,
      run: (attempt) => this.run(attempt),
    });
  }

  private async run({ data, signal }: JobAttempt<LinkCopyData>): Promise<void> {
    const { tenantId, evidenceId, personId } = data;
    if (tenantId !== undefined && evidenceId !== undefined) {
      await this.copyInUse(tenantId, evidenceId, { personId: personId ?? null, assessmentId: null }, signal);
    } else if (!this.config.demo) {
      await this.workOffOrders(signal);
    }
  }

  private async workOffOrders(signal: AbortSignal): Promise<void> {
    for (const tenantId of await this.unitOfWork.tenants()) {
      const orders = await this.unitOfWork.systemRead(tenantId, (tx) => this.repository.orders(tx, AT_ONCE));
      for (const order of orders) {
        signal.throwIfAborted();
        await this.workOff(tenantId, order, signal);
      }
    }
  }

  private async workOff(tenantId: string, order: CopyOrder, signal: AbortSignal): Promise<void> {
    // Counted first: a page that kills the process does not do so for ever.
    await this.unitOfWork.keepBooks(tenantId, (tx) => this.repository.countAttempt(tx, order));
    const reason = { personId: null, assessmentId: order.assessmentId };
    const isDone = await this.copyInUse(tenantId, order.evidenceId, reason, signal);
    if (!isDone && order.attempts + 1 < ATTEMPTS) return;
    await this.unitOfWork.keepBooks(tenantId, (tx) => this.repository.dropOrder(tx, order));
  }

  /** False when it may be worth trying again. */
  private async copyInUse(
    tenantId: string,
    evidenceId: string,
    reason: CopyReason,
    signal: AbortSignal,
  ): Promise<boolean> {
    const link = await this.unitOfWork.systemRead(tenantId, (tx) => this.repository.inUse(tx, evidenceId));
    if (!link) return true;
    await this.checks.check(tenantId, link, signal);
    const problem = await this.copy(tenantId, link, reason, signal);
    await this.unitOfWork.keepBooks(tenantId, (tx) =>
      this.repository.saveCopyAttempt(tx, evidenceId, problem),
    );
    return problem === null;
  }

  private async copy(
    tenantId: string,
    { evidenceId, url, teryt }: LinkInUse,
    reason: CopyReason,
    signal: AbortSignal,
  ): Promise<FetchFailure | null> {
    const temporary = await this.storage.temporary();
    try {
      const hash = createHash('sha256');
      let byteSize = 0;
      const counted = new Transform({
        transform(block: Buffer, _encoding, done) {
          hash.update(block);
          byteSize += block.length;
          done(null, block);
        },
      });
      const stored = pipeline(counted, temporary.writable);
      // Should the page break off, `take` says why; the storing breaks off with it.
      stored.catch(() => undefined);
      const page = await this.outbound.take(url, counted, signal);
      await stored;
      if (byteSize === 0) return 'wrong_type';
      const { finalUrl, mediaType } = page;
      const sha256 = hash.digest('hex');
      // A page of somebody else's is given to nobody before the scanner has seen it; the next round looks at it.
      const scan = this.scanner.isConfigured ? ('pending' as const) : ('not_scanned' as const);
      await this.unitOfWork.systemWrite(tenantId, async (tx) => {
        const copy = { evidenceId, url, finalUrl: finalUrl.slice(0, 2000), sha256, byteSize, mediaType };
        const id = await this.repository.insertCopy(tx, { ...copy, ...reason, scan });
        await tx.audit.record({
          action: 'evidence.copy_page',
          subjectType: 'evidence',
          subjectId: evidenceId,
          unit: teryt,
          details: { copyId: id, ...copy, ...reason },
        });
        await this.storage.put(contentKey(tenantId, sha256), temporary);
      });
      return null;
    } catch (error) {
      if (error instanceof PageNotFetched) return error.reason;
      throw error;
    } finally {
      await temporary.discard();
    }
  }
}
