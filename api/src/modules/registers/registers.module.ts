import { Module } from '@nestjs/common';
import { ActionListsModule } from '../action-lists/action-lists.module.js';
import { ActionsModule } from '../actions/actions.module.js';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { PartnersModule } from '../partners/partners.module.js';
import { StandardsModule } from '../standards/standards.module.js';
import { UnitsReaderModule } from '../units/units-reader.module.js';
import { ExportsController } from './exporting/exports.controller.js';
import { ExportsService } from './exporting/exports.service.js';
import { ImportWork } from './importing/import-work.js';
import { ImportsController } from './importing/imports.controller.js';
import { ImportsRepository } from './importing/imports.repository.js';
import { ImportsService } from './importing/imports.service.js';
import { ImportsSweep } from './importing/imports-sweep.js';
import { ImportsViews } from './importing/imports.views.js';
import { TenantKnowledge } from './importing/tenant-knowledge.js';

/** Registers of actions as spreadsheets: old ones come in, the log goes out. */
@Module({
  imports: [
    ActionsModule,
    ActionListsModule,
    PartnersModule,
    EvidenceModule,
    StandardsModule,
    UnitsReaderModule,
  ],
  controllers: [ImportsController, ExportsController],
  providers: [
    ImportsService,
    ImportsViews,
    ImportsRepository,
    ImportWork,
    ImportsSweep,
    TenantKnowledge,
    ExportsService,
  ],
})
export class RegistersModule {}
