import { Module, type DynamicModule } from '@nestjs/common';
import type { AppConfig } from './config/config.js';
import { ActionCreditsModule } from './modules/action-credits/action-credits.module.js';
import { ActionListsModule } from './modules/action-lists/action-lists.module.js';
import { ActionsModule } from './modules/actions/actions.module.js';
import { AssessmentsModule } from './modules/assessments/assessments.module.js';
import { AuditModule } from './modules/audit/audit.module.js';
import { ConversationModule } from './modules/conversation/conversation.module.js';
import { BoundariesModule } from './modules/boundaries/boundaries.module.js';
import { ChecksModule } from './modules/checks/checks.module.js';
import { BackgroundJobsModule } from './modules/background-jobs/background-jobs.module.js';
import { DashboardsModule } from './modules/dashboards/dashboards.module.js';
import { EvidenceModule } from './modules/evidence/evidence.module.js';
import { InboundMailModule } from './modules/inbound-mail/inbound-mail.module.js';
import { IdentityModule } from './modules/identity/identity.module.js';
import { OwnGroupsModule } from './modules/own-groups/own-groups.module.js';
import { PartnersModule } from './modules/partners/partners.module.js';
import { NoticesModule } from './modules/notices/notices.module.js';
import { OutgoingMailModule } from './modules/outgoing-mail/outgoing-mail.module.js';
import { PeriodsModule } from './modules/periods/periods.module.js';
import { PublicationsModule } from './modules/publications/publications.module.js';
import { CalendarFeedsModule } from './modules/calendar-feeds/calendar-feeds.module.js';
import { RegistersModule } from './modules/registers/registers.module.js';
import { ReturnTemplatesModule } from './modules/return-templates/return-templates.module.js';
import { RemindersModule } from './modules/reminders/reminders.module.js';
import { RepliesModule } from './modules/replies/replies.module.js';
import { RequestsModule } from './modules/requests/requests.module.js';
import { RollUpsModule } from './modules/roll-ups/roll-ups.module.js';
import { SavedViewsModule } from './modules/saved-views/saved-views.module.js';
import { SettingsModule } from './modules/settings/settings.module.js';
import { CouncilChaptersModule } from './modules/council-chapters/council-chapters.module.js';
import { SimilarUnitsModule } from './modules/similar-units/similar-units.module.js';
import { StandardsModule } from './modules/standards/standards.module.js';
import { TasksModule } from './modules/tasks/tasks.module.js';
import { TeamsModule } from './modules/teams/teams.module.js';
import { UnitsModule } from './modules/units/units.module.js';
import { TenantsModule } from './modules/tenants/tenants.module.js';
import type { Clock } from './platform/clock.js';
import { PlatformModule } from './platform/platform.module.js';

/** The list of what the service is made of. */
@Module({
  imports: [
    IdentityModule,
    TenantsModule,
    SettingsModule,
    UnitsModule,
    SimilarUnitsModule,
    CouncilChaptersModule,
    BoundariesModule,
    StandardsModule,
    AssessmentsModule,
    ConversationModule,
    NoticesModule,
    OutgoingMailModule,
    RemindersModule,
    ReturnTemplatesModule,
    PeriodsModule,
    ChecksModule,
    EvidenceModule,
    RequestsModule,
    TasksModule,
    BackgroundJobsModule,
    ActionListsModule,
    PartnersModule,
    ActionsModule,
    ActionCreditsModule,
    SavedViewsModule,
    CalendarFeedsModule,
    InboundMailModule,
    TeamsModule,
    RegistersModule,
    RepliesModule,
    OwnGroupsModule,
    RollUpsModule,
    DashboardsModule,
    PublicationsModule,
    AuditModule,
  ],
})
export class AppModule {
  static with(config: AppConfig, clock: Clock): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(config, clock)] };
  }
}
