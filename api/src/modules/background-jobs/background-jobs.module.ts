import { Module } from '@nestjs/common';
import { BackgroundJobsController } from './background-jobs.controller.js';
import { BackgroundJobsService } from './background-jobs.service.js';
import { BackgroundJobsViews } from './background-jobs.views.js';

@Module({
  controllers: [BackgroundJobsController],
  providers: [BackgroundJobsService, BackgroundJobsViews],
})
export class BackgroundJobsModule {}
