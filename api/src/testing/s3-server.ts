import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';

const BUCKET = 'miara-test';

/**
 * A real S3 server inside the test. It verifies no signatures, keeps no checksums and lists no unfinished uploads, so
 * those paths show what the product does with a store that knows as little.
 */
export class TestS3 {
  #server: S3rver | null = null;
  #port = 0;

  private constructor(private readonly folder: string) {}

  static async start(): Promise<TestS3> {
    const s3 = new TestS3(await mkdtemp(join(tmpdir(), 'miara-s3-')));
    await s3.listen();
    return s3;
  }

  /** The variables that make the product use it. */
  get environment(): Record<string, string> {
    return {
      MIARA_FILE_STORE: 's3',
      MIARA_S3_ENDPOINT: `http://127.0.0.1:${this.#port}`,
      MIARA_S3_BUCKET: BUCKET,
      MIARA_S3_ACCESS_KEY: 'S3RVER',
      MIARA_S3_SECRET_KEY: 'S3RVER',
    };
  }

  /** Back after `stop`, at the same address with the same files. */
  async listen(): Promise<void> {
    this.#server = new S3rver({
      address: '127.0.0.1',
      port: this.#port,
      silent: true,
      directory: this.folder,
      configureBuckets: [{ name: BUCKET, configs: [] }],
    });
    this.#port = (await this.#server.run()).port;
  }

  /** As if the store could not be reached. */
  async stop(): Promise<void> {
    await this.#server?.close();
    this.#server = null;
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
