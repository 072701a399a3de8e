import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable, Logger } from '@nestjs/common';
import { AppConfig } from '../../config/config.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { VirusScanner } from '../../platform/scanning/virus-scanner.js';
import { FileStorage, type TemporaryFile } from '../../platform/storage/file-storage.js';
import { asStorageError } from '../../platform/storage/storage-errors.js';
import type { ReceivedScan } from './evidence-content.js';
import { FileEmpty, FileInfected, FileMissing, FileTooLarge, UploadCut } from './evidence.errors.js';
import { cleanFileName } from './file-name.js';
import { acceptedTypeOf } from './file-type.rules.js';
import { inspectFile } from './inspect-file.js';
import { sniffFile } from './sniff-file.js';

/** A file that arrived whole and is of a kind we take. It lies in a temporary place until it is put away. */
export interface ReceivedFile {
  readonly temporary: TemporaryFile;
  /** Cleaned. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** What the virus scanner said. */
  readonly scan: ReceivedScan;
}

/** Bytes coming in: measured, hashed, looked at and scanned, never held in memory. */
@Injectable()
export class EvidenceIntake {
  readonly #logger = new Logger('EvidenceIntake');

  constructor(
    private readonly storage: FileStorage,
    private readonly scanner: VirusScanner,
    private readonly config: AppConfig,
  ) {}

  /**
   * Receives one file. Whatever goes wrong, nothing of it stays.
   * Throws file_missing, file_too_large, file_empty, upload_cut, file_type_…, file_damaged, file_with_macros,
   * file_unpacks_too_large, image_too_large, file_infected or storage_full.
   *
   * @param gone aborted when no more of it can come; the file is given up then
   */
  async receive(source: Readable, givenName: string, gone?: AbortSignal): Promise<ReceivedFile> {
    const fileName = cleanFileName(givenName);
    if (fileName === '') throw new FileMissing();
    const temporary = await this.storage.temporary();
    try {
      const { byteSize, sha256 } = await this.write(source, temporary, gone);
      if (byteSize === 0) throw new FileEmpty();
      const mediaType = acceptedTypeOf(fileName, await sniffFile(temporary.path));
      await inspectFile(temporary.path, mediaType);
      const scan = await this.scan(temporary.path, sha256);
      return { temporary, fileName, byteSize, sha256, mediaType, scan };
    } catch (error) {
      await temporary.discard();
      throw error;
    }
  }

  /** An infected file ends here. Without an answer the file waits, it is never called clean. */
  private async scan(path: string, sha256: string): Promise<ReceivedScan> {
    if (!this.scanner.isConfigured) return 'not_scanned';
    const verdict = await this.scanner.scan(createReadStream(path));
    switch (verdict.state) {
      case 'clean':
        return 'clean';
      case 'infected':
        this.#logger.warn(`Refused ${sha256}: ${verdict.signature}`);
        throw new FileInfected(verdict.signature);
      case 'unavailable':
        this.#logger.warn(`${sha256} waits for the scanner: ${verdict.reason}`);
        return 'pending';
    }
  }

  private async write(
    source: Readable,
    { writable }: TemporaryFile,
    gone: AbortSignal | undefined,
  ): Promise<{ byteSize: number; sha256: string }> {
    const { maxBytes } = this.config.files;
    const hash = createHash('sha256');
    let byteSize = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        byteSize += chunk.length;
        if (byteSize > maxBytes) return done(new FileTooLarge(maxBytes));
        hash.update(chunk);
        done(null, chunk);
      },
    });
    try {
      await pipeline(source, measure, writable, ...(gone ? [{ signal: gone }] : []));
    } catch (error) {
      if (error instanceof DomainError) throw error;
      throw isOfTheDisk(error) ? asStorageError(error) : new UploadCut();
    }
    return { byteSize, sha256: hash.digest('hex') };
  }
}

/** Errors of a file name the system call; a torn form names none and a broken connection only reading. */
function isOfTheDisk(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error && error.syscall !== 'read';
}
