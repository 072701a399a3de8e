import { Module } from '@nestjs/common';
import { DraftsController } from './drafts.controller.js';
import { DraftsRepository } from './drafts.repository.js';
import { DraftsService } from './drafts.service.js';
import { StandardsController } from './standards.controller.js';
import { StandardsReader } from './standards.reader.js';
import { StandardsService } from './standards.service.js';
import { StandardsViews } from './standards.views.js';
import { VersionsController } from './versions.controller.js';
import { VersionsService } from './versions.service.js';
import { VersionsViews } from './versions.views.js';

@Module({
  controllers: [StandardsController, VersionsController, DraftsController],
  providers: [
    StandardsService,
    StandardsViews,
    StandardsReader,
    VersionsService,
    VersionsViews,
    DraftsService,
    DraftsRepository,
  ],
  exports: [StandardsReader],
})
export class StandardsModule {}
