import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { ReleaseCopies } from './release-copies.js';
import { ReleasedReader } from './released.reader.js';
import { ReleaseGone } from './releases.errors.js';

/** No tenant is chosen yet: the public role sees names of tenants and no rows of theirs. */
const NO_TENANT = '';

/** A released file that can be sent. */
export interface PublicFile {
  tenantId: string;
  fileName: string;
  mediaType: string;
  byteSize: number;
  sha256: string;
}

/** Finds and opens released files under the public role of the database. */
@Injectable()
export class ReleasedFilesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly released: ReleasedReader,
    private readonly copies: ReleaseCopies,
  ) {}

  /** 404 when nothing was released under this id or it is no file, 410 when it was withdrawn. */
  async find(slug: string, id: string): Promise<PublicFile> {
    const tenantId = await this.unitOfWork.publicRead(NO_TENANT, (tx) => this.released.tenantOf(tx, slug));
    if (tenantId === null) throw new DomainError('not_found');
    const file = await this.unitOfWork.publicRead(tenantId, (tx) => this.released.file(tx, id));
    if (file?.withdrawn) throw new ReleaseGone();
    if (!file?.sha256 || !file.fileName || !file.mediaType || file.byteSize === null) {
      throw new DomainError('not_found');
    }
    const { fileName, mediaType, byteSize, sha256 } = file;
    return { tenantId, fileName, mediaType, byteSize, sha256 };
  }

  open({ tenantId, sha256 }: PublicFile): Promise<Readable> {
    return this.copies.open(tenantId, sha256);
  }
}
