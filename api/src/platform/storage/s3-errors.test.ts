import { NoSuchKey, S3ServiceException } from '@aws-sdk/client-s3';
import { expect, it } from '@jest/globals';
import { DomainError } from '../http/domain-error.js';
import { isMissing, isNotImplemented, s3Error } from './s3-errors.js';

const said = (name: string, status: number): S3ServiceException =>
  new S3ServiceException({ name, $fault: 'server', $metadata: { httpStatusCode: status } });

it.each([
  [said('InsufficientStorage', 507), 'storage_full'],
  [said('XMinioStorageFull', 500), 'storage_full'],
  [said('QuotaExceeded', 403), 'storage_full'],
  [said('SlowDown', 503), 'service_unavailable'],
  [said('AccessDenied', 403), 'service_unavailable'],
  [said('NoSuchBucket', 404), 'service_unavailable'],
  [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'service_unavailable'],
  [new DomainError('storage_full'), 'storage_full'],
])('%s becomes %s', (error, code) => {
  expect(s3Error(error).code).toBe(code);
});

it('tells a missing object from a missing bucket, and what a store does not know', () => {
  expect(isMissing(new NoSuchKey({ message: '', $metadata: { httpStatusCode: 404 } }))).toBe(true);
  expect(isMissing(said('NoSuchBucket', 404))).toBe(false);
  expect(isNotImplemented(said('NotImplemented', 501))).toBe(true);
  expect(isNotImplemented(said('AccessDenied', 403))).toBe(false);
});
