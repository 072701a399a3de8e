import { Module } from '@nestjs/common';
import { ConversationModule } from '../conversation/conversation.module.js';
import { RepliesModule } from '../replies/replies.module.js';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { RollUpsModule } from '../roll-ups/roll-ups.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { StandardsModule } from '../standards/standards.module.js';
import { UnitsModule } from '../units/units.module.js';
import { CorrectionsViews } from './corrections.views.js';
import { BuiltPageRenderer } from './pages/built-page-renderer.js';
import { PageRenderer } from './pages/page-renderer.js';
import { PageSender } from './pages/page-sender.js';
import { PagesController } from './pages/pages.controller.js';
import { PagesService } from './pages/pages.service.js';
import { PublicAnswers } from './public-answers.js';
import { PublicController } from './public.controller.js';
import { PublicService } from './public.service.js';
import { PublicationsController } from './publications.controller.js';
import { PublicationsRepository } from './publications.repository.js';
import { PublicationsService } from './publications.service.js';
import { PublishedViews } from './published.views.js';

@Module({
  imports: [
    ConversationModule,
    EvidenceModule,
    RepliesModule,
    SettingsModule,
    StandardsModule,
    UnitsModule,
    RollUpsModule,
  ],
  controllers: [PublicationsController, PublicController, PagesController],
  providers: [
    PublicationsService,
    PublicationsRepository,
    PublishedViews,
    CorrectionsViews,
    PublicService,
    PublicAnswers,
    PagesService,
    PageSender,
    { provide: PageRenderer, useClass: BuiltPageRenderer },
  ],
})
export class PublicationsModule {}
