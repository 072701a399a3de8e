import { Readable } from 'node:stream';
import type { ProblemCode } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../platform/http/domain-error.js';
import { EvidenceIntake } from './evidence.intake.js';

/** What the checks of a proof's file say about bytes that are none yet. */
export type CheckedFile = { fileName: string; mediaType: string } | { refused: ProblemCode };

/** The checks that every proof's file passes (size, type by content, inside, virus scanner), for bytes kept elsewhere. */
@Injectable()
export class FileChecks {
  constructor(private readonly intake: EvidenceIntake) {}

  async check(bytes: Buffer, givenName: string): Promise<CheckedFile> {
    try {
      const { temporary, fileName, mediaType } = await this.intake.receive(Readable.from([bytes]), givenName);
      await temporary.discard();
      return { fileName, mediaType };
    } catch (error) {
      if (error instanceof DomainError && error.code !== 'storage_full') return { refused: error.code };
      throw error;
    }
  }
}
