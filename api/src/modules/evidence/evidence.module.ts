import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StorageModule } from '../../platform/storage/storage.module.js';
import { StandardsModule } from '../standards/standards.module.js';
import { UnitsReaderModule } from '../units/units-reader.module.js';
import { EvidenceForm } from './evidence-form.js';
import { EvidenceLifeController } from './evidence-life.controller.js';
import { EvidenceLifeService } from './evidence-life.service.js';
import { EvidenceChecks } from './evidence.checks.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceEntity, EvidenceRevisionEntity, StoredFileEntity } from './evidence.entity.js';
import { EvidenceIntake } from './evidence.intake.js';
import { EvidenceReader } from './evidence.reader.js';
import { EvidenceRepository } from './evidence.repository.js';
import { EvidenceService } from './evidence.service.js';
import { EvidenceSweep } from './evidence.sweep.js';
import { EvidenceViews } from './evidence.views.js';
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
    UnitsReaderModule,
    StandardsModule,
  ],
  controllers: [EvidenceController, EvidenceLifeController, ReleasesController, ReleasedFilesController],
  providers: [
    EvidenceService,
    EvidenceLifeService,
    EvidenceChecks,
    EvidenceForm,
    EvidenceIntake,
    EvidenceRepository,
    EvidenceViews,
    EvidenceReader,
    EvidenceSweep,
    ReleaseDraftsService,
    ReleasesService,
    ReleaseCopies,
    ReleasesRepository,
    ReleasesViews,
    ReleasedReader,
    ReleasedFilesService,
  ],
  exports: [EvidenceReader, ReleasedReader],
})
export class EvidenceModule {}
