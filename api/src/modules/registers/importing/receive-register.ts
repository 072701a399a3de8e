import { REGISTER_LIMITS } from '@miara/shared';
import type { FastifyRequest } from 'fastify';
import { receiveSmallFile, type SmallFile } from '../../../platform/http/receive-small-file.js';

/** A file that arrived whole. It is small enough to lie in memory. */
export type ReceivedRegister = SmallFile;

/** Reads the one file of an upload form. Throws file_missing, file_empty, file_too_large or upload_cut. */
export function receiveRegister(request: FastifyRequest): Promise<ReceivedRegister> {
  return receiveSmallFile(request, { fileBytes: REGISTER_LIMITS.fileBytes, nameless: 'rejestr' });
}
