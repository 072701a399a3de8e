import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import type { CalendarEntry } from './calendar-entry.js';
import { writeCalendar } from './write-calendar.js';

const FRAME = {
  name: 'Miara: działania, Puck',
  addressOf: (page: string) => `https://miara.example/app/omggs/${page}`,
};

const entry = (facts: Partial<CalendarEntry>): CalendarEntry => ({
  uid: 'action-1@miara',
  sequence: 3,
  span: { firstDay: '2026-03-28', lastDay: '2026-03-29' },
  title: 'Szkolenie',
  description: null,
  place: null,
  page: 'actions/1',
  cancelled: false,
  changedAt: new Date('2026-03-01T08:00:00Z'),
  ...facts,
});

function parsed(...entries: CalendarEntry[]) {
  const text = writeCalendar(entries, FRAME);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { text, calendar, events };
}

describe('a calendar written for other programs', () => {
  it('reads back with its Polish letters, commas and lines', () => {
    const description = 'Prowadzą: Zażółć; gęślą\njaźń, drugi wiersz';
    const { text, events } = parsed(
      entry({ title: 'Szkolenie: łączność, żądania', description, place: 'Władysławowo, ul. Żwirowa 5' }),
    );
    expect(text).toContain('X-WR-CALNAME:Miara: działania\\, Puck\r\n');
    expect(events[0]).toMatchObject({
      uid: 'action-1@miara',
      sequence: 3,
      summary: 'Szkolenie: łączność, żądania',
      description,
      location: 'Władysławowo, ul. Żwirowa 5',
    });
    expect(events[0]?.component.getFirstPropertyValue('url')).toBe(
      'https://miara.example/app/omggs/actions/1',
    );
  });

  it('folds long lines at 75 bytes, never inside a letter', () => {
    const title = 'Zażółć gęślą jaźń '.repeat(20).trim();
    const { text, events } = parsed(entry({ title }));
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(events[0]?.summary).toBe(title);
  });

  it('gives whole days without a clock, the last one included, over the change of the clock', () => {
    const { text, events } = parsed(entry({}));
    expect(text).toContain('DTSTART;VALUE=DATE:20260328');
    expect(events[0]?.startDate.toString()).toBe('2026-03-28');
    expect(events[0]?.endDate.toString()).toBe('2026-03-30');
    expect(text).toContain('DTSTAMP:20260301T080000Z');
  });

  it.each([
    ['2026-03-28T09:00:00Z', '2026-03-28T10:00:00', 'the day before the clock goes forward'],
    ['2026-03-29T09:00:00Z', '2026-03-29T11:00:00', 'the day on which it does'],
    ['2026-10-24T08:00:00Z', '2026-10-24T10:00:00', 'the day before it goes back'],
    ['2026-10-25T09:00:00Z', '2026-10-25T10:00:00', 'the day on which it does'],
  ])('%s is %s in Warsaw: %s', (instant, clock, _) => {
    const startsAt = new Date(instant);
    const { calendar, events } = parsed(
      entry({ span: { startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) } }),
    );
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
    expect(events[0]?.startDate.zone.tzid).toBe('Europe/Warsaw');
    expect(events[0]?.startDate.toString()).toBe(clock);
    expect(events[0]?.startDate.toJSDate().toISOString()).toBe(startsAt.toISOString());
  });

  it('says what is cancelled', () => {
    const { events } = parsed(entry({ uid: 'a', cancelled: true }), entry({ uid: 'b' }));
    expect(events.map((event) => event.component.getFirstPropertyValue('status'))).toEqual([
      'CANCELLED',
      'CONFIRMED',
    ]);
  });

  it('writes the same entries as the same text', () => {
    expect(writeCalendar([entry({})], FRAME)).toBe(writeCalendar([entry({})], FRAME));
  });

  it('is a calendar also when nothing stands in it', () => {
    expect(parsed().events).toEqual([]);
  });
});
