import { Module } from '@nestjs/common';
import { StandardsModule } from '../standards/standards.module.js';
import { ChecksReader } from './checks.reader.js';
import { ChecksController } from './checks.controller.js';
import { ChecksRepository } from './checks.repository.js';
import { ChecksService } from './checks.service.js';
import { ChecksViews } from './checks.views.js';

/** Standing quality checks. */
@Module({
  imports: [StandardsModule],
  controllers: [ChecksController],
  providers: [ChecksService, ChecksRepository, ChecksViews, ChecksReader],
  exports: [ChecksReader],
})
export class ChecksModule {}
