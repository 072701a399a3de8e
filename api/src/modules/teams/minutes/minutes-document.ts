import type { Attendance } from '@miara/shared';
import { dayInWords } from '../../../platform/documents/polish-days.js';
import { sayable } from '../../../platform/documents/sayable.js';
import type { DecisionRow, MeetingView } from '../meetings/meeting-view.js';
import { fillFrame, teamInWords } from './fill-frame.rules.js';
import { framePlaces } from './frame-places.js';

/** A decision as the minutes tell it. */
export interface MinutesDecision {
  number: string;
  text: string;
  /** Who answers for it, by when and what it is about; empty when nothing was told. */
  facts: string;
}

/** What minutes say, whatever kind of file they become. Polish: it is the document of a Polish office. */
export interface MinutesDocument {
  title: string;
  /** Label and value. */
  facts: readonly (readonly [label: string, value: string])[];
  opening: readonly string[];
  attendance: readonly { name: string; organisation: string; was: string }[];
  points: readonly { title: string; paragraphs: readonly string[]; decisions: readonly MinutesDecision[] }[];
  /** Decisions under no point. */
  decisions: readonly MinutesDecision[];
  closing: readonly string[];
  /** Which state of the minutes this is. */
  colophon: string;
  /** When what they say changed last; the file's own date. */
  changedAt: Date;
}

const WAS: Readonly<Record<Attendance, string>> = {
  present: 'obecność',
  absent: 'nieobecność',
  excused: 'nieobecność usprawiedliwiona',
  deputy: 'zastępstwo',
};

/** The minutes of a meeting as they stand now. */
export function minutesOf(view: MeetingView): MinutesDocument {
  return sayable(written(view));
}

function written(view: MeetingView): MinutesDocument {
  const places = framePlaces(view);
  const team = teamInWords(view.unit);
  const underPoint = (id: string | null): MinutesDecision[] =>
    view.decisions.filter(({ agendaId }) => agendaId === id).map((row) => decisionOf(row, view));
  const hours = view.endsAt === null ? view.startsAt : `${view.startsAt}–${view.endsAt}`;
  return {
    title: `Protokół posiedzenia ${team}`,
    facts: [
      ['Posiedzenie', view.title],
      ['Data', `${dayInWords(view.day)}, godz. ${hours}`],
      ['Miejsce', places.miejsce],
      ['Przewodniczenie', places.przewodniczenie],
    ],
    opening: paragraphs(fillFrame(view.opening, places)),
    attendance: view.attendance
      .filter(({ removedAt }) => removedAt === null)
      .map(({ name, organisation, attendance, deputyName, memberId }) => ({
        name,
        organisation: [organisation, memberId === null ? 'gość' : null].filter(Boolean).join(', '),
        was: [attendance === null ? '—' : WAS[attendance], deputyName].filter(Boolean).join(': '),
      })),
    points: view.agenda.map(({ id, title, minutes }, index) => ({
      title: `${index + 1}. ${title}`,
      paragraphs: paragraphs(minutes),
      decisions: underPoint(id),
    })),
    decisions: underPoint(null),
    closing: paragraphs(fillFrame(view.closing, places)),
    colophon: `Wersja protokołu ${view.minutesVersion}`,
    changedAt: view.minutesChangedAt,
  };
}

function decisionOf(row: DecisionRow, view: MeetingView): MinutesDecision {
  const unit = view.units.find(({ teryt }) => teryt === row.unit);
  const facts = [
    row.ownerName !== null && `odpowiada: ${row.ownerName}`,
    row.dueOn !== null && `termin: ${dayInWords(row.dueOn)}`,
    unit && `dotyczy: ${unit.displayName.pl}`,
    row.item !== null && `zadanie ${row.item}`,
  ];
  return { number: `Ustalenie ${row.number}`, text: row.text, facts: facts.filter(Boolean).join(' · ') };
}

function paragraphs(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
