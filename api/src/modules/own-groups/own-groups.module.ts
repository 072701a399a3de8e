import { Module } from '@nestjs/common';
import { OwnGroupsController } from './own-groups.controller.js';
import { OwnGroupsReader } from './own-groups.reader.js';
import { OwnGroupsRepository } from './own-groups.repository.js';
import { OwnGroupsService } from './own-groups.service.js';

/** Groups of units that a tenant puts together itself. */
@Module({
  controllers: [OwnGroupsController],
  providers: [OwnGroupsService, OwnGroupsRepository, OwnGroupsReader],
  exports: [OwnGroupsReader],
})
export class OwnGroupsModule {}
