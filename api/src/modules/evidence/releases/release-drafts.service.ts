import { TEXT_LIMITS, type ProofCopy } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { keptText } from '../evidence-content.js';
import type { EvidenceView } from '../evidence-view.js';
import { EvidenceWithdrawn } from '../evidence.errors.js';
import type { ReceivedFile } from '../evidence.intake.js';
import { mayUpload } from '../evidence.policy.js';
import { EvidenceViews } from '../evidence.views.js';
import { cleanLine } from '../file-name.js';
import { publicFileName } from './copy/public-file-name.js';
import { ReleaseCopies, type ReadyCopy } from './release-copies.js';
import type { PublicContent, ReleaseView } from './release-view.js';
import {
  NotShownThere,
  ReleaseChanged,
  ReleaseOpen,
  ReleaseTextRequired,
  ReleaseTransition,
} from './releases.errors.js';
import { presentRelease } from './releases.presenter.js';
import { ReleasesRepository, type DraftRow, type LockedRelease } from './releases.repository.js';
import { ReleasesViews } from './releases.views.js';
import { searchRelease, type FileContent } from './scan/search-release.js';

/** What somebody wants to show. */
export interface ReleaseContent {
  title: string;
  excerpt: string | null;
  page: number | null;
  /** Assessments that rest on the proof, beside which it is shown. */
  assessments: readonly string[];
  copy: ProofCopy;
  /** Of a statement: what of its text is shown; null = all of it. */
  statement: string | null;
}

const NO_CONTENT: PublicContent = { url: null, statement: null, fileName: null, sha256: null };

/**
 * Preparing a release: what would be public is put together, copied and searched. Nothing here is public, and
 * whatever changes is searched anew, so that no answer stands for another text.
 */
@Injectable()
export class ReleaseDraftsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evidence: EvidenceViews,
    private readonly copies: ReleaseCopies,
    private readonly repository: ReleasesRepository,
    private readonly views: ReleasesViews,
  ) {}

  /** Begins a release of the content of a proof in use. One of a proof is open at a time. */
  async prepare(actor: Actor, evidenceId: string, content: ReleaseContent): Promise<ReleaseView> {
    const seen = await this.unitOfWork.read(actor, (tx) => this.ownProof(tx, evidenceId));
    return this.withCopy(actor, seen, content.copy, (copy) =>
      this.unitOfWork.write(actor, async (tx) => {
        const proof = await this.sameProof(tx, seen);
        const [open] = await this.views.list(tx, { state: null, evidenceId, after: null, limit: 1 });
        if (open?.state === 'draft' || open?.state === 'proposed') throw new ReleaseOpen();
        if (copy) await this.copies.keep(tx, copy);
        const id = await this.repository.insert(
          tx,
          { id: evidenceId, teryt: proof.unit.teryt },
          draftOf(proof, content, copy),
        );
        await this.repository.replaceItems(tx, id, shownAt(proof, content));
        return this.recorded(tx, 'release.prepare', id, proof, { revision: proof.revision });
      }),
    );
  }

  /** Says anew what is shown. A redacted copy stays as long as it is one of the same revision. */
  async edit(actor: Actor, id: string, version: number, content: ReleaseContent): Promise<ReleaseView> {
    const { seen, release } = await this.unitOfWork.read(actor, async (tx) => {
      const view = await this.find(tx, id);
      return { seen: await this.ownProof(tx, view.evidenceId), release: view };
    });
    return this.withCopy(actor, seen, content.copy, (copy) =>
      this.unitOfWork.write(actor, async (tx) => {
        await this.lockDraft(tx, id, version);
        const proof = await this.sameProof(tx, seen);
        if (copy) await this.copies.keep(tx, copy);
        const draft = draftOf(proof, content, copy);
        const staysRedacted =
          proof.form === 'file' &&
          content.copy === 'redacted' &&
          release.copy === 'redacted' &&
          release.revision === proof.revision &&
          release.fileName !== null;
        await this.repository.updateDraft(tx, id, staysRedacted ? withFileOf(draft, release) : draft);
        await this.repository.replaceItems(tx, id, shownAt(proof, content));
        return this.recorded(tx, 'release.edit', id, proof, { title: draft.title });
      }),
    );
  }

  /** Takes a redacted copy: pictures of pages, beneath which nothing lies. */
  async redact(actor: Actor, id: string, version: number, file: ReceivedFile): Promise<ReleaseView> {
    let copy: ReadyCopy | null = null;
    try {
      const release = await this.unitOfWork.read(actor, (tx) => this.find(tx, id));
      if (!mayUpload(actor, release.unit.teryt)) throw new DomainError('forbidden');
      if (release.state !== 'draft' || release.copy !== 'redacted')
        throw new ReleaseTransition(release.state);
      copy = await this.copies.ofUpload(file);
      const made = copy;
      return await this.unitOfWork.write(actor, async (tx) => {
        await this.lockDraft(tx, id, version);
        const proof = await this.ownProof(tx, release.evidenceId);
        await this.copies.keep(tx, made);
        await this.repository.updateDraft(
          tx,
          id,
          searched({ ...release, ...fileOf(release.title, made) }, made.content),
        );
        return this.recorded(tx, 'release.redact', id, proof, {
          sha256: made.sha256,
          byteSize: made.byteSize,
        });
      });
    } finally {
      await file.temporary.discard();
      await copy?.temporary.discard();
    }
  }

  /** The copy of the proof's own file, where one is shown as it is; made before its transaction, for it takes time. */
  private async withCopy<T>(
    actor: Actor,
    { form, sha256 }: EvidenceView,
    copy: ProofCopy,
    work: (copy: ReadyCopy | null) => Promise<T>,
  ): Promise<T> {
    if (form !== 'file' || copy !== 'original') return work(null);
    const ready = await this.unitOfWork.read(actor, (tx) => this.copies.ofProof(tx, { sha256 }));
    try {
      return await work(ready);
    } finally {
      await ready.temporary.discard();
    }
  }

  /** A proof of a unit for which the actor keeps proofs, in use. */
  private async ownProof(tx: Tx, id: string): Promise<EvidenceView> {
    const proof = await this.evidence.one(tx, id);
    if (!proof) throw new DomainError('not_found');
    if (!mayUpload(tx.actor, proof.unit.teryt)) throw new DomainError('forbidden');
    if (proof.withdrawnAt !== null) throw new EvidenceWithdrawn();
    return proof;
  }

  /** The proof as it was when its copy was made; revised in between, it is somebody else's change. */
  private async sameProof(tx: Tx, seen: EvidenceView): Promise<EvidenceView> {
    const proof = await this.ownProof(tx, seen.id);
    if (proof.sha256 !== seen.sha256) throw new DomainError('changed_since');
    return proof;
  }

  private async lockDraft(tx: Tx, id: string, version: number): Promise<LockedRelease> {
    const release = await this.repository.lock(tx, id);
    if (!release) throw new DomainError('not_found');
    if (release.state !== 'draft') throw new ReleaseTransition(release.state);
    if (release.version !== version)
      throw new ReleaseChanged(presentRelease(await this.find(tx, id), tx.actor));
    return release;
  }

  private async find(tx: Tx, id: string): Promise<ReleaseView> {
    const view = await this.views.one(tx, id);
    if (!view) throw new DomainError('not_found');
    return view;
  }

  private async recorded(
    tx: Tx,
    action: string,
    id: string,
    proof: EvidenceView,
    details: Record<string, unknown>,
  ): Promise<ReleaseView> {
    await tx.audit.record({
      action,
      subjectType: 'release',
      subjectId: id,
      unit: proof.unit.teryt,
      details: { evidenceId: proof.id, title: proof.title, ...details },
    });
    return this.find(tx, id);
  }
}

