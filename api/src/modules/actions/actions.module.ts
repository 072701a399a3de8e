import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActionListsModule } from '../action-lists/action-lists.module.js';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { PartnersModule } from '../partners/partners.module.js';
import { StandardsModule } from '../standards/standards.module.js';
import { UnitsReaderModule } from '../units/units-reader.module.js';
import { ActionIntake } from '../../contract/action-intake.js';
import { ActionCountsController } from './action-counts.controller.js';
import { ActionCountsService } from './action-counts.service.js';
import { ActionCountsViews } from './action-counts.views.js';
import { ActionEntity } from './action.entity.js';
import { ActionRegisterReader } from './action-register.reader.js';
import { ActionsController } from './actions.controller.js';
import { ActionsCredits } from './actions.credits.js';
import { ActionsIntake } from './actions.intake.js';
import { ActionsRepository } from './actions.repository.js';
import { ActionsService } from './actions.service.js';
import { ActionsViews } from './actions.views.js';

/** The action log: what was done, where, and which items it serves. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ActionEntity]),
    UnitsReaderModule,
    StandardsModule,
    EvidenceModule,
    ActionListsModule,
    PartnersModule,
  ],
  controllers: [ActionsController, ActionCountsController],
  providers: [
    ActionsService,
    ActionsCredits,
    ActionsViews,
    ActionCountsService,
    ActionCountsViews,
    ActionsRepository,
    ActionRegisterReader,
    { provide: ActionIntake, useClass: ActionsIntake },
  ],
  exports: [ActionRegisterReader, ActionIntake],
})
export class ActionsModule {}
