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
import { PacksController } from './packs/packs.controller.js';
import { PacksRepository } from './packs/packs.repository.js';
import { PacksService } from './packs/packs.service.js';
import { PacksViews } from './packs/packs.views.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([EvidenceEntity, EvidenceRevisionEntity, StoredFileEntity]),
    StorageModule,
    UnitsReaderModule,
    StandardsModule,
  ],
  // Packs first: `evidence/packs` is no identifier of a proof.
  controllers: [PacksController, EvidenceController, EvidenceLifeController],
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
    PacksRepository,
    PacksService,
    PacksViews,
  ],
  exports: [EvidenceReader],
})
export class EvidenceModule {}
