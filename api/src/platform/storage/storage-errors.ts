import { DomainError } from '../http/domain-error.js';

const NO_ROOM: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT']);

/** 507 `storage_full` when the error says that there is no room left, the error itself otherwise. */
export function asStorageError(error: unknown): unknown {
  return NO_ROOM.has(errorCodeOf(error)) ? new DomainError('storage_full') : error;
}

/** The code of an error of the operating system (ENOENT), empty when it has none. */
export function errorCodeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}
