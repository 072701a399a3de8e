import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { PublishedRepliesReader } from './published-replies.reader.js';
import { RepliesController } from './replies.controller.js';
import { RepliesNotices } from './replies-notices.js';
import { RepliesRepository } from './replies.repository.js';
import { RepliesService } from './replies.service.js';
import { RepliesViews } from './replies.views.js';
import { ReplyDeadlinesController } from './reply-deadlines.controller.js';
import { ReplyDeadlinesService } from './reply-deadlines.service.js';
import { ReplyDecisionsController } from './reply-decisions.controller.js';
import { ReplyDecisionsService } from './reply-decisions.service.js';

/** Right of reply: what a unit answers to a return or to a published standing, and what is decided about it. */
@Module({
  imports: [EvidenceModule],
  controllers: [RepliesController, ReplyDecisionsController, ReplyDeadlinesController],
  providers: [
    RepliesService,
    ReplyDecisionsService,
    ReplyDeadlinesService,
    RepliesRepository,
    RepliesNotices,
    RepliesViews,
    PublishedRepliesReader,
  ],
  exports: [PublishedRepliesReader],
})
export class RepliesModule {}
