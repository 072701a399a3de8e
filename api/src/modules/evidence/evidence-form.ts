import { Injectable } from '@nestjs/common';
import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { AppConfig } from '../../config/config.js';
import { DomainError, type FieldError } from '../../platform/http/domain-error.js';
import { addToOnceKey } from '../../platform/http/request-context.js';
import { partsWhileThere, senderGone } from '../../platform/http/sender-gone.js';
import { ValidationPipe } from '../../platform/http/validation.pipe.js';
import { FileMissing, FileTooLarge, UploadCut } from './evidence.errors.js';
import { ReviseFileRequest } from './evidence-change.dto.js';
import { UploadEvidenceRequest } from './evidence.dto.js';
import { EvidenceIntake, type ReceivedFile } from './evidence.intake.js';
import type { EvidenceFields } from './evidence.service.js';

/** The part that carries the file. */
const FILE_PART = 'file';

/** All that may come beside the file: fields and the headers of the parts, in bytes. */
const MOST_FIELDS_BYTES = 1024 ** 2;
/** How much and how long a refused sender is let finish, in bytes and milliseconds. */
const FORGET_BYTES = 64 * 1024 ** 2;
const FORGET_FOR = 30_000;

/** What the parser of forms refuses, and which field that concerns. */
const FORM_REFUSALS: Readonly<Record<string, FieldError | undefined>> = {
  FST_FILES_LIMIT: { pointer: `/${FILE_PART}`, code: 'too_many', params: { max: 1 } },
  FST_FIELDS_LIMIT: { pointer: '', code: 'too_many' },
  FST_PARTS_LIMIT: { pointer: '', code: 'too_many' },
  FST_PROTO_VIOLATION: { pointer: '', code: 'unknown_field' },
  FST_INVALID_JSON_FIELD_ERROR: { pointer: '', code: 'not_a_string' },
};

/** Reads an upload form: one file and its fields, whichever comes first. The caller owns the received file. */
@Injectable()
export class EvidenceForm {
  readonly #validation = new ValidationPipe();

  constructor(
    private readonly intake: EvidenceIntake,
    private readonly config: AppConfig,
  ) {}

  /** A new proof. */
  async receive(request: FastifyRequest): Promise<{ file: ReceivedFile; fields: EvidenceFields }> {
    const { file, fields } = await this.read(request, UploadEvidenceRequest);
    return { file, fields: fieldsOf(fields) };
  }

  /** A new file of a proof that is there. */
  async receiveRevision(request: FastifyRequest): Promise<{ file: ReceivedFile; note: string | null }> {
    const { file, fields } = await this.read(request, ReviseFileRequest);
    return { file, note: fields.note ?? null };
  }

  /** A file without any fields. */
  async receiveFile(request: FastifyRequest): Promise<ReceivedFile> {
    return (await this.read(request, null)).file;
  }

  private async read<Fields extends object>(
    request: FastifyRequest,
    metatype: (new () => Fields) | null,
  ): Promise<{ file: ReceivedFile; fields: Fields }> {
    if (!request.isMultipart()) throw new FileMissing();
    const gone = senderGone(request);
    const parts = new ReceivedParts(this.intake, gone);
    try {
      // One byte over the limit is let through, so that the intake sees it and refuses.
      this.refuseTooMuch(request);
      const limits = { fileSize: this.config.files.maxBytes + 1 };
      for await (const part of partsWhileThere(request.parts({ limits }), gone)) await parts.take(part);
      if (parts.file === null) throw new FileMissing();
      addToOnceKey([parts.file.sha256, parts.file.fileName, parts.fields]);
      return { file: parts.file, fields: await this.validated(parts.fields, metatype) };
    } catch (error) {
      await parts.file?.temporary.discard();
      forgetTheRest(request);
      throw asFormError(error);
    }
  }

  /** Who says beforehand that more comes than may is not listened to. */
  private refuseTooMuch(request: FastifyRequest): void {
    const { maxBytes } = this.config.files;
    if (Number(request.headers['content-length'] ?? 0) > maxBytes + MOST_FIELDS_BYTES)
      throw new FileTooLarge(maxBytes);
  }

  private async validated<Fields>(
    fields: Record<string, string>,
    metatype: (new () => Fields) | null,
  ): Promise<Fields> {
    if (metatype === null) {
      for (const field of Object.keys(fields)) throw refused(field, { code: 'unknown_field' });
      return {} as Fields;
    }
    return (await this.#validation.transform(fields, { type: 'body', metatype })) as Fields;
  }
}

/**
 * What still comes is read and forgotten; otherwise the sender would wait instead of reading the answer. Only so much
 * and so long: who goes on is cut off.
 */
function forgetTheRest({ raw }: FastifyRequest): void {
  if (raw.complete || raw.destroyed) return;
  let forgotten = 0;
  raw.unpipe();
  raw.on('data', (piece: Buffer) => {
    forgotten += piece.length;
    if (forgotten > FORGET_BYTES) raw.socket.destroy();
  });
  const cut = setTimeout(() => raw.socket.destroy(), FORGET_FOR).unref();
  raw.once('close', () => clearTimeout(cut));
  raw.resume();
}

/** What came so far. */
class ReceivedParts {
  file: ReceivedFile | null = null;
  readonly fields: Record<string, string> = {};

  constructor(
    private readonly intake: EvidenceIntake,
    private readonly gone: AbortSignal,
  ) {}

  async take(part: MultipartFile | MultipartValue): Promise<void> {
    if (part.type === 'field') return this.takeField(part);
    if (part.fieldname !== FILE_PART) throw refused(part.fieldname, { code: 'unknown_field' });
    this.file = await this.intake.receive(part.file, part.filename ?? '', this.gone);
  }

  private takeField({ fieldname, value, valueTruncated }: MultipartValue): void {
    if (typeof value !== 'string') throw refused(fieldname, { code: 'not_a_string' });
    if (valueTruncated) throw refused(fieldname, { code: 'too_long' });
    if (Object.hasOwn(this.fields, fieldname)) throw refused(fieldname, { code: 'repeated' });
    // An empty field of a form is one that was left out.
    if (value !== '') this.fields[fieldname] = value;
  }
}

function fieldsOf(request: UploadEvidenceRequest): EvidenceFields {
  return {
    unit: request.unit ?? null,
    kind: request.kind,
    title: request.title ?? null,
    note: request.note ?? null,
    effectiveFrom: request.effectiveFrom ?? null,
    effectiveUntil: request.effectiveUntil ?? null,
  };
}

function refused(field: string, error: Omit<FieldError, 'pointer'>): DomainError {
  const pointer = `/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return new DomainError('validation_failed', {}, { errors: [{ pointer, ...error }] });
}

function asFormError(error: unknown): unknown {
  if (error instanceof DomainError || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const refusal = FORM_REFUSALS[code];
  if (refusal) return new DomainError('validation_failed', {}, { errors: [refusal] });
  if (
    error.name === 'AbortError' ||
    code === 'FST_PREMATURE_CLOSE' ||
    /Unexpected end of multipart data|terminated early/.test(error.message)
  ) {
    return new UploadCut();
  }
  if (/^Multipart: Boundary not found|^Malformed/.test(error.message))
    return new DomainError('malformed_request');
  return error;
}
