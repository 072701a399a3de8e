import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ProofCopy } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import { FileStorage, type TemporaryFile } from '../../../platform/storage/file-storage.js';
import { EvidenceContents } from '../evidence.contents.js';
import { FileNotScanned } from '../evidence.errors.js';
import type { ReceivedFile } from '../evidence.intake.js';
import { EvidenceRepository } from '../evidence.repository.js';
import { makeCopy, type PublicCopy } from './copy/make-copy.js';
import { releaseKey } from './release-key.js';
import { ReleasesRepository } from './releases.repository.js';

/** A copy made for the public, lying where it can be put away. */
export interface ReadyCopy extends Pick<PublicCopy, 'mediaType' | 'content'> {
  sha256: string;
  byteSize: number;
  temporary: TemporaryFile;
}

/**
 * Bytes of copies for the public: made before the transaction begins, put away last in it, so that rows and bytes
 * become visible together. A file of proof is at most 25 MiB; one of them is held in memory while it is read.
 */
@Injectable()
export class ReleaseCopies {
  constructor(
    private readonly storage: FileStorage,
    private readonly repository: ReleasesRepository,
    private readonly contents: EvidenceContents,
    private readonly evidence: EvidenceRepository,
  ) {}

  /** The copy of a proof's own file; refused like any giving out to others. */
  async ofProof(tx: Tx, { sha256 }: { sha256: string }): Promise<ReadyCopy> {
    const { mediaType, bytes } = await this.contents.open(tx, sha256, { forOthers: true });
    return this.make('original', await wholeOf(bytes), mediaType);
  }

  /** The redacted copy that somebody sent. Nobody scans it later, so it does not wait: it is clean or not taken. */
  async ofUpload(file: Pick<ReceivedFile, 'temporary' | 'mediaType' | 'scan'>): Promise<ReadyCopy> {
    if (file.scan === 'pending') throw new FileNotScanned();
    return this.make('redacted', await wholeOf(createReadStream(file.temporary.path)), file.mediaType);
  }

  /** Writes the row and puts the bytes away; the last thing in a transaction. */
  async keep(tx: Tx, { sha256, byteSize, mediaType, temporary }: ReadyCopy): Promise<void> {
    await this.evidence.lockContent(tx, sha256);
    await this.storage.put(releaseKey(tx.tenantId, sha256), temporary);
    await this.repository.insertFile(tx, { sha256, byteSize, mediaType });
  }

  open(tenantId: string, sha256: string): Promise<Readable> {
    return this.storage.open(releaseKey(tenantId, sha256));
  }

  /** False when a release is over for so long that its copy was taken away. */
  isThere(tenantId: string, sha256: string): Promise<boolean> {
    return this.storage.exists(releaseKey(tenantId, sha256));
  }

  private async make(copy: ProofCopy, bytes: Buffer, mediaType: string): Promise<ReadyCopy> {
    const made = await makeCopy(copy, { bytes, mediaType });
    const temporary = await this.storage.temporary();
    await pipeline([made.bytes], temporary.writable);
    const sha256 = createHash('sha256').update(made.bytes).digest('hex');
    return {
      mediaType: made.mediaType,
      content: made.content,
      sha256,
      byteSize: made.bytes.length,
      temporary,
    };
  }
}

async function wholeOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
