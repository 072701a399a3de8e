import { Module } from '@nestjs/common';
import { StandardsModule } from '../standards/standards.module.js';
import { UnitsReaderModule } from '../units/units-reader.module.js';
import { TaskPlaces } from './task-place.js';
import { TasksNotices } from './tasks-notices.js';
import { TasksController } from './tasks.controller.js';
import { TasksRepository } from './tasks.repository.js';
import { TasksService } from './tasks.service.js';
import { TasksViews } from './tasks.views.js';

/** What somebody has to do by a day, and duties that recur. */
@Module({
  imports: [UnitsReaderModule, StandardsModule],
  controllers: [TasksController],
  providers: [TasksService, TasksNotices, TasksViews, TasksRepository, TaskPlaces],
})
export class TasksModule {}
