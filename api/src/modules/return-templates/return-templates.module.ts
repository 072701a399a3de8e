import { Module } from '@nestjs/common';
import { StandardsModule } from '../standards/standards.module.js';
import { ReturnTemplatesController } from './return-templates.controller.js';
import { ReturnTemplatesRepository } from './return-templates.repository.js';
import { ReturnTemplatesService } from './return-templates.service.js';

/** Reasons for a return that the tenant keeps ready for its reviewers. */
@Module({
  imports: [StandardsModule],
  controllers: [ReturnTemplatesController],
  providers: [ReturnTemplatesService, ReturnTemplatesRepository],
})
export class ReturnTemplatesModule {}
