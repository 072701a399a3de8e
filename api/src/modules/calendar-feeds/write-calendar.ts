import ical, { ICalEventStatus } from 'ical-generator';
import type { CalendarEntry } from './calendar-entry.js';
import { bordersOf, WARSAW, WARSAW_RULES } from './warsaw-time.js';

/** How often a program should ask again, in seconds. */
const ASK_AGAIN = 60 * 60;

export interface CalendarFrame {
  /** What the program calls the calendar. */
  name: string;
  /** Address of a page from its place below the tenant. */
  addressOf: (page: string) => string;
}

/** Writes entries as iCalendar (RFC 5545), the same entries always as the same text. */
export function writeCalendar(entries: readonly CalendarEntry[], frame: CalendarFrame): string {
  const calendar = ical({
    // The writer takes the name as it is; a comma or semicolon would end it.
    name: frame.name.replace(/[\\;,]/g, (sign) => `\\${sign}`),
    prodId: { company: 'Miara', product: 'calendar', language: 'PL' },
    ttl: ASK_AGAIN,
    // Without a name of its own, so that stamps are written in UTC; entries with a time name the zone themselves.
    timezone: { name: null, generator: (zone) => (zone === WARSAW ? WARSAW_RULES : null) },
  });
  for (const entry of entries) {
    const { start, end, allDay } = bordersOf(entry.span);
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      start,
      end,
      allDay,
      ...(!allDay && { timezone: WARSAW }),
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      summary: entry.title,
      description: entry.description,
      location: entry.place,
      url: entry.page === null ? null : frame.addressOf(entry.page),
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return `${calendar.toString()}\r\n`;
}
