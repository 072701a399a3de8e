import type { Readable } from 'node:stream';
import { TEXT_LIMITS, type EvidenceForce } from '@miara/shared';
import { isUUID } from 'class-validator';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { isInstant } from '../../platform/http/field-rules.js';
import { toPage, type CursorKey, type Page, type PageRequest } from '../../platform/http/page-query.js';
import { FileStorage } from '../../platform/storage/file-storage.js';
import { contentKey } from './content-key.js';
import { fileContent, type NewContent } from './evidence-content.js';
import type { EvidenceContent, EvidenceRevisionView, EvidenceView } from './evidence-view.js';
import { EvidenceChecks } from './evidence.checks.js';
import { EvidenceContents } from './evidence.contents.js';
import { EvidenceContentRemoved, TextRequired } from './evidence.errors.js';
import type { ReceivedFile } from './evidence.intake.js';
import { EvidenceRepository } from './evidence.repository.js';
import { EvidenceViews, type EvidencePosition } from './evidence.views.js';
import { attachment, cleanLine } from './file-name.js';

/** What is told about a proof beside its file. Days as YYYY-MM-DD. */
export interface EvidenceFields {
  /** TERYT code; null = the only place of the actor. */
  unit: string | null;
  kind: string;
  /** Null = the name of the file; a link and a statement need one. */
  title: string | null;
  note: string | null;
  effectiveFrom: string | null;
  effectiveUntil: string | null;
  /** The action that a statement describes. */
  action?: string | null;
}

export interface UploadEvidence extends EvidenceFields {
  file: ReceivedFile;
}

export interface ListEvidence {
  unit: string | null;
  force: EvidenceForce | null;
  /** Days within which a proof is `ending`. */
  within: number;
  search: string | null;
  page: PageRequest;
}

/** A file of a proof as it is given out. */
export interface FileToGive {
  fileName: string;
  mediaType: string;
  byteSize: number;
  sha256: string;
}

/** A file of a proof with its bytes, ready to be read, or with the address where the store itself gives them out. */
export type OpenedEvidence = { file: FileToGive; bytes: Readable } | { file: FileToGive; address: string };

