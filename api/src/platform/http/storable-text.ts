import { DomainError } from './domain-error.js';

/** Requests of ours nest three deep; what nests so deep was made to exhaust the stack. */
const MAX_DEPTH = 20;

/** A half of a surrogate pair without the other. */
const HALF_CHARACTER = /\p{Surrogate}/gu;

/**
 * What was sent, with every text as the database can keep it: NUL and halves of surrogate pairs, which nobody can
 * type and UTF-8 cannot say, would otherwise be refused by it as a fault of ours. NUL goes, a half becomes U+FFFD.
 * Throws 400 `malformed_request` for values nested too deeply.
 */
export function storable(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').replace(HALF_CHARACTER, '\ufffd');
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) throw new DomainError('malformed_request');
  if (Array.isArray(value)) return value.map((entry) => storable(entry, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, storable(entry, depth + 1)]));
}
