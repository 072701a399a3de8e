import { dayInWords } from '../../../platform/documents/polish-days.js';
import type { MeetingView } from '../meetings/meeting-view.js';
import { teamInWords, type FramePlaces } from './fill-frame.rules.js';

/** What the places of the frame stand for in a meeting. */
export function framePlaces(
  view: Pick<
    MeetingView,
    'unit' | 'day' | 'startsAt' | 'place' | 'onlineAddress' | 'chairName' | 'attendance'
  >,
): FramePlaces {
  const list = view.attendance.filter(({ removedAt }) => removedAt === null);
  const there = list.filter(({ attendance }) => attendance === 'present' || attendance === 'deputy');
  return {
    zespół: teamInWords(view.unit),
    data: dayInWords(view.day),
    godzina: view.startsAt,
    miejsce: view.place ?? (view.onlineAddress === null ? '—' : 'zdalnie'),
    przewodniczenie: view.chairName ?? '—',
    obecni: String(there.length),
    zaproszeni: String(list.length),
  };
}