@Injectable()
export class EvidenceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly checks: EvidenceChecks,
    private readonly repository: EvidenceRepository,
    private readonly views: EvidenceViews,
    private readonly contents: EvidenceContents,
    private readonly storage: FileStorage,
  ) {}

  /**
   * Rows and bytes become visible together: the bytes are put away last, before the commit. Should the commit
   * fail, bytes without a row are left, never a row without bytes; the sweep takes them away.
   */
  async upload(actor: Actor, { file, ...fields }: UploadEvidence): Promise<EvidenceView> {
    try {
      return await this.unitOfWork.write(actor, async (tx) => {
        const content = fileContent(file);
        const view = await this.insert(tx, 'evidence.upload', fields, content);
        await this.storage.put(contentKey(tx.tenantId, content.sha256), file.temporary);
        return view;
      });
    } finally {
      await file.temporary.discard();
    }
  }

  /** A link or a statement. */
  async add(actor: Actor, fields: EvidenceFields, content: NewContent): Promise<EvidenceView> {
    return this.unitOfWork.write(actor, (tx) =>
      this.insert(tx, `evidence.add_${content.form}`, fields, content),
    );
  }

  async list(actor: Actor, { page, ...filter }: ListEvidence): Promise<Page<EvidenceView>> {
    const after = positionOf(page.after);
    const rows = await this.unitOfWork.read(actor, (tx) =>
      this.views.list(tx, { ...filter, after, limit: page.size + 1 }),
    );
    return toPage(rows, page.size, (row) => [row.uploadedAtExact, row.id]);
  }

  async get(actor: Actor, id: string): Promise<EvidenceView> {
    return this.unitOfWork.read(actor, (tx) => this.find(tx, id));
  }

  /** Opens a proof in the actor's place, where it is given out. The caller reads or destroys the stream. */
  async open(actor: Actor, id: string, through?: 'service'): Promise<OpenedEvidence> {
    return this.give(await this.allowed(actor, (tx) => this.present(tx, id)), through);
  }

  /** The same for one of its revisions. */
  async openRevision(actor: Actor, id: string, number: number, through?: 'service'): Promise<OpenedEvidence> {
    const allowed = await this.allowed(actor, async (tx) => {
      await this.find(tx, id);
      const revision = (await this.views.revisions(tx, id)).find((one) => one.number === number);
      if (!revision) throw new DomainError('not_found');
      if (revision.isRemoved) throw new EvidenceContentRemoved();
      return revision;
    });
    return this.give(allowed, through);
  }

  /** The bytes themselves. The caller reads or destroys the stream. */
  async openBytes(actor: Actor, id: string): Promise<{ file: FileToGive; bytes: Readable }> {
    const { file, key } = await this.allowed(actor, (tx) => this.present(tx, id));
    return { file, bytes: await this.storage.open(key) };
  }

  /** Contents of a proof, the one in use first. */
  async revisions(actor: Actor, id: string): Promise<EvidenceRevisionView[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      await this.find(tx, id);
      return this.views.revisions(tx, id);
    });
  }

  /** What may be given out is found and checked in a transaction; the store is asked after it. */
  private async allowed(
    actor: Actor,
    find: (tx: Tx) => Promise<EvidenceContent>,
  ): Promise<{ file: FileToGive; key: string }> {
    const { fileName, mediaType, byteSize, sha256 } = await this.unitOfWork.read(actor, async (tx) => {
      const content = await find(tx);
      if (content.fileName !== null) await this.contents.assertDownloadable(tx, content.sha256);
      return content;
    });
    if (fileName === null || mediaType === null) throw new DomainError('not_found');
    return { file: { fileName, mediaType, byteSize, sha256 }, key: contentKey(actor.tenant.id, sha256) };
  }

  private async give(
    { file, key }: { file: FileToGive; key: string },
    through?: 'service',
  ): Promise<OpenedEvidence> {
    if (through === 'service') return { file, bytes: await this.storage.open(key) };
    const headers = { contentType: file.mediaType, contentDisposition: attachment(file.fileName) };
    const address = await this.storage.downloadAddress(key, headers);
    return address === null ? { file, bytes: await this.storage.open(key) } : { file, address };
  }

  /** Checks the facts and writes the proof with its first content. */
  private async insert(
    tx: Tx,
    action: string,
    {
      unit,
      kind,
      title: given,
      note: givenNote,
      effectiveFrom,
      effectiveUntil,
      action: described,
    }: EvidenceFields,
    content: NewContent,
  ): Promise<EvidenceView> {
    const teryt = await this.checks.unitFor(tx, unit);
    this.checks.periodRuns(effectiveFrom, effectiveUntil);
    await this.checks.kindIsKnown(tx, kind);
    const title =
      cleanLine(given ?? '', TEXT_LIMITS.title) ||
      (content.form === 'file' ? cleanLine(content.fileName, TEXT_LIMITS.title) : '');
    if (title === '') throw new TextRequired('title');
    const note = givenNote?.replaceAll('\0', '') || null;
    const period = { effectiveFrom, effectiveUntil };
    if (content.form === 'file') await this.checks.bytesMayBeStored(tx, content.sha256);
    const of = described ? await this.checks.actionOf(tx, described, teryt) : null;
    const id = await this.repository.insert(tx, { teryt, kind, title, note, ...period, content, action: of });
    const { form, ...stored } = content;
    const details = {
      title,
      kind,
      ...period,
      ...(form !== 'file' && { form }),
      ...(of && { describes: of }),
      ...stored,
    };
    await tx.audit.record({ action, subjectType: 'evidence', subjectId: id, unit: teryt, details });
    return this.find(tx, id);
  }

  /** A proof whose content is still there. */
  private async present(tx: Tx, id: string): Promise<EvidenceView> {
    const view = await this.find(tx, id);
    if (view.contentRemovedOn !== null) throw new EvidenceContentRemoved();
    return view;
  }

  private async find(tx: Tx, id: string): Promise<EvidenceView> {
    const view = await this.views.one(tx, id);
    if (!view) throw new DomainError('not_found');
    return view;
  }
}

function positionOf(after: CursorKey | null): EvidencePosition | null {
  if (after === null) return null;
  const [uploadedAt, id] = after;
  if (!isInstant(uploadedAt) || !isUUID(id)) {
    throw new DomainError('malformed_request', { parameter: 'page[after]' });
  }
  return { uploadedAt, id: String(id) };
}
