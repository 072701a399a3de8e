import { Module } from '@nestjs/common';
import { StandardsModule } from '../standards/standards.module.js';
import { UnitsReaderModule } from '../units/units-reader.module.js';
import { RequestsNotices } from './requests-notices.js';
import { RequestsController } from './requests.controller.js';
import { RequestsRepository } from './requests.repository.js';
import { RequestsService } from './requests.service.js';
import { RequestsViews } from './requests.views.js';

/** Proofs that the coordinator asks units for. */
@Module({
  imports: [UnitsReaderModule, StandardsModule],
  controllers: [RequestsController],
  providers: [RequestsService, RequestsViews, RequestsRepository, RequestsNotices],
})
export class RequestsModule {}
