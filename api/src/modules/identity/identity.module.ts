import { Module } from '@nestjs/common';
import { UnitsReaderModule } from '../units/units-reader.module.js';
import { InstanceController } from './instance.controller.js';
import { InvitationsController } from './invitations.controller.js';
import { Invitations } from './invitations.js';
import { MeController } from './me.controller.js';
import { MeService } from './me.service.js';
import { PasswordChangeService } from './password-change.service.js';
import { Passwords } from './passwords.js';
import { PeopleController } from './people.controller.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleService } from './people.service.js';
import { PeopleViews } from './people.views.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** Sign-in, sessions, people and their roles at places. */
@Module({
  imports: [UnitsReaderModule],
  controllers: [
    SessionsController,
    MeController,
    PeopleController,
    InvitationsController,
    InstanceController,
  ],
  providers: [
    SessionsService,
    MeService,
    PeopleService,
    PeopleRepository,
    PeopleViews,
    Invitations,
    PasswordChangeService,
    Passwords,
    SignInThrottle,
  ],
})
export class IdentityModule {}
