import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { Letters } from './letters.js';
import { MailDraftsController } from './mail-drafts.controller.js';
import { MailDraftsRepository } from './mail-drafts.repository.js';
import { MailDraftsService } from './mail-drafts.service.js';

/** Letters to the team's mailbox become drafts of their senders, where a mailbox is configured. */
@Module({
  imports: [EvidenceModule],
  controllers: [MailDraftsController],
  providers: [MailDraftsService, MailDraftsRepository, Letters],
})
export class InboundMailModule {}
