import { TestS3 } from './s3-server.js';

/** Every kind of store that files can be kept in: `describe.each(STORES)` runs a suite on all of them. */
export const STORES = ['local', 's3'] as const;

/** A store for one application. */
export interface TestStore {
  /** Variables for the settings; downloads are passed on by the service, as on a local disk. */
  environment: Record<string, string>;
  remove(): Promise<void>;
}

export async function openStore(name: (typeof STORES)[number]): Promise<TestStore> {
  if (name === 'local') return { environment: {}, remove: async () => undefined };
  const s3 = await TestS3.start();
  return { environment: { ...s3.environment, MIARA_S3_DOWNLOAD: 'stream' }, remove: () => s3.remove() };
}
