import { addDays, daysBetween, weekday, workdayFrom, type Day } from './calendar.js';
import type { SampleDocument } from './documents.js';
import type { Profile } from './profiles.js';
import type { Random } from './random.js';
import type { ProofRow, Step } from './steps.js';
import type { StoredDocument } from './store-documents.js';

/** From the first day of the history to the day on which the demo is opened, that day not included. */
export interface Period {
  readonly start: Day;
  readonly today: Day;
}

/** The people and papers around a unit's assessments. */
export interface DeskSetting {
  readonly teryt: string;
  readonly profile: Profile;
  readonly period: Period;
  /** Who submits for the unit. */
  readonly editorId: string;
  /** Who may draft for it beside the editor: the team of its powiat. */
  readonly drafterId: string | null;
  /** Who decides on a review day. */
  readonly reviewerOn: (day: Day) => string;
  readonly assessmentId: (itemCode: string) => string;
  readonly documents: ReadonlyMap<SampleDocument, StoredDocument>;
  readonly random: Random;
}

/** Reviews are on Tuesdays and Thursdays, at half past two; units work before. */
const REVIEW_DAYS = new Set([2, 4]);
export const REVIEW_MINUTE = 14 * 60 + 30;

/** A unit's working days, and what was done on them. */
export class UnitDesk {
  readonly steps: Step[] = [];
  /** Proofs that may be linked to further items. */
  readonly proofs: ProofRow[] = [];
  readonly sessions: readonly Day[];

  constructor(readonly setting: DeskSetting) {
    this.sessions = sessionsOf(setting);
  }

  /** The first session on or after a day; null when the history ends before. */
  sessionFrom(day: Day): Day | null {
    return this.sessions.find((session) => session >= day) ?? null;
  }

  /** A session so many days before today, or the nearest after; the last one when there is none. */
  sessionBefore(least: number, most: number, random: Random): Day {
    const { today } = this.setting.period;
    const fitting = this.sessions.filter((session) => {
      const age = daysBetween(session, today);
      return age >= least && age <= most;
    });
    const last = this.sessions.at(-1) ?? workdayFrom(addDays(today, -5));
    return fitting.length > 0 ? random.pick(fitting) : last;
  }

  /** The first review day at least `gap` days after a submission; null when it has not come yet. */
  reviewAfter(day: Day, gap: number): Day | null {
    let review = addDays(day, gap);
    while (!REVIEW_DAYS.has(weekday(review)) || workdayFrom(review) !== review) review = addDays(review, 1);
    return review < this.setting.period.today ? review : null;
  }

  /** Nothing else comes to rest on a proof from now on. */
  reserve(proof: ProofRow): void {
    const at = this.proofs.indexOf(proof);
    if (at >= 0) this.proofs.splice(at, 1);
  }

  /** When the unit's people sit down on a session day: some time in the morning, the same for the whole session. */
  minuteOn(day: Day): number {
    return 8 * 60 + this.setting.random.of(`minute ${day}`).int(0, 300);
  }
}

/** About every few weeks; always one in the last days, so that something is under way today. */
function sessionsOf({ profile, period, random }: DeskSetting): Day[] {
  const days = random.of('sessions');
  const sessions: Day[] = [];
  let day = workdayFrom(addDays(period.start, profile.startsAfter));
  while (day < addDays(period.today, -2)) {
    sessions.push(day);
    day = workdayFrom(addDays(day, days.int(...profile.pace)));
  }
  const recent = workdayFrom(addDays(period.today, -days.int(4, 16)));
  if (recent < period.today && !sessions.includes(recent)) sessions.push(recent);
  return sessions.sort();
}
