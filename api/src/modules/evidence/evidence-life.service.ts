import { TEXT_LIMITS } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { FileStorage } from '../../platform/storage/file-storage.js';
import { contentKey } from './content-key.js';
import { fileContent, keptText, type NewContent } from './evidence-content.js';
import type { EvidenceView } from './evidence-view.js';
import { EvidenceChecks } from './evidence.checks.js';
import {
  EvidenceChanged,
  EvidenceLocked,
  EvidenceNotWithdrawn,
  EvidenceOfAnotherForm,
  EvidenceWithdrawn,
  RevisionUnchanged,
  TextRequired,
} from './evidence.errors.js';
import type { ReceivedFile } from './evidence.intake.js';
import { mayUpload } from './evidence.policy.js';
import { presentEvidence } from './evidence.presenter.js';
import { EvidenceRepository, type EvidenceFactsRow, type LockedEvidence } from './evidence.repository.js';
import { EvidenceViews } from './evidence.views.js';
import { cleanLine } from './file-name.js';

/** A field left out stays; null empties it. Days as YYYY-MM-DD. */
export type EvidenceEdit = Partial<EvidenceFactsRow>;

/**
 * What becomes of a proof after it is there. Which assessments are reopened, recalled or confirmed again by it, the
 * database decides in the same transaction (migrations/schema/0011).
 */
