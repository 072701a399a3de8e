import { Module } from '@nestjs/common';
import { AnswersAtHand } from '../../platform/http/answers-at-hand.js';
import { BoundariesModule } from '../boundaries/boundaries.module.js';
import { ChecksModule } from '../checks/checks.module.js';
import { ConversationModule } from '../conversation/conversation.module.js';
import { RepliesModule } from '../replies/replies.module.js';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { RollUpsModule } from '../roll-ups/roll-ups.module.js';
import { KnownFactsModule } from '../similar-units/known-facts.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { StandardsModule } from '../standards/standards.module.js';
import { UnitsModule } from '../units/units.module.js';
import { CorrectionsViews } from './corrections.views.js';
import { CatalogController } from './open-data/catalog/catalog.controller.js';
import { DataController } from './open-data/data.controller.js';
import { FrozenViews } from './open-data/frozen.views.js';
import { OpenDataService } from './open-data/open-data.service.js';
import { EmbedsController } from './embeds/embeds.controller.js';
import { PicturesService } from './embeds/pictures.service.js';
import { NewsController } from './news/news.controller.js';
import { NewsService } from './news/news.service.js';
import { PublicOrigin } from './pages/public-origin.js';
import { BuiltPageRenderer } from './pages/built-page-renderer.js';
import { PageRenderer } from './pages/page-renderer.js';
import { PageSender } from './pages/page-sender.js';
import { PagesController } from './pages/pages.controller.js';
import { PagesService } from './pages/pages.service.js';
import { PublicAnswers } from './answers/public-answers.js';
import { PublicState } from './answers/public-state.js';
import { WarmUp } from './answers/warm-up.js';
import { PublicController } from './public.controller.js';
import { PublicService } from './public.service.js';
import { PublicationsController } from './publications.controller.js';
import { PublicationsRepository } from './publications.repository.js';
import { PublicationsService } from './publications.service.js';
import { PublishedReader } from './published.reader.js';
import { PublishedScorecardsReader } from './published-scorecards.reader.js';
import { PublishedViews } from './published.views.js';
import { Freezer } from './publishing/freezer.js';
import { PreviewService } from './publishing/preview.service.js';
import { ProposalsRepository } from './publishing/proposals.repository.js';
import { ProposalsService } from './publishing/proposals.service.js';
import { PublishingChecksViews } from './publishing/publishing-checks.views.js';
import { PublishingController } from './publishing/publishing.controller.js';
import { SubscriptionAddresses } from './subscriptions/subscription-addresses.js';
import { SubscriptionsController } from './subscriptions/subscriptions.controller.js';
import { SubscriptionsRepository } from './subscriptions/subscriptions.repository.js';
import { SubscriptionsService } from './subscriptions/subscriptions.service.js';
import { TellSubscribers } from './subscriptions/tell-subscribers.js';

@Module({
  imports: [
    BoundariesModule,
    ChecksModule,
    ConversationModule,
    EvidenceModule,
    RepliesModule,
    SettingsModule,
    StandardsModule,
    UnitsModule,
    RollUpsModule,
    KnownFactsModule,
  ],
  controllers: [
    PublicationsController,
    PublishingController,
    PublicController,
    DataController,
    CatalogController,
    EmbedsController,
    NewsController,
    SubscriptionsController,
    PagesController,
  ],
  providers: [
    PublicationsService,
    Freezer,
    PreviewService,
    ProposalsService,
    ProposalsRepository,
    PublishingChecksViews,
    PublicationsRepository,
    PublishedViews,
    PublishedReader,
    PublishedScorecardsReader,
    CorrectionsViews,
    PublicService,
    PublicAnswers,
    { provide: AnswersAtHand, useExisting: PublicAnswers },
    PublicState,
    WarmUp,
    FrozenViews,
    OpenDataService,
    PagesService,
    PageSender,
    PublicOrigin,
    PicturesService,
    NewsService,
    SubscriptionAddresses,
    SubscriptionsRepository,
    SubscriptionsService,
    TellSubscribers,
    { provide: PageRenderer, useClass: BuiltPageRenderer },
  ],
  exports: [PublishedReader, PublishedScorecardsReader],
})
export class PublicationsModule {}
