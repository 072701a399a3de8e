import type { Readable } from 'node:stream';
import { TEXT_LIMITS } from '@miara/shared';
import { isUUID } from 'class-validator';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { toPage, type CursorKey, type Page, type PageRequest } from '../../platform/http/page-query.js';
import { FileStorage } from '../../platform/storage/file-storage.js';
import { StandardsReader } from '../standards/standards.reader.js';
import { UnitsReader } from '../units/units.reader.js';
import { contentKey } from './content-key.js';
import type { EvidenceView } from './evidence-view.js';
import { OutsidePlace, PeriodReversed, UnitRequired, UnknownEvidenceKind } from './evidence.errors.js';
import type { ReceivedFile } from './evidence.intake.js';
import { mayUpload, onlyPlaceOf } from './evidence.policy.js';
import { EvidenceRepository } from './evidence.repository.js';
import { EvidenceViews, type EvidencePosition } from './evidence.views.js';
import { cleanLine } from './file-name.js';

/** An instant as the cursor of a list writes it; JavaScript would take much that the database does not. */
const EXACT_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;

/** What is told about a proof beside its file. Days as YYYY-MM-DD. */
export interface EvidenceFields {
  /** TERYT code; null = the only place of the actor. */
  unit: string | null;
  kind: string;
  /** Null = the name of the file. */
  title: string | null;
  note: string | null;
  effectiveFrom: string | null;
  effectiveUntil: string | null;
}

export interface UploadEvidence extends EvidenceFields {
  file: ReceivedFile;
}

export interface ListEvidence {
  unit: string | null;
  search: string | null;
  page: PageRequest;
}

/** A proof with its bytes, ready to be read. */
export interface OpenedEvidence {
  evidence: EvidenceView;
  bytes: Readable;
}

@Injectable()
export class EvidenceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitsReader,
    private readonly standards: StandardsReader,
    private readonly repository: EvidenceRepository,
    private readonly views: EvidenceViews,
    private readonly storage: FileStorage,
  ) {}

  /**
   * Rows and bytes become visible together: the bytes are put away last, before the commit. Should the commit
   * fail, bytes without a row are left, never a row without bytes; the sweep takes them away.
   */
  async upload(actor: Actor, { file, ...fields }: UploadEvidence): Promise<EvidenceView> {
    try {
      return await this.unitOfWork.write(actor, async (tx) => {
        const teryt = await this.unitFor(tx, fields.unit);
        await this.checkFields(tx, fields);
        await this.repository.lockContent(tx, file.sha256);
        const { fileName, sha256, byteSize, mediaType } = file;
        const { kind, effectiveFrom, effectiveUntil } = fields;
        const title =
          cleanLine(fields.title ?? '', TEXT_LIMITS.title) || cleanLine(fileName, TEXT_LIMITS.title);
        const note = fields.note?.replaceAll('\0', '') || null;
        const period = { effectiveFrom, effectiveUntil };
        const stored = { fileName, sha256, byteSize, mediaType };
        const id = await this.repository.insert(tx, { teryt, kind, title, note, ...period, ...stored });
        await tx.audit.record({
          action: 'evidence.upload',
          subjectType: 'evidence',
          subjectId: id,
          unit: teryt,
          details: { title, kind, ...period, ...stored },
        });
        const view = await this.find(tx, id);
        await this.storage.put(contentKey(tx.tenantId, sha256), file.temporary);
        return view;
      });
    } finally {
      await file.temporary.discard();
    }
  }

  async list(actor: Actor, { unit, search, page }: ListEvidence): Promise<Page<EvidenceView>> {
    const after = positionOf(page.after);
    const rows = await this.unitOfWork.read(actor, (tx) =>
      this.views.list(tx, { unit, search, after, limit: page.size + 1 }),
    );
    return toPage(rows, page.size, (row) => [row.uploadedAtExact, row.id]);
  }

  async get(actor: Actor, id: string): Promise<EvidenceView> {
    return this.unitOfWork.read(actor, (tx) => this.find(tx, id));
  }

  /** Opens the bytes of a proof in the actor's place. The caller reads or destroys the stream. */
  async open(actor: Actor, id: string): Promise<OpenedEvidence> {
    const evidence = await this.get(actor, id);
    return { evidence, bytes: await this.storage.open(contentKey(actor.tenant.id, evidence.sha256)) };
  }

  private async find(tx: Tx, id: string): Promise<EvidenceView> {
    const view = await this.views.one(tx, id);
    if (!view) throw new DomainError('not_found');
    return view;
  }

  /** The member unit whose proof it is; throws when it is not told or not the actor's to upload for. */
  private async unitFor(tx: Tx, told: string | null): Promise<string> {
    const teryt = told ?? onlyPlaceOf(tx.actor);
    if (teryt === null) throw new UnitRequired();
    const members = mayUpload(tx.actor, teryt) ? await this.units.members(tx, tx.today) : [];
    if (!members.some((unit) => unit.teryt === teryt)) throw new OutsidePlace(teryt);
    return teryt;
  }

  private async checkFields(tx: Tx, { kind, effectiveFrom, effectiveUntil }: EvidenceFields): Promise<void> {
    if (effectiveFrom !== null && effectiveUntil !== null && effectiveUntil <= effectiveFrom)
      throw new PeriodReversed();
    const version = await this.standards.currentVersion(tx);
    const kinds = await this.repository.kindsOf(tx, version.id);
    if (!kinds.includes(kind)) throw new UnknownEvidenceKind(kinds);
  }
}

function positionOf(after: CursorKey | null): EvidencePosition | null {
  if (after === null) return null;
  const [uploadedAt, id] = after;
  if (typeof uploadedAt !== 'string' || !EXACT_INSTANT.test(uploadedAt) || !isUUID(id)) {
    throw new DomainError('malformed_request', { parameter: 'page[after]' });
  }
  return { uploadedAt, id: String(id) };
}
