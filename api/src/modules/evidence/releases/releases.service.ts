import { TEXT_LIMITS, type PersonalDataAnswer, type ReleaseState } from '@miara/shared';
import { isUUID } from 'class-validator';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { toPage, type CursorKey, type Page, type PageRequest } from '../../../platform/http/page-query.js';
import { keptText } from '../evidence-content.js';
import { mayUpload } from '../evidence.policy.js';
import type { OpenedEvidence } from '../evidence.service.js';
import { ReleaseCopies } from './release-copies.js';
import type { Finding, ReleaseView } from './release-view.js';
import {
  CopyMissing,
  OwnProposal,
  ReleaseChanged,
  ReleaseTextRequired,
  ReleaseTransition,
  ReleaseUnanswered,
} from './releases.errors.js';
import { isFirstPerson, mayDecideAt } from './releases.policy.js';
import { presentRelease } from './releases.presenter.js';
import { ReleasesRepository, type LockedRelease } from './releases.repository.js';
import { ReleasesViews } from './releases.views.js';

/** An instant as the cursor of a list writes it. */
const EXACT_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;

/** What the proposer says about personal data. */
export interface ReleaseAnswers {
  personalData: PersonalDataAnswer;
  /** Why it may be public; needed when there is any. */
  reason: string | null;
  /** By the id of a finding, why it is no private person's. */
  answers: Readonly<Record<string, string>>;
}

/** What becomes of a release that is ready: proposed, approved or refused by a second person, withdrawn. */
@Injectable()
export class ReleasesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ReleasesRepository,
    private readonly views: ReleasesViews,
    private readonly copies: ReleaseCopies,
  ) {}

  async list(
    actor: Actor,
    filter: { state: ReleaseState | null; evidenceId: string | null; page: PageRequest },
  ): Promise<Page<ReleaseView>> {
    const { state, evidenceId, page } = filter;
    const after = positionOf(page.after);
    const rows = await this.unitOfWork.read(actor, (tx) =>
      this.views.list(tx, { state, evidenceId, after, limit: page.size + 1 }),
    );
    return toPage(rows, page.size, (row) => [row.createdAtExact, row.id]);
  }

  async get(actor: Actor, id: string): Promise<ReleaseView> {
    return this.unitOfWork.read(actor, (tx) => this.find(tx, id));
  }

  /** The very copy that is or would be public. The caller reads or destroys the stream. */
  async open(actor: Actor, id: string): Promise<OpenedEvidence> {
    const { fileName, mediaType, byteSize, sha256 } = await this.get(actor, id);
    if (fileName === null || mediaType === null || byteSize === null || sha256 === null) {
      throw new DomainError('not_found');
    }
    if (!(await this.copies.isThere(actor.tenant.id, sha256))) throw new DomainError('not_found');
    return {
      file: { fileName, mediaType, byteSize, sha256 },
      bytes: await this.copies.open(actor.tenant.id, sha256),
    };
  }

  /** Sends a draft to a second person. Every finding and the question about personal data are answered first. */
  async propose(actor: Actor, id: string, version: number, told: ReleaseAnswers): Promise<ReleaseView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const release = await this.lock(tx, id, ['draft']);
      if (!mayUpload(actor, release.teryt)) throw new DomainError('forbidden');
      if (release.version !== version)
        throw new ReleaseChanged(presentRelease(await this.find(tx, id), actor));
      if (!release.hasContent) throw new CopyMissing();
      const findings = answered(release.findings, told.answers);
      const reason = keptText('reason', told.reason ?? '', TEXT_LIMITS.releaseReason) || null;
      if (told.personalData === 'public_by_law' && reason === null) throw new ReleaseTextRequired('reason');
      await this.repository.propose(tx, id, { findings, personalData: told.personalData, reason });
      return this.recorded(tx, 'release.propose', release, {
        personalData: told.personalData,
        findings: findings.length,
      });
    });
  }

  /** Makes it public. Not by who prepared or proposed it. */
  async approve(actor: Actor, id: string): Promise<ReleaseView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const release = await this.lockToDecide(tx, id);
      await this.repository.decide(tx, id, 'released', null);
      return this.recorded(tx, 'release.approve', release, { copy: release.copy });
    });
  }

  async refuse(actor: Actor, id: string, given: string): Promise<ReleaseView> {
    const reason = filledReason(given);
    return this.unitOfWork.write(actor, async (tx) => {
      const release = await this.lockToDecide(tx, id);
      await this.repository.decide(tx, id, 'refused', reason);
      return this.recorded(tx, 'release.refuse', release, { reason });
    });
  }

  /** Takes back a draft or a proposal, or takes out of public what was released, at once. */
  async withdraw(actor: Actor, id: string, given: string): Promise<ReleaseView> {
    const reason = filledReason(given);
    return this.unitOfWork.write(actor, async (tx) => {
      const release = await this.lock(tx, id, ['draft', 'proposed', 'released']);
      if (!mayUpload(actor, release.teryt)) throw new DomainError('forbidden');
      await this.repository.withdraw(tx, id, reason);
      return this.recorded(tx, 'release.withdraw', release, { reason, was: release.state });
    });
  }

  private async lockToDecide(tx: Tx, id: string): Promise<LockedRelease> {
    const release = await this.lock(tx, id, ['proposed']);
    if (!mayDecideAt(tx.actor, release.teryt)) throw new DomainError('forbidden');
    if (isFirstPerson(tx.actor, release)) throw new OwnProposal();
    return release;
  }

  /** 404 when the actor may not see it, 409 when it is at another stage. */
  private async lock(tx: Tx, id: string, states: readonly ReleaseState[]): Promise<LockedRelease> {
    await this.find(tx, id);
    const release = await this.repository.lock(tx, id);
    if (!release) throw new DomainError('not_found');
    if (!states.includes(release.state)) throw new ReleaseTransition(release.state);
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
    { id, teryt, evidenceId, title }: LockedRelease,
    details: Record<string, unknown>,
  ): Promise<ReleaseView> {
    await tx.audit.record({
      action,
      subjectType: 'release',
      subjectId: id,
      unit: teryt,
      details: { evidenceId, title, ...details },
    });
    return this.find(tx, id);
  }
}

/** The findings with their answers; throws naming those without. */
function answered(findings: readonly Finding[], answers: Readonly<Record<string, string>>): Finding[] {
  const told = findings.map((finding) => ({
    ...finding,
    answer: keptText('reason', answers[finding.id] ?? '', TEXT_LIMITS.releaseReason) || null,
  }));
  const open = told.filter(({ answer }) => answer === null).map(({ id }) => id);
  if (open.length > 0) throw new ReleaseUnanswered(open);
  return told;
}

function filledReason(given: string): string {
  const reason = keptText('reason', given, TEXT_LIMITS.releaseReason);
  if (reason === '') throw new ReleaseTextRequired('reason');
  return reason;
}

function positionOf(after: CursorKey | null): { createdAt: string; id: string } | null {
  if (after === null) return null;
  const [createdAt, id] = after;
  if (typeof createdAt !== 'string' || !EXACT_INSTANT.test(createdAt) || !isUUID(id)) {
    throw new DomainError('malformed_request', { parameter: 'page[after]' });
  }
  return { createdAt, id: String(id) };
}
