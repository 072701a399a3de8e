import { Module } from '@nestjs/common';
import { StandardsModule } from '../standards/standards.module.js';
import { TeamsModule } from '../teams/teams.module.js';
import { UnitsReaderModule } from '../units/units-reader.module.js';
import { DutiesController } from './duties/duties.controller.js';
import { DutiesRepository } from './duties/duties.repository.js';
import { DutiesService } from './duties/duties.service.js';
import { DutiesViews } from './duties/duties.views.js';
import { DutyNight } from './duties/duty-night.js';
import { TaskHandover } from './task-handover.js';
import { TaskPlaces } from './task-place.js';
import { TasksNotices } from './tasks-notices.js';
import { TasksController } from './tasks.controller.js';
import { TasksRepository } from './tasks.repository.js';
import { TasksService } from './tasks.service.js';
import { TasksViews } from './tasks.views.js';

/** What somebody has to do by a day, and duties that recur. */
@Module({
  imports: [UnitsReaderModule, StandardsModule, TeamsModule],
  controllers: [TasksController, DutiesController],
  providers: [
    TasksService,
    TasksNotices,
    TasksViews,
    TasksRepository,
    TaskPlaces,
    TaskHandover,
    DutiesService,
    DutiesViews,
    DutiesRepository,
    DutyNight,
  ],
})
export class TasksModule {}
