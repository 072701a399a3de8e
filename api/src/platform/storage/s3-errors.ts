import { S3ServiceException } from '@aws-sdk/client-s3';
import { DomainError } from '../http/domain-error.js';

/** What stores say when there is no room, in their several words. */
const NO_ROOM: ReadonlySet<string> = new Set([
  'QuotaExceeded',
  'InsufficientStorage',
  'XMinioStorageFull',
  'XMinioAdminBucketQuotaExceeded',
  'ENOSPC',
  'EDQUOT',
]);
const MISSING: ReadonlySet<string> = new Set(['NotFound', 'NoSuchKey']);

/** 507 `storage_full` when the store has no room; 503 `service_unavailable` whatever else it has. */
export function s3Error(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  const isFull = statusOf(error) === 507 || [...wordsOf(error)].some((word) => NO_ROOM.has(word));
  return new DomainError(isFull ? 'storage_full' : 'service_unavailable');
}

/** Whether the store says that there is no such object (and not that there is no such bucket). */
export function isMissing(error: unknown): boolean {
  return wordsOf(error).some((word) => MISSING.has(word));
}

/** Whether the store does not know this kind of question. */
export function isNotImplemented(error: unknown): boolean {
  return statusOf(error) === 501 || statusOf(error) === 405 || wordsOf(error).includes('NotImplemented');
}

function statusOf(error: unknown): number | undefined {
  return error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
}

function wordsOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  return ['name', 'Code', 'code'].flatMap((key) => {
    const word = (error as Record<string, unknown>)[key];
    return typeof word === 'string' ? [word] : [];
  });
}
