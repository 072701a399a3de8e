import { Module } from '@nestjs/common';
import { UnitsReaderModule } from '../units/units-reader.module.js';
import { CalendarFeedsController } from './calendar-feeds.controller.js';
import { CalendarFeedsRepository } from './calendar-feeds.repository.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';
import { CalendarsController } from './calendars.controller.js';
import { CalendarsService } from './calendars.service.js';
import { ActionsInCalendar } from './sources/actions-in-calendar.js';
import { CALENDAR_SOURCES, type CalendarSource } from './sources/calendar-source.js';
import { DeadlinesInCalendar } from './sources/deadlines-in-calendar.js';
import { MeetingsInCalendar } from './sources/meetings-in-calendar.js';
import { TasksInCalendar } from './sources/tasks-in-calendar.js';

const SOURCES = [MeetingsInCalendar, ActionsInCalendar, TasksInCalendar, DeadlinesInCalendar];

/**
 * Calendars that phones and mail programs fetch by a secret address. What stands in them comes from sources: a new one
 * is a class beside the others and a line in the list here.
 */
@Module({
  imports: [UnitsReaderModule],
  controllers: [CalendarFeedsController, CalendarsController],
  providers: [
    CalendarFeedsService,
    CalendarFeedsRepository,
    CalendarsService,
    ...SOURCES,
    {
      provide: CALENDAR_SOURCES,
      useFactory: (...sources: CalendarSource[]) => sources,
      inject: SOURCES,
    },
  ],
})
export class CalendarFeedsModule {}
