import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { HeicPictures } from '../../platform/pictures/heic-pictures.js';
import { PreviewNotPossible } from './evidence.errors.js';
import { EvidencePreviewsRepository } from './evidence-previews.repository.js';
import { EvidenceService, type OpenedEvidence } from './evidence.service.js';

/** What browsers cannot show and the server can turn into a picture. */
const CONVERTED = 'image/heic';

/** Pictures of files that browsers cannot show, made when first asked for. The file itself is never touched. */
@Injectable()
export class EvidencePreviewsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evidence: EvidenceService,
    private readonly repository: EvidencePreviewsRepository,
    private readonly pictures: HeicPictures,
  ) {}

  /** Who may open the bytes may see their picture, and nobody else. */
  async open(actor: Actor, id: string): Promise<OpenedEvidence> {
    const { file, bytes } = await this.evidence.openBytes(actor, id);
    try {
      if (file.mediaType !== CONVERTED) throw new PreviewNotPossible();
      const kept = await this.unitOfWork.read(actor, (tx) => this.repository.find(tx, file.sha256));
      const jpeg = kept ?? (await this.pictures.toJpeg(await buffer(bytes)));
      if (!jpeg) throw new PreviewNotPossible();
      if (!kept) {
        await this.unitOfWork.keepBooks(actor.tenant.id, (tx) => this.repository.keep(tx, file.sha256, jpeg));
      }
      return {
        file: {
          fileName: `${file.fileName}.jpg`,
          mediaType: 'image/jpeg',
          byteSize: jpeg.length,
          sha256: `${file.sha256}-preview`,
        },
        bytes: Readable.from([jpeg]),
      };
    } finally {
      bytes.destroy();
    }
  }
}
