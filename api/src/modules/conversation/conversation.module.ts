import { Module } from '@nestjs/common';
import { ConversationController } from './conversation.controller.js';
import { ConversationRepository } from './conversation.repository.js';
import { ConversationService } from './conversation.service.js';
import { ConversationViews } from './conversation.views.js';
import { PublicNotesReader } from './public-notes.reader.js';

/** Talk about assessments: who says what to whom, and what of it is public. */
@Module({
  controllers: [ConversationController],
  providers: [ConversationService, ConversationViews, ConversationRepository, PublicNotesReader],
  exports: [PublicNotesReader],
})
export class ConversationModule {}
