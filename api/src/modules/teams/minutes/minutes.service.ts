import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { AssessmentsDoor } from '../../assessments/assessments.door.js';
import { EvidenceDoor, type ReceivedFile } from '../../evidence/evidence.door.js';
import { StandardsReader } from '../../standards/standards.reader.js';
import { MeetingChange } from '../meetings/meeting-change.js';
import type { MeetingView } from '../meetings/meeting-view.js';
import { MeetingsRepository } from '../meetings/meetings.repository.js';
import { unknownItem } from '../teams.errors.js';
import { minutesOf } from './minutes-document.js';
import { minutesPdf } from './minutes-pdf.js';
import { MinutesRepository, type TargetRow } from './minutes.repository.js';

export interface MinutesFile {
  content: Buffer;
  fileName: string;
}

export interface MinutesEvidence {
  evidenceId: string;
  linked: string[];
  already: string[];
}

/** Minutes as documents, and as proof of what the standard asks of a team. */
@Injectable()
export class MinutesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly change: MeetingChange,
    private readonly meetings: MeetingsRepository,
    private readonly repository: MinutesRepository,
    private readonly standards: StandardsReader,
    private readonly evidence: EvidenceDoor,
    private readonly assessments: AssessmentsDoor,
  ) {}

  async document(actor: Actor, meetingId: string, kind: 'pdf' | 'docx'): Promise<MinutesFile> {
    const view = await this.unitOfWork.read(actor, (tx) => this.change.present(tx, meetingId));
    const minutes = minutesOf(view);
    const content = await (kind === 'pdf'
      ? minutesPdf(minutes)
      : (await import('./minutes-docx.js')).minutesDocx(minutes));
    return { content, fileName: fileNameOf(view, kind) };
  }

  /** Duties of the team's unit and where each stands. */
  async targets(actor: Actor, meetingId: string): Promise<TargetRow[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      const { teryt } = await this.change.present(tx, meetingId);
      refuseUnless(actor, teryt);
      return this.targetsOf(tx, teryt, meetingId);
    });
  }

  /**
   * Makes the minutes a proof of the unit and rests its assessments on it: all of it or nothing. Asked again it finds
   * what it made; minutes that changed since become the next revision of the same proof.
   */
  async makeEvidence(
    actor: Actor,
    meetingId: string,
    { items, reopen }: { items: readonly string[]; reopen: boolean },
  ): Promise<MinutesEvidence> {
    const view = await this.unitOfWork.read(actor, (tx) => this.change.present(tx, meetingId));
    refuseUnless(actor, view.teryt);
    if (view.status !== 'held') throw new DomainError('meeting_not_held');
    const pdf = await minutesPdf(minutesOf(view));
    const file = await this.evidence.receive(pdf, fileNameOf(view, 'pdf'));
    try {
      return await this.unitOfWork.write(actor, async (tx) => {
        const locked = await this.meetings.locked(tx, meetingId);
        if (locked?.minutesVersion !== view.minutesVersion) throw new DomainError('changed_since');
        const targets = await this.chosen(tx, view, items);
        const fresh = targets.filter(({ linked }) => !linked);
        const proof = await this.repository.proof(tx, meetingId);
        const isRevised = proof !== null && proof.minutesVersion !== view.minutesVersion;
        const reopened = (isRevised ? targets : fresh).filter(({ review }) => review === 'confirmed');
        if (reopened.length > 0 && !reopen) {
          throw new DomainError('confirmation_would_reopen', {
            items: reopened.map(({ item }) => item).join(', '),
          });
        }
        const evidenceId = await this.proofOf(tx, view, file);
        for (const { assessmentId } of fresh) await this.assessments.link(tx, assessmentId, evidenceId);
        if (tx.audit.recorded === 0) {
          await tx.audit.record({
            action: 'meeting.evidence_again',
            subjectType: 'meeting',
            subjectId: meetingId,
            unit: view.teryt,
            details: { title: view.title, day: view.day },
          });
        }
        return {
          evidenceId,
          linked: fresh.map(({ item }) => item),
          already: targets.filter(({ linked }) => linked).map(({ item }) => item),
        };
      });
    } finally {
      await file.temporary.discard();
    }
  }

  /** The meeting's one proof: made, revised when the minutes changed, or found. */
  private async proofOf(tx: Tx, view: MeetingView, file: ReceivedFile): Promise<string> {
    const { id: meetingId, minutesVersion } = view;
    const proof = await this.repository.proof(tx, meetingId);
    if (proof?.minutesVersion === minutesVersion) return proof.evidenceId;
    if (proof) {
      await this.evidence.revise(tx, proof.evidenceId, file, `Wersja protokołu ${minutesVersion}`);
      await this.repository.keepProof(tx, meetingId, { evidenceId: proof.evidenceId, minutesVersion });
      return proof.evidenceId;
    }
    const { id: versionId } = await this.standards.currentVersion(tx);
    const kind = await this.repository.kindOfMinutes(tx, versionId);
    const evidenceId = await this.evidence.add(
      tx,
      {
        unit: view.teryt,
        kind,
        title: `Protokół posiedzenia zespołu ds. migracji, ${view.day}`,
        note: null,
        effectiveFrom: view.day,
        effectiveUntil: null,
      },
      file,
    );
    await this.repository.keepProof(tx, meetingId, { evidenceId, minutesVersion });
    return evidenceId;
  }

  private async chosen(tx: Tx, { teryt, id }: MeetingView, items: readonly string[]): Promise<TargetRow[]> {
    const targets = await this.targetsOf(tx, teryt, id);
    return items.map((code, index) => {
      const target = targets.find(({ item }) => item === code);
      if (!target) throw unknownItem(code, `/items/${index}`);
      return target;
    });
  }

  private async targetsOf(tx: Tx, teryt: string, meetingId: string): Promise<TargetRow[]> {
    const { id: versionId } = await this.standards.currentVersion(tx);
    return this.repository.targets(tx, versionId, teryt, meetingId);
  }
}

/** Whoever works on the unit's own checklist and uploads its proof may do so with the minutes of its team. */
function refuseUnless(actor: Actor, teryt: string): void {
  if (!actor.canAt('assessment.edit', teryt) || !actor.canAt('evidence.upload', teryt)) {
    throw new DomainError('forbidden');
  }
}

function fileNameOf({ day, teryt }: MeetingView, kind: 'pdf' | 'docx'): string {
  return `protokol-${teryt}-${day}.${kind}`;
}
