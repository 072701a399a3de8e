import ical, { ICalAttendeeRole, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { calendarUid } from '../../../contract/calendar-uid.js';
import type { MeetingView } from '../meetings/meeting-view.js';

/** Who invites and who is invited, by address. */
export interface CalendarPeople {
  organiser: { name: string; address: string };
  attendees: readonly { name: string; address: string }[];
}

/**
 * A meeting for calendars (RFC 5546). The same meeting keeps its identifier for ever and counts its changes in SEQUENCE,
 * so that a calendar knows an update and a cancellation for what they are.
 *
 * @param people null = to be looked at only (PUBLISH): nobody's address is in it
 */
export function meetingCalendar(
  meeting: MeetingView,
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH',
  people: CalendarPeople | null,
): string {
  const calendar = ical({ prodId: { company: 'Miara', product: 'Miara', language: 'PL' } });
  calendar.method(ICalCalendarMethod[method]);
  const event = calendar.createEvent({
    id: calendarUid('meeting', meeting.id),
    stamp: meeting.minutesChangedAt,
    start: meeting.beginsAt,
    end: meeting.finishesAt,
    sequence: meeting.sequence,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: meeting.title,
    description: agendaOf(meeting),
  });
  if (meeting.place !== null) event.location(meeting.place);
  if (people === null) return calendar.toString();
  if (meeting.onlineAddress !== null) event.url(meeting.onlineAddress);
  event.organizer({ name: people.organiser.name, email: people.organiser.address });
  for (const { name, address } of people.attendees) {
    event.createAttendee({ name, email: address, role: ICalAttendeeRole.REQ, rsvp: method === 'REQUEST' });
  }
  return calendar.toString();
}

function agendaOf({ agenda, onlineAddress }: MeetingView): string {
  const points = agenda.map(({ title }, index) => `${index + 1}. ${title}`);
  return [...points, ...(onlineAddress === null ? [] : ['Spotkanie także zdalnie.'])].join('\n');
}
