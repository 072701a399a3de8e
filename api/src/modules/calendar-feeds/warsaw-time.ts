import type { CalendarSpan } from './calendar-entry.js';

export const WARSAW = 'Europe/Warsaw';

/**
 * The rules of the Polish clock as they stand since 1996: forward on the last Sunday of March, back on the last of
 * October, both at 1:00 UTC.
 */
export const WARSAW_RULES = [
  'BEGIN:VTIMEZONE',
  `TZID:${WARSAW}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: WARSAW,
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** An instant as the clock in Warsaw shows it: `20261025T023000`. */
export function warsawClock(instant: Date): string {
  return CLOCK.format(instant).replace(' ', 'T').replace(/[-:]/g, '');
}

/**
 * A day or a time in Warsaw in the one shape that the calendar writer takes without asking the machine for its own
 * time zone (its plain dates it writes in the machine's).
 */
export class WarsawMoment {
  readonly isValid = true;
  readonly zone = { type: 'iana' };

  constructor(
    private readonly instant: Date,
    /** `20261025T023000` */
    private readonly clock: string,
  ) {}

  static ofDay(day: string, later = 0): WarsawMoment {
    const noon = new Date(`${day}T12:00:00Z`);
    noon.setUTCDate(noon.getUTCDate() + later);
    return new WarsawMoment(noon, `${noon.toISOString().slice(0, 10).replaceAll('-', '')}T000000`);
  }

  static ofInstant(instant: Date): WarsawMoment {
    return new WarsawMoment(instant, warsawClock(instant));
  }

  setZone(): WarsawMoment {
    return this;
  }

  toFormat(pattern: string): string {
    const [day = '', time = ''] = this.clock.split('T');
    return pattern.startsWith('HH') ? time : day;
  }

  toJSDate(): Date {
    return this.instant;
  }

  toJSON(): string {
    return this.instant.toISOString();
  }
}

/** Begin and end; a calendar's last day is the one after. */
export function bordersOf(span: CalendarSpan): { start: WarsawMoment; end: WarsawMoment; allDay: boolean } {
  if ('startsAt' in span) {
    return {
      start: WarsawMoment.ofInstant(span.startsAt),
      end: WarsawMoment.ofInstant(span.endsAt),
      allDay: false,
    };
  }
  return { start: WarsawMoment.ofDay(span.firstDay), end: WarsawMoment.ofDay(span.lastDay, 1), allDay: true };
}