/** All that a draft says, searched. */
function draftOf(proof: EvidenceView, content: ReleaseContent, copy: ReadyCopy | null): DraftRow {
  const title = cleanLine(content.title, TEXT_LIMITS.title);
  if (title === '') throw new ReleaseTextRequired('title');
  const excerpt = cleanLine(content.excerpt ?? '', TEXT_LIMITS.publicExcerpt) || null;
  const texts = { title, excerpt, page: content.page, copy: content.copy, revision: proof.revision };
  if (proof.form === 'link')
    return searched({ ...texts, copy: 'original', ...NO_CONTENT, url: proof.url }, null);
  if (proof.form === 'statement') {
    const shown = content.statement ?? proof.statement ?? '';
    const statement = keptText('statement', shown, TEXT_LIMITS.statement);
    if (statement === '') throw new ReleaseTextRequired('statement');
    return searched({ ...texts, copy: 'original', ...NO_CONTENT, statement }, null);
  }
  return searched({ ...texts, ...(copy ? fileOf(title, copy) : NO_CONTENT) }, copy?.content ?? null);
}

function searched(draft: Omit<DraftRow, 'findings' | 'unread' | 'pages'>, file: FileContent): DraftRow {
  return { ...draft, ...searchRelease({ ...draft, file }) };
}

/** A new text beside a redacted copy that is there: what was found in the copy stays, what in texts is made anew. */
function withFileOf(draft: DraftRow, { sha256, mediaType, unread, pages, findings }: ReleaseView): DraftRow {
  const inFile = findings.filter(({ part }) => part === 'page' || part === 'metadata');
  return {
    ...draft,
    fileName: publicFileName(draft.title, mediaType ?? ''),
    sha256,
    unread,
    pages,
    findings: [...draft.findings, ...inFile].map((finding, at) => ({ ...finding, id: `f${at + 1}` })),
  };
}

function fileOf(title: string, { mediaType, sha256 }: ReadyCopy): PublicContent {
  return { ...NO_CONTENT, fileName: publicFileName(title, mediaType), sha256 };
}

function shownAt(proof: EvidenceView, { assessments }: ReleaseContent): string[] {
  const wanted = [...new Set(assessments)];
  if (wanted.length === 0) throw new NotShownThere('required');
  const known = new Set(proof.links.map(({ assessmentId }) => assessmentId));
  if (wanted.some((id) => !known.has(id))) throw new NotShownThere('not_in_list');
  return wanted;
}
