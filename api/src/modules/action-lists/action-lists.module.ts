import { Module } from '@nestjs/common';
import { ActionKindsController } from './action-kinds.controller.js';
import { ActionListsReader } from './action-lists.reader.js';
import { ActionListsRepository } from './action-lists.repository.js';
import { ActionListsService } from './action-lists.service.js';
import { FundingSourcesController } from './funding-sources.controller.js';

/** Kinds of actions and sources of money, as each tenant tells them apart. */
@Module({
  controllers: [ActionKindsController, FundingSourcesController],
  providers: [ActionListsService, ActionListsRepository, ActionListsReader],
  exports: [ActionListsReader],
})
export class ActionListsModule {}
