import type { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { ActorResolver } from '../../../platform/auth/actor-resolver.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import {
  BackgroundJobs,
  type BackgroundJob,
  type JobProgress,
} from '../../../platform/jobs/background-jobs.js';
import { FileStorage } from '../../../platform/storage/file-storage.js';
import { StandardsReader } from '../../standards/standards.reader.js';
import { UnitsReader } from '../../units/units.reader.js';
import { contentKey } from '../content-key.js';
import { EvidenceContents } from '../evidence.contents.js';
import type { OpenedEvidence } from '../evidence.service.js';
import { indexCsv, indexHtml, indexJson, sums, type PackFacts } from './pack-index.js';
import { planPack, sha256Of } from './pack-plan.js';
import type { IndexedProof, PackSubject } from './packed-proof.js';
import { PackSubjectRequired, UnknownPackItem } from './packs.errors.js';
import { PacksDoor, type NewArchive, type PackEntry } from './packs.door.js';
import { PacksViews } from './packs.views.js';

/** Packs of proof: ordered, made in the background, taken. */
@Injectable()
export class PacksService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actors: ActorResolver,
    private readonly units: UnitsReader,
    private readonly standards: StandardsReader,
    private readonly views: PacksViews,
    private readonly door: PacksDoor,
    private readonly storage: FileStorage,
    private readonly contents: EvidenceContents,
    private readonly jobs: BackgroundJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('evidence-pack', (job, progress) => this.make(job, progress));
  }

  /** Returns the identifier of the job that makes it. */
  async order(actor: Actor, subject: PackSubject): Promise<string> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.checkSubject(tx, subject);
      const { unit, item } = subject;
      const named = { ...(unit !== null && { unit }), ...(item !== null && { item }) };
      const jobId = await this.jobs.start(tx, {
        queue: 'evidence-pack',
        kind: 'evidence_pack',
        subject: named,
      });
      await tx.audit.record({
        action: 'evidence.order_pack',
        subjectType: 'job',
        subjectId: jobId,
        ...(unit !== null && { unit }),
        details: named,
      });
      return jobId;
    });
  }

  /** Opens one's own pack. The caller reads or destroys the stream. */
  async open(actor: Actor, jobId: string): Promise<OpenedEvidence> {
    const file = await this.unitOfWork.read(actor, async (tx) => {
      const pack = await this.views.pack(tx, jobId);
      if (!pack || pack.expiresAt <= tx.now) throw new DomainError('not_found');
      await this.contents.assertDownloadable(tx, pack.sha256);
      return { ...pack, mediaType: 'application/zip' };
    });
    const bytes: Readable = await this.storage.open(contentKey(actor.tenant.id, file.sha256));
    return { file, bytes };
  }

  /** Done again from the start when a process died half-way; the person's roles are those of now. */
  private async make(job: BackgroundJob, progress: JobProgress): Promise<Record<string, unknown>> {
    const actor = await this.actors.absent(job.personId, job.tenantId);
    if (!actor?.permissions.has('evidence.read')) throw new DomainError('forbidden');
    const subject = { unit: job.subject['unit'] ?? null, item: job.subject['item'] ?? null };
    const { proofs, facts } = await this.unitOfWork.read(actor, async (tx) => {
      await this.checkSubject(tx, subject);
      return {
        proofs: await this.views.proofs(tx, subject),
        facts: {
          tenant: await this.views.tenantName(tx),
          subject,
          madeAt: tx.now.toISOString(),
          day: tx.today,
          madeBy: actor.person.name,
        },
      };
    });
    const hashes = proofs.flatMap(({ form, sha256, copies }) => [
      ...(form === 'file' ? [sha256] : []),
      ...copies.map((copy) => copy.sha256),
    ]);
    const plan = planPack(proofs, await this.storedOf(actor, hashes));
    return this.write(actor, job.id, plan, facts, progress);
  }

  private async write(
    actor: Actor,
    jobId: string,
    plan: readonly IndexedProof[],
    facts: PackFacts,
    progress: JobProgress,
  ): Promise<Record<string, unknown>> {
    const { subject, day } = facts;
    const proofs = plan.filter((proof) => proof.leftOut === null).length;
    const leftOut = plan.length - proofs;
    const about = [subject.unit, subject.item].filter((part) => part !== null).join('-');
    const archive: NewArchive = {
      jobId,
      fileName: `dowody-${about}-${day}.zip`,
      entries: this.entriesOf(actor, plan, facts),
      proofs,
      leftOut,
      record: (tx, { sha256 }) =>
        tx.audit.record({
          action: 'evidence.make_pack',
          subjectType: 'job',
          subjectId: jobId,
          ...(subject.unit !== null && { unit: subject.unit }),
          details: { ...subject, proofs, leftOut, sha256 },
        }),
    };
    await this.door.keep(actor, archive, progress);
    return { proofs, leftOut };
  }

  private entriesOf(actor: Actor, plan: readonly IndexedProof[], facts: PackFacts): PackEntry[] {
    const contents = plan.flatMap((proof) => [
      ...(proof.file === null ? [] : [{ ...proof.file, at: proof.addedAt, text: textOf(proof) }]),
      ...proof.copyFiles.map((copy) => ({ ...copy, at: copy.fetchedAt, text: null })),
    ]);
    const at = new Date(facts.madeAt);
    const indexes = [
      { path: 'index.html', text: indexHtml(facts, plan) },
      { path: 'index.csv', text: indexCsv(plan) },
      { path: 'index.json', text: indexJson(facts, plan) },
    ];
    const listed = [...contents, ...indexes.map(({ path, text }) => ({ path, sha256: sha256Of(text) }))];
    return [
      ...contents.map(({ path, sha256, at: added, text }) =>
        text === null
          ? { path, at: added, open: () => this.storage.open(contentKey(actor.tenant.id, sha256)) }
          : { path, at: added, text },
      ),
      ...indexes.map((index) => ({ ...index, at })),
      { path: 'SHA256SUMS', text: sums(listed), at },
    ];
  }

  private async checkSubject(tx: Tx, { unit, item }: PackSubject): Promise<void> {
    if (unit === null && item === null) throw new PackSubjectRequired();
    if (unit !== null) {
      await this.units.inScope(tx, unit);
      const reach = tx.actor.reach('evidence.read');
      if (!reach.all && !reach.teryts.includes(unit)) throw new DomainError('not_found');
    }
    if (item !== null) {
      const { items } = await this.standards.structureOn(tx, tx.today);
      if (!items.some((known) => known.code === item)) throw new UnknownPackItem(item);
    }
  }

  private async storedOf(actor: Actor, hashes: readonly string[]): Promise<Set<string>> {
    const stored = new Set<string>();
    for (const sha256 of new Set(hashes)) {
      if (await this.storage.exists(contentKey(actor.tenant.id, sha256))) stored.add(sha256);
    }
    return stored;
  }
}

/** The text that is the content of a link or a statement; null for bytes in storage. */
function textOf(proof: IndexedProof): string | null {
  return proof.form === 'file' ? null : (proof.url ?? proof.statement ?? '');
}
