import { Module } from '@nestjs/common';
import { StandardsModule } from '../standards/standards.module.js';
import { UnitsReaderModule } from '../units/units-reader.module.js';
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
import { HandoverSources } from './members/handover-sources.reader.js';
import { MembersController } from './members/members.controller.js';
import { MembersRepository } from './members/members.repository.js';
import { MembersService } from './members/members.service.js';
import { TeamsController } from './teams.controller.js';
import { TeamsRepository } from './teams.repository.js';
import { TeamsService } from './teams.service.js';
import { TeamsViews } from './teams.views.js';

/** The migration teams: members, meetings, minutes and decisions. */
@Module({
  imports: [UnitsReaderModule, StandardsModule],
  controllers: [
    TeamsController,
    MembersController,
    MeetingsController,
    AgendaController,
    DecisionsController,
  ],
  providers: [
    TeamsService,
    TeamsRepository,
    TeamsViews,
    MembersService,
    MembersRepository,
    HandoverSources,
    MeetingsService,
    MeetingsRepository,
    MeetingsViews,
    MeetingChange,
    MeetingHandover,
    AgendaService,
    DecisionsService,
  ],
  exports: [HandoverSources],
})
export class TeamsModule {}
