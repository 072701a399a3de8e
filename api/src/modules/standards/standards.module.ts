import { Module } from '@nestjs/common';
import { StandardsController } from './standards.controller.js';
import { StandardsReader } from './standards.reader.js';
import { StandardsService } from './standards.service.js';
import { StandardsViews } from './standards.views.js';

@Module({
  controllers: [StandardsController],
  providers: [StandardsService, StandardsViews, StandardsReader],
  exports: [StandardsReader],
})
export class StandardsModule {}
