import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { StandardsModule } from '../standards/standards.module.js';
import { UnitsReaderModule } from '../units/units-reader.module.js';
import { ActionEntity } from './action.entity.js';
import { ActionsController } from './actions.controller.js';
import { ActionsRepository } from './actions.repository.js';
import { ActionsService } from './actions.service.js';
import { ActionsViews } from './actions.views.js';

/** The action log: what was done, where, and which items it serves. */
@Module({
  imports: [TypeOrmModule.forFeature([ActionEntity]), UnitsReaderModule, StandardsModule, EvidenceModule],
  controllers: [ActionsController],
  providers: [ActionsService, ActionsViews, ActionsRepository],
})
export class ActionsModule {}
