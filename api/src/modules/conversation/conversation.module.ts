import { Module } from '@nestjs/common';
import { ConversationNotices } from './conversation-notices.js';
import { ConversationController } from './conversation.controller.js';
import { ConversationRepository } from './conversation.repository.js';
import { ConversationService } from './conversation.service.js';
import { ConversationViews } from './conversation.views.js';
import { PublicNotesReader } from './public-notes.reader.js';

/** Talk about assessments: who says what to whom, and what of it is public. */
@Module({
  controllers: [ConversationController],
  providers: [
    ConversationService,
    ConversationViews,
    ConversationRepository,
    ConversationNotices,
    PublicNotesReader,
  ],
  exports: [PublicNotesReader],
})
export class ConversationModule {}
