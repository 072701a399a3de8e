import { Module } from '@nestjs/common';
import { ActionCreditsController } from './action-credits.controller.js';
import { ActionCreditsService } from './action-credits.service.js';
import { ActionCreditsViews } from './action-credits.views.js';

/** What the action log is good for in an assessment: the actions credited to it, and indicators counted from them. */
@Module({
  controllers: [ActionCreditsController],
  providers: [ActionCreditsService, ActionCreditsViews],
})
export class ActionCreditsModule {}
