import { Module } from '@nestjs/common';
import { StandardsModule } from '../standards/standards.module.js';
import { ChecksController } from './checks.controller.js';
import { ChecksRepository } from './checks.repository.js';
import { ChecksService } from './checks.service.js';
import { ChecksViews } from './checks.views.js';

/** Standing quality checks. */
@Module({
  imports: [StandardsModule],
  controllers: [ChecksController],
  providers: [ChecksService, ChecksRepository, ChecksViews],
})
export class ChecksModule {}
