import { Global, Module, type DynamicModule } from '@nestjs/common';
import { AppConfig } from '../config/config.js';
import { AuthModule } from './auth/auth.module.js';
import { Clock } from './clock.js';
import { DatabaseModule } from './database/database.module.js';
import { HealthModule } from './health/health.module.js';
import { HttpModule } from './http/http.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { MailModule } from './mail/mail.module.js';
import { NoticesPlatformModule } from './notices/notices.module.js';

/** Everything a module may lean on that knows nothing of standards or evidence. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: AppConfig, clock: Clock): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        DatabaseModule,
        AuthModule,
        HttpModule,
        HealthModule,
        JobsModule,
        MailModule,
        NoticesPlatformModule,
      ],
      providers: [
        { provide: AppConfig, useValue: config },
        { provide: Clock, useValue: clock },
      ],
      exports: [AppConfig, Clock],
    };
  }
}
