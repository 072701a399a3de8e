import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ScanningModule } from '../../platform/scanning/scanning.module.js';
import { StorageModule } from '../../platform/storage/storage.module.js';
import { StandardsModule } from '../standards/standards.module.js';
import { UnitsReaderModule } from '../units/units-reader.module.js';
import { EvidenceForm } from './evidence-form.js';
import { EvidenceLifeController } from './evidence-life.controller.js';
import { EvidenceLifeService } from './evidence-life.service.js';
import { EvidenceChecks } from './evidence.checks.js';
import { EvidenceContents } from './evidence.contents.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceEntity, EvidenceRevisionEntity, StoredFileEntity } from './evidence.entity.js';
import { EvidenceIntake } from './evidence.intake.js';
import { EvidenceReader } from './evidence.reader.js';
import { EvidenceRepository } from './evidence.repository.js';
import { EvidenceScanSweep } from './evidence.scan-sweep.js';
import { EvidenceService } from './evidence.service.js';
import { EvidenceSweep } from './evidence.sweep.js';
import { EvidenceViews } from './evidence.views.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([EvidenceEntity, EvidenceRevisionEntity, StoredFileEntity]),
    StorageModule,
    ScanningModule,
    UnitsReaderModule,
    StandardsModule,
  ],
  controllers: [EvidenceController, EvidenceLifeController],
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
    EvidenceSweep,
    EvidenceScanSweep,
  ],
  exports: [EvidenceReader],
})
export class EvidenceModule {}
