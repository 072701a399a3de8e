import { Module } from '@nestjs/common';
import { StandardsModule } from '../standards/standards.module.js';
import { UnitsReaderModule } from '../units/units-reader.module.js';
import { DeadlinesController } from './deadlines.controller.js';
import { DeadlinesRepository } from './deadlines.repository.js';
import { DeadlinesService } from './deadlines.service.js';
import { PeriodsController } from './periods.controller.js';
import { PeriodsRepository } from './periods.repository.js';
import { PeriodsService } from './periods.service.js';
import { PeriodsViews } from './periods.views.js';

/** By when: reporting periods, deadlines of phases and agreed exceptions. */
@Module({
  imports: [StandardsModule, UnitsReaderModule],
  controllers: [PeriodsController, DeadlinesController],
  providers: [PeriodsService, PeriodsRepository, PeriodsViews, DeadlinesService, DeadlinesRepository],
})
export class PeriodsModule {}
