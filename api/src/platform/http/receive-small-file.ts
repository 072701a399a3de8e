import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { DomainError } from './domain-error.js';
import { addToOnceKey } from './request-context.js';
import { senderGone, whileThere } from './sender-gone.js';

/** A file that arrived whole. It is small enough to lie in memory. */
export interface SmallFile {
  fileName: string;
  bytes: Buffer;
  sha256: string;
}

const FILE_PART = 'file';

/**
 * Reads the one file of an upload form. Throws file_missing, file_empty, file_too_large or upload_cut.
 *
 * @param nameless what a file without a name is called
 */
export async function receiveSmallFile(
  request: FastifyRequest,
  { fileBytes, nameless }: { fileBytes: number; nameless: string },
): Promise<SmallFile> {
  if (!request.isMultipart()) throw new DomainError('file_missing');
  const gone = senderGone(request);
  try {
    const part = await whileThere(
      request.file({ limits: { fileSize: fileBytes, files: 1, fields: 0 } }),
      gone,
    );
    if (part?.fieldname !== FILE_PART) throw new DomainError('file_missing');
    const bytes = await whileThere(part.toBuffer(), gone);
    // Told by an error only when a piece comes after the limit was seen.
    if (part.file.truncated) throw tooLarge(fileBytes);
    if (bytes.length === 0) throw new DomainError('file_empty');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const fileName = cleaned(part.filename) || nameless;
    addToOnceKey([sha256, fileName]);
    return { fileName, bytes, sha256 };
  } catch (error) {
    throw asRefusal(error, fileBytes);
  }
}

/** Only the last part of a path, without what no name holds. */
function cleaned(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(-200);
}

function tooLarge(fileBytes: number): DomainError {
  return new DomainError('file_too_large', { limitMb: Math.round(fileBytes / 1024 ** 2) });
}

function asRefusal(error: unknown, fileBytes: number): unknown {
  if (error instanceof DomainError || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === 'FST_REQ_FILE_TOO_LARGE') return tooLarge(fileBytes);
  if (
    error.name === 'AbortError' ||
    code === 'FST_PREMATURE_CLOSE' ||
    /Unexpected end of multipart data|terminated early/.test(error.message)
  )
    return new DomainError('upload_cut');
  if (code === 'FST_FILES_LIMIT' || code === 'FST_FIELDS_LIMIT' || code === 'FST_PARTS_LIMIT')
    return new DomainError('validation_failed', {}, { errors: [{ pointer: '', code: 'too_many' }] });
  if (/^Multipart: Boundary not found|^Malformed/.test(error.message))
    return new DomainError('malformed_request');
  return error;
}
