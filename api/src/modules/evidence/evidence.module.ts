import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ScanningModule } from '../../platform/scanning/scanning.module.js';
import { HeicPictures } from '../../platform/pictures/heic-pictures.js';
import { OutboundModule } from '../../platform/outbound/outbound.module.js';
import { StorageModule } from '../../platform/storage/storage.module.js';
import { RetentionController } from './retention/retention.controller.js';
import { RetentionNight } from './retention/retention-night.js';
import { RetentionRepository } from './retention/retention.repository.js';
import { RetentionService } from './retention/retention.service.js';
import { StandardsModule } from '../standards/standards.module.js';
import { UnitsReaderModule } from '../units/units-reader.module.js';
import { EvidenceForm } from './evidence-form.js';
import { EvidenceLifeController } from './evidence-life.controller.js';
import { EvidenceLifeService } from './evidence-life.service.js';
import { EvidenceChecks } from './evidence.checks.js';
import { EvidenceDoor } from './evidence.door.js';
import { EvidenceContents } from './evidence.contents.js';
import { EvidencePreviewsRepository } from './evidence-previews.repository.js';
import { EvidencePreviewsService } from './evidence-previews.service.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceEntity, EvidenceRevisionEntity, StoredFileEntity } from './evidence.entity.js';
import { EvidenceIntake } from './evidence.intake.js';
import { FileChecks } from './file-checks.reader.js';
import { EvidenceReader } from './evidence.reader.js';
import { EvidenceRepository } from './evidence.repository.js';
import { EvidenceScanSweep } from './evidence.scan-sweep.js';
import { EvidenceService } from './evidence.service.js';
import { EvidenceSweep } from './evidence.sweep.js';
import { EvidenceViews } from './evidence.views.js';
import { LinkChecks } from './links/link-checks.js';
import { LinkCopies } from './links/link-copies.js';
import { LinksController } from './links/links.controller.js';
import { LinksRepository } from './links/links.repository.js';
import { LinksService } from './links/links.service.js';
import { LinksViews } from './links/links.views.js';
import { PacksController } from './packs/packs.controller.js';
import { PacksDoor } from './packs/packs.door.js';
import { PacksRepository } from './packs/packs.repository.js';
import { PacksService } from './packs/packs.service.js';
import { PacksViews } from './packs/packs.views.js';
import { ReleaseCopies } from './releases/release-copies.js';
import { ReleaseDraftsService } from './releases/release-drafts.service.js';
import { ReleasedFilesController } from './releases/released-files.controller.js';
import { ReleasedFilesService } from './releases/released-files.service.js';
import { ReleasedReader } from './releases/released.reader.js';
import { ReleasesController } from './releases/releases.controller.js';
import { ReleasesRepository } from './releases/releases.repository.js';
import { ReleasesService } from './releases/releases.service.js';
import { ReleasesViews } from './releases/releases.views.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([EvidenceEntity, EvidenceRevisionEntity, StoredFileEntity]),
    StorageModule,
    ScanningModule,
    OutboundModule,
    UnitsReaderModule,
    StandardsModule,
  ],
  // Packs first: `evidence/packs` is no identifier of a proof.
  controllers: [
    PacksController,
    EvidenceController,
    EvidenceLifeController,
    LinksController,
    RetentionController,
    ReleasesController,
    ReleasedFilesController,
  ],
  providers: [
    EvidenceService,
    EvidenceLifeService,
    EvidenceChecks,
    EvidenceContents,
    EvidenceForm,
    EvidenceIntake,
    EvidenceRepository,
    EvidenceViews,
    EvidenceReader,
    EvidenceDoor,
    FileChecks,
    EvidenceSweep,
    EvidenceScanSweep,
    EvidencePreviewsService,
    EvidencePreviewsRepository,
    HeicPictures,
    LinkChecks,
    LinkCopies,
    LinksRepository,
    LinksService,
    LinksViews,
    PacksDoor,
    PacksRepository,
    PacksService,
    PacksViews,
    RetentionNight,
    RetentionRepository,
    RetentionService,
    ReleaseDraftsService,
    ReleasesService,
    ReleaseCopies,
    ReleasesRepository,
    ReleasesViews,
    ReleasedReader,
    ReleasedFilesService,
  ],
  exports: [EvidenceReader, EvidenceDoor, PacksDoor, ReleasedReader, FileChecks],
})
export class EvidenceModule {}