@Injectable()
export class EvidenceLifeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: EvidenceRepository,
    private readonly checks: EvidenceChecks,
    private readonly views: EvidenceViews,
    private readonly storage: FileStorage,
  ) {}

  /** Changes facts and period. A period that claims more than was confirmed reopens what rests on it. */
  async edit(actor: Actor, id: string, version: number, edit: EvidenceEdit): Promise<EvidenceView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const evidence = await this.open(tx, id);
      if (evidence.version !== version) await this.refuseStale(tx, id);
      const facts = this.applied(evidence, edit);
      const { effectiveFrom, effectiveUntil } = facts;
      this.checks.periodRuns(effectiveFrom, effectiveUntil);
      if (facts.kind !== evidence.kind) await this.checks.kindIsKnown(tx, facts.kind);
      const isOtherPeriod =
        effectiveFrom !== evidence.effectiveFrom || effectiveUntil !== evidence.effectiveUntil;
      if (isOtherPeriod) refuseWhileSubmitted(evidence);
      const changed = Object.fromEntries(
        (Object.keys(facts) as (keyof EvidenceFactsRow)[])
          .filter((field) => facts[field] !== evidence[field])
          .map((field) => [field, { from: evidence[field], to: facts[field] }]),
      );
      if (Object.keys(changed).length > 0) await this.repository.updateFacts(tx, id, facts);
      return this.recorded(tx, evidence, 'evidence.edit', { title: facts.title, changed });
    });
  }

  /** A new file. Bytes and rows become visible together, as with a first upload. */
  async reviseFile(actor: Actor, id: string, file: ReceivedFile, note: string | null): Promise<EvidenceView> {
    try {
      return await this.unitOfWork.write(actor, async (tx) => {
        const evidence = await this.open(tx, id);
        const content = fileContent(file);
        const { sha256 } = content;
        await this.checks.bytesMayBeStored(tx, sha256);
        const view = await this.addRevision(tx, evidence, content, note);
        await this.storage.put(contentKey(tx.tenantId, sha256), file.temporary);
        return view;
      });
    } finally {
      await file.temporary.discard();
    }
  }

  /** A new address or a new text. */
  async reviseText(
    actor: Actor,
    id: string,
    content: NewContent,
    note: string | null,
  ): Promise<EvidenceView> {
    return this.unitOfWork.write(actor, async (tx) =>
      this.addRevision(tx, await this.open(tx, id), content, note),
    );
  }

  /**
   * Takes a proof back: it proves nothing from now on. Confirmations that rested on it lapse and submissions are
   * recalled, so it is possible at any time.
   */
  async withdraw(actor: Actor, id: string, givenReason: string): Promise<EvidenceView> {
    const reason = keptText('reason', givenReason, TEXT_LIMITS.withdrawReason);
    if (reason === '') throw new TextRequired('reason');
    return this.unitOfWork.write(actor, async (tx) => {
      const evidence = await this.open(tx, id);
      await this.repository.withdraw(tx, id, reason);
      const { title } = evidence;
      return this.recorded(tx, evidence, 'evidence.withdraw', { title, reason, assessments: evidence.uses });
    });
  }

  /** Puts it back. Confirmations that nothing else has changed hold again without a new review. */
  async restore(actor: Actor, id: string): Promise<EvidenceView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const evidence = await this.lock(tx, id);
      if (evidence.withdrawnAt === null) throw new EvidenceNotWithdrawn();
      refuseWhileSubmitted(evidence);
      await this.repository.restore(tx, id);
      const { title } = evidence;
      return this.recorded(tx, evidence, 'evidence.restore', { title, assessments: evidence.uses });
    });
  }

  private async addRevision(
    tx: Tx,
    evidence: LockedEvidence,
    content: NewContent,
    givenNote: string | null,
  ): Promise<EvidenceView> {
    if (content.form !== evidence.form) throw new EvidenceOfAnotherForm();
    if (content.sha256 === evidence.sha256) throw new RevisionUnchanged();
    refuseWhileSubmitted(evidence);
    const note = keptText('note', givenNote ?? '', TEXT_LIMITS.note) || null;
    const number = evidence.revision + 1;
    // A text that is written anew describes the action as it is now.
    await this.repository.addRevision(tx, evidence.id, number, content, note, evidence.actionVersion);
    const { title } = evidence;
    const details = { title, revision: number, note, sha256: content.sha256, former: evidence.sha256 };
    return this.recorded(tx, evidence, 'evidence.revise', details);
  }

  /** Locked and in use. */
  private async open(tx: Tx, id: string): Promise<LockedEvidence> {
    const evidence = await this.lock(tx, id);
    if (evidence.withdrawnAt !== null) throw new EvidenceWithdrawn();
    return evidence;
  }

  /** 404 when the actor may not see it, 403 when it is seen but belongs to a unit that the actor does not keep. */
  private async lock(tx: Tx, id: string): Promise<LockedEvidence> {
    if (!(await this.views.one(tx, id))) throw new DomainError('not_found');
    const evidence = await this.repository.lock(tx, id);
    if (!evidence) throw new DomainError('not_found');
    if (!mayUpload(tx.actor, evidence.teryt)) throw new DomainError('forbidden');
    await this.checks.unitIsMember(tx, evidence.teryt);
    return evidence;
  }

  private applied(evidence: LockedEvidence, edit: EvidenceEdit): EvidenceFactsRow {
    const told = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
    const { kind, title, note, effectiveFrom, effectiveUntil } = { ...evidence, ...told } as EvidenceFactsRow;
    const line = cleanLine(title, TEXT_LIMITS.title);
    if (line === '') throw new TextRequired('title');
    return { kind, title: line, note: note?.replaceAll('\0', '') || null, effectiveFrom, effectiveUntil };
  }

  private async recorded(
    tx: Tx,
    { id, teryt }: LockedEvidence,
    action: string,
    details: Record<string, unknown>,
  ): Promise<EvidenceView> {
    await tx.audit.record({ action, subjectType: 'evidence', subjectId: id, unit: teryt, details });
    return this.present(tx, id);
  }

  private async present(tx: Tx, id: string): Promise<EvidenceView> {
    const view = await this.views.one(tx, id);
    if (!view) throw new DomainError('not_found');
    return view;
  }

  private async refuseStale(tx: Tx, id: string): Promise<never> {
    throw new EvidenceChanged(presentEvidence(await this.present(tx, id), tx.actor));
  }
}

/** What lies with the coordinator is not changed under their eyes. */
function refuseWhileSubmitted({ submitted }: LockedEvidence): void {
  if (submitted.length > 0) throw new EvidenceLocked(submitted);
}
