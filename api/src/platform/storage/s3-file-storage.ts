import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  S3Client,
  type HeadObjectCommandOutput,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { Logger } from '@nestjs/common';
import {
  FileStorage,
  hashOfKey,
  type DownloadHeaders,
  type StoredFile,
  type TemporaryFile,
} from './file-storage.js';
import { IncomingFiles } from './incoming-files.js';
import { isMissing, isNotImplemented, s3Error } from './s3-errors.js';
import type { S3Settings } from './s3-settings.js';

/** How long an address for a download works, in seconds: long enough to follow a redirect. */
const DOWNLOAD_SECONDS = 60;
/** Size of one part of an upload, in bytes; two are in memory at a time. */
const PART_SIZE = 8 * 1024 ** 2;
const PARTS_AT_ONCE = 2;
/** Name of the metadata that carries the hash of the whole file. */
const HASH_METADATA = 'sha256';

/** Files in a bucket of an S3-compatible store. They are received into a folder of this machine first. */
export class S3FileStorage extends FileStorage {
  readonly #client: S3Client;
  readonly #bucket: string;
  readonly #incoming: IncomingFiles;
  readonly #logger = new Logger('S3FileStorage');

  constructor(
    private readonly settings: S3Settings,
    incomingFolder: string,
  ) {
    super();
    const { endpoint, region, bucket, accessKey, secretKey, pathStyle } = settings;
    this.#bucket = bucket;
    this.#incoming = new IncomingFiles(incomingFolder);
    this.#client = new S3Client({
      region,
      ...(endpoint === null ? {} : { endpoint }),
      forcePathStyle: pathStyle,
      credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
      // The SDK's own choice (CRC32 trailers on everything) is refused by many compatible stores. Uploads ask for
      // SHA-256 themselves, in headers, which stores that do not know them leave alone.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      maxAttempts: 3,
      requestHandler: {
        connectionTimeout: 10_000,
        socketTimeout: 30_000,
        requestTimeout: 60_000,
        throwOnRequestTimeout: true,
      },
    });
  }

  override temporary(): Promise<TemporaryFile> {
    return this.#incoming.temporary();
  }

  /** Bytes that do not have the hash that the key promises are never left in the store. */
  override async put(key: string, file: TemporaryFile): Promise<void> {
    const hash = promisedHash(key);
    const { size } = await stat(file.path);
    // Also when it is there: stores do not agree on how else to give a file a new date, and a broken one is mended.
    await this.asking(() => this.upload(key, hash, size, file.path));
    await file.discard();
  }

  override async open(key: string): Promise<Readable> {
    return this.asking(async () => {
      const { Body } = await this.#client.send(this.get(key));
      if (!Body) throw new Error(`The store answered without the bytes of ${key}`);
      // In Node the body is a stream of the http module.
      return Body as Readable;
    });
  }

  override async downloadAddress(
    key: string,
    { contentType, contentDisposition }: DownloadHeaders,
  ): Promise<string | null> {
    if (this.settings.download === 'stream') return null;
    promisedHash(key);
    const command = new GetObjectCommand({
      Bucket: this.#bucket,
      Key: key,
      ResponseContentType: contentType,
      ResponseContentDisposition: contentDisposition,
      ResponseCacheControl: 'private, no-store',
    });
    return getSignedUrl(this.#client, command, { expiresIn: DOWNLOAD_SECONDS });
  }

  override async exists(key: string): Promise<boolean> {
    return (await this.putAt(key)) !== null;
  }

  override async remove(key: string): Promise<void> {
    promisedHash(key);
    await this.asking(() => this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: key })));
  }

  override async *putBefore(instant: Date): AsyncIterable<StoredFile> {
    let after: string | undefined;
    do {
      const page = await this.asking(() =>
        this.#client.send(
          new ListObjectsV2Command({
            Bucket: this.#bucket,
            ...(after === undefined ? {} : { ContinuationToken: after }),
          }),
        ),
      );
      for (const { Key: key, LastModified: putAt } of page.Contents ?? []) {
        if (key === undefined || putAt === undefined || hashOfKey(key) === null) continue;
        if (putAt < instant) yield { key, putAt };
      }
      after = page.NextContinuationToken;
    } while (after !== undefined);
  }

  override async putAt(key: string): Promise<Date | null> {
    promisedHash(key);
    const head = await this.asking(() => this.head(key));
    return head?.LastModified ?? null;
  }

  override async discardTemporaryBefore(instant: Date): Promise<number> {
    return (
      (await this.#incoming.discardBefore(instant)) + (await this.asking(() => this.abortBefore(instant)))
    );
  }

  override async check(): Promise<void> {
    await this.asking(() => this.#client.send(new HeadBucketCommand({ Bucket: this.#bucket })));
  }

  private get(key: string): GetObjectCommand {
    promisedHash(key);
    return new GetObjectCommand({ Bucket: this.#bucket, Key: key });
  }

  /** Null when the key is not there. */
  private async head(key: string): Promise<HeadObjectCommandOutput | null> {
    try {
      return await this.#client.send(
        new HeadObjectCommand({ Bucket: this.#bucket, Key: key, ChecksumMode: 'ENABLED' }),
      );
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** In parts, each with a SHA-256 that the store compares if it knows how; what is not whole is given up. */
  private async upload(key: string, hash: string, size: number, path: string): Promise<void> {
    const source = createReadStream(path);
    const checked = refusingOthersThan(hash);
    source.once('error', (error) => checked.destroy(error));
    const upload = new Upload({
      client: this.#client,
      params: {
        Bucket: this.#bucket,
        Key: key,
        Body: source.pipe(checked),
        // Never the file's own type: nothing that the store serves by itself is to be opened in place.
        ContentType: 'application/octet-stream',
        ContentDisposition: 'attachment',
        Metadata: { [HASH_METADATA]: hash },
        ChecksumAlgorithm: 'SHA256',
      },
      partSize: PART_SIZE,
      queueSize: PARTS_AT_ONCE,
      leavePartsOnError: false,
    });
    try {
      await upload.done();
    } finally {
      source.destroy();
      checked.destroy();
    }
    if (await this.arrivedWhole(key, hash, size)) return;
    await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: key }));
    throw new Error(`The store did not keep ${key} as it was sent`);
  }

  /** A store that compared checksums says so; from any other the bytes are read back. */
  private async arrivedWhole(key: string, hash: string, size: number): Promise<boolean> {
    const head = await this.head(key);
    if (head?.ContentLength !== size) return false;
    return head.ChecksumSHA256 !== undefined || (await hashOf(await this.open(key))) === hash;
  }

  /** Parts of uploads whose process died. Stores that cannot list them need a lifecycle rule (runbook). */
  private async abortBefore(instant: Date): Promise<number> {
    try {
      const { Uploads = [] } = await this.#client.send(
        new ListMultipartUploadsCommand({ Bucket: this.#bucket }),
      );
      let aborted = 0;
      for (const { Key: key, UploadId: id, Initiated: begun } of Uploads) {
        if (key === undefined || hashOfKey(key) === null || begun === undefined || begun >= instant) continue;
        await this.#client.send(
          new AbortMultipartUploadCommand({ Bucket: this.#bucket, Key: key, UploadId: id }),
        );
        aborted += 1;
      }
      return aborted;
    } catch (error) {
      if (isNotImplemented(error)) return 0;
      throw error;
    }
  }

  /** Whatever the store says, the caller hears that it is full or that it is away. The log has the store's own words. */
  private async asking<T>(step: () => Promise<T>): Promise<T> {
    try {
      return await step();
    } catch (error) {
      this.#logger.error(error);
      throw s3Error(error);
    }
  }
}

/** SHA-256 of all bytes of a stream, lower-case hex. */
export async function hashOf(bytes: Readable): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(bytes, hash);
  return hash.digest('hex');
}

function promisedHash(key: string): string {
  const hash = hashOfKey(key);
  if (hash === null) throw new Error(`Not a storage key: ${key}`);
  return hash;
}

/** Lets bytes through and fails at their end, before the last of them is stored, when they do not have the hash. */
function refusingOthersThan(hash: string): Transform {
  const measured = createHash('sha256');
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      measured.update(piece);
      done(null, piece);
    },
    flush(done) {
      done(measured.digest('hex') === hash ? null : new Error(`The bytes do not have the hash ${hash}`));
    },
  });
}
