import { join } from 'node:path';
import type { AppConfig } from '../../config/config.js';
import type { FileStorage } from './file-storage.js';
import { LocalFileStorage } from './local-file-storage.js';

export const FILE_STORES = ['local', 's3'] as const;
export type FileStore = (typeof FILE_STORES)[number];

/** One of the stores that the settings describe; only S3 loads what speaks with it. Throws when they do not describe it. */
export async function makeFileStorage(
  store: FileStore,
  { files }: Pick<AppConfig, 'files'>,
): Promise<FileStorage> {
  if (store === 'local') return new LocalFileStorage(files.dir);
  if (files.s3 === null)
    throw new Error('MIARA_S3_BUCKET, MIARA_S3_ACCESS_KEY and MIARA_S3_SECRET_KEY are missing');
  const { S3FileStorage } = await import('./s3-file-storage.js');
  return new S3FileStorage(files.s3, join(files.dir, 'incoming'));
}
