import { Module } from '@nestjs/common';
import { OutboundModule } from '../../platform/outbound/outbound.module.js';
import { UnitsReaderModule } from '../units/units-reader.module.js';
import { BoundariesController } from './boundaries.controller.js';
import { BoundariesReader } from './boundaries.reader.js';
import { BoundariesRepository } from './boundaries.repository.js';
import { BoundariesService } from './boundaries.service.js';
import { BoundariesViews } from './boundaries.views.js';
import { BoundariesFetchService } from './fetching/boundaries-fetch.service.js';

/** How units are drawn on maps. */
@Module({
  imports: [UnitsReaderModule, OutboundModule],
  controllers: [BoundariesController],
  providers: [
    BoundariesService,
    BoundariesViews,
    BoundariesRepository,
    BoundariesReader,
    BoundariesFetchService,
  ],
  exports: [BoundariesReader],
})
export class BoundariesModule {}
