import { Module } from '@nestjs/common';
import { UnitsReaderModule } from '../units/units-reader.module.js';
import { BoundariesController } from './boundaries.controller.js';
import { BoundariesReader } from './boundaries.reader.js';
import { BoundariesRepository } from './boundaries.repository.js';
import { BoundariesService } from './boundaries.service.js';
import { BoundariesViews } from './boundaries.views.js';

/** How units are drawn on maps. */
@Module({
  imports: [UnitsReaderModule],
  controllers: [BoundariesController],
  providers: [BoundariesService, BoundariesViews, BoundariesRepository, BoundariesReader],
  exports: [BoundariesReader],
})
export class BoundariesModule {}
