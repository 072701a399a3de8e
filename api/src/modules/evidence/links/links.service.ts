import { hostOf } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { FileStorage } from '../../../platform/storage/file-storage.js';
import { contentKey } from '../content-key.js';
import { EvidenceContents } from '../evidence.contents.js';
import { EvidenceOfAnotherForm, EvidenceWithdrawn } from '../evidence.errors.js';
import { evidenceAbilities } from '../evidence.policy.js';
import type { OpenedEvidence } from '../evidence.service.js';
import { EvidenceViews } from '../evidence.views.js';
import type { LinkCheckData } from './link-checks.js';
import type { LinkCopyData } from './link-copies.js';
import { LinksViews, type LinkCopyView } from './links.views.js';

/** Pages that serve as proof: looked at and copied when somebody asks. */
@Injectable()
export class LinksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evidence: EvidenceViews,
    private readonly views: LinksViews,
    private readonly jobs: Jobs,
    private readonly storage: FileStorage,
    private readonly contents: EvidenceContents,
  ) {}

  /** The page is looked at in the background, soon. */
  async orderCheck(actor: Actor, id: string): Promise<void> {
    const data = { tenantId: actor.tenant.id, evidenceId: id } satisfies LinkCheckData;
    await this.order(actor, id, 'checkLink', (tx) => this.jobs.send(tx, 'link-check', data, id));
  }

  /** A copy is taken in the background, soon. */
  async orderCopy(actor: Actor, id: string): Promise<void> {
    const data = {
      tenantId: actor.tenant.id,
      evidenceId: id,
      personId: actor.person.id,
    } satisfies LinkCopyData;
    await this.order(actor, id, 'copyPage', (tx) => this.jobs.send(tx, 'link-copy', data, id));
  }

  async copies(actor: Actor, id: string): Promise<LinkCopyView[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      if (!(await this.evidence.one(tx, id))) throw new DomainError('not_found');
      return this.views.copies(tx, id);
    });
  }

  /** Opens the bytes of a copy. The caller reads or destroys the stream. */
  async openCopy(actor: Actor, id: string, copyId: string): Promise<OpenedEvidence> {
    const copy = (await this.copies(actor, id)).find((one) => one.id === copyId);
    if (!copy || copy.isRemoved) throw new DomainError('not_found');
    const { sha256, byteSize, mediaType, url, fetchedAt } = copy;
    await this.unitOfWork.read(actor, (tx) => this.contents.assertDownloadable(tx, sha256));
    const bytes = await this.storage.open(contentKey(actor.tenant.id, sha256));
    const extension = mediaType === 'application/pdf' ? 'pdf' : 'html';
    const fileName = `${hostOf(url)} ${fetchedAt.toISOString().slice(0, 10)}.${extension}`;
    return { file: { fileName, mediaType, byteSize, sha256 }, bytes };
  }

  private async order(
    actor: Actor,
    id: string,
    what: 'checkLink' | 'copyPage',
    send: (tx: Tx) => Promise<unknown>,
  ): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      const proof = await this.evidence.one(tx, id);
      if (!proof) throw new DomainError('not_found');
      if (proof.form !== 'link') throw new EvidenceOfAnotherForm();
      if (proof.withdrawnAt !== null) throw new EvidenceWithdrawn();
      const state = { form: proof.form, isWithdrawn: false, isRemoved: proof.contentRemovedOn !== null };
      if (!evidenceAbilities(actor, proof.unit.teryt, state)[what]) throw new DomainError('forbidden');
      await send(tx);
      await tx.audit.record({
        action: what === 'checkLink' ? 'evidence.check_link' : 'evidence.order_copy',
        subjectType: 'evidence',
        subjectId: id,
        unit: proof.unit.teryt,
        details: { title: proof.title, url: proof.url },
      });
    });
  }
}
