import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from './domain-error.js';

const STRONG_VERSION = /^"(\d{1,15})"$/;

/** No version is 0, so this one is never the present one. */
const NO_VERSION = 0;

/** The version in an If-Match header, null when the header is missing or is not one of our tags. */
function parseIfMatch(header: string | undefined): number | null {
  const version = header?.trim().match(STRONG_VERSION)?.[1];
  return version === undefined ? null : Number(version);
}

/**
 * The version the client last saw, or null when it did not say or takes any (`*`). A tag that is not ours (weak, or
 * several) fits no version: taken for none it would let a change through that was meant to be held back.
 */
export function readIfMatch(request: FastifyRequest): number | null {
  const header = request.headers['if-match'];
  if (header === undefined || header.trim() === '*') return null;
  return parseIfMatch(header) ?? NO_VERSION;
}

/** The version the client last saw; 428 `precondition_required` when it did not say. */
export function requireIfMatch(header: string | undefined): number {
  const version = parseIfMatch(header);
  if (version === null) throw new DomainError('precondition_required');
  return version;
}

/** Sends the version of what is answered, to be given back in If-Match. */
export function setEtag(reply: FastifyReply, version: number): void {
  void reply.header('ETag', `"${version}"`);
}
