import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module.js';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { StandardsModule } from '../standards/standards.module.js';
import { UnitsReaderModule } from '../units/units-reader.module.js';
import { InvitationsRepository } from './invitations/invitations.repository.js';
import { InvitationsService } from './invitations/invitations.service.js';
import { AgendaController } from './meetings/agenda.controller.js';
import { AgendaService } from './meetings/agenda.service.js';
import { DecisionsController } from './meetings/decisions.controller.js';
import { DecisionsService } from './meetings/decisions.service.js';
import { MeetingChange } from './meetings/meeting-change.js';
import { MeetingHandover } from './meetings/meeting-handover.js';
import { MeetingsController } from './meetings/meetings.controller.js';
import { MeetingsRepository } from './meetings/meetings.repository.js';
import { MeetingsService } from './meetings/meetings.service.js';
import { MeetingsViews } from './meetings/meetings.views.js';
import { AddressNight } from './members/address-night.js';
import { HandoverSources } from './members/handover-sources.reader.js';
import { MembersController } from './members/members.controller.js';
import { MembersRepository } from './members/members.repository.js';
import { MembersService } from './members/members.service.js';
import { MinutesController } from './minutes/minutes.controller.js';
import { MinutesRepository } from './minutes/minutes.repository.js';
import { MinutesService } from './minutes/minutes.service.js';
import { TeamsController } from './teams.controller.js';
import { TeamsRepository } from './teams.repository.js';
import { TeamsService } from './teams.service.js';
import { TeamsViews } from './teams.views.js';

/** The migration teams: members, meetings, minutes and decisions. */
@Module({
  imports: [UnitsReaderModule, StandardsModule, EvidenceModule, AssessmentsModule],
  controllers: [
    TeamsController,
    MembersController,
    MeetingsController,
    AgendaController,
    DecisionsController,
    MinutesController,
  ],
  providers: [
    TeamsService,
    TeamsRepository,
    TeamsViews,
    MembersService,
    MembersRepository,
    HandoverSources,
    AddressNight,
    MeetingsService,
    MeetingsRepository,
    MeetingsViews,
    MeetingChange,
    MeetingHandover,
    AgendaService,
    DecisionsService,
    InvitationsService,
    InvitationsRepository,
    MinutesService,
    MinutesRepository,
  ],
  exports: [HandoverSources],
})
export class TeamsModule {}
