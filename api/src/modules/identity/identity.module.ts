import { Module } from '@nestjs/common';
import { InstanceController } from './instance.controller.js';
import { MeController } from './me.controller.js';
import { MeService } from './me.service.js';
import { Passwords } from './passwords.js';
import { PeopleController } from './people.controller.js';
import { PeopleService } from './people.service.js';
import { PeopleViews } from './people.views.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** Sign-in, sessions, people and their roles at places. */
@Module({
  controllers: [SessionsController, MeController, PeopleController, InstanceController],
  providers: [SessionsService, MeService, PeopleService, PeopleViews, Passwords, SignInThrottle],
})
export class IdentityModule {}
