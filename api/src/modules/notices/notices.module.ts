import { Module } from '@nestjs/common';
import { NoticesController } from './notices.controller.js';
import { NoticesRepository } from './notices.repository.js';
import { NoticesService } from './notices.service.js';
import { NoticesViews } from './notices.views.js';

/** The inbox of every person. */
@Module({
  controllers: [NoticesController],
  providers: [NoticesService, NoticesViews, NoticesRepository],
})
export class NoticesModule {}
