import { Module } from '@nestjs/common';
import { DueThingsViews } from './due-things.views.js';
import { Escalation } from './escalation.js';
import { RemindersRepository } from './reminders.repository.js';
import { RemindersService } from './reminders.service.js';

/** Reminding people by day of what waits for them. */
@Module({ providers: [RemindersService, RemindersRepository, DueThingsViews, Escalation] })
export class RemindersModule {}
