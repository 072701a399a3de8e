import { EVIDENCE_WARNING_DAYS, type NoticeKind } from '@miara/shared';

/** Kinds of things with a day by which somebody does them. */
export const DUE_KINDS = [
  'task_due',
  'request_due',
  'period_deadline',
  'planned_date',
  'proof_expiring',
] as const satisfies readonly NoticeKind[];
export type DueKind = (typeof DUE_KINDS)[number];

/** Days before the day on which somebody is reminded; proofs take longer to replace. */
const LADDER = [14, 7, 1] as const;
const LADDERS: Readonly<Record<DueKind, readonly number[]>> = {
  task_due: LADDER,
  request_due: LADDER,
  period_deadline: LADDER,
  planned_date: LADDER,
  proof_expiring: EVIDENCE_WARNING_DAYS,
};

/** The longest look ahead, in days. */
export const HORIZON = Math.max(...Object.values(LADDERS).flat());

/** Letters go out in these hours of the day, in Warsaw: from, and before. */
const HOURS = { from: 7, before: 20 } as const;

const WARSAW_HOUR = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Warsaw',
  hour: '2-digit',
  hourCycle: 'h23',
});

const DAY_MS = 86_400_000;

/** Days from one day to another (YYYY-MM-DD); negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/**
 * The step of the ladder that something stands on today: the narrowest one that was reached, so that whoever was away
 * is reminded once and not of every step that went by. Null when it is still far off, or over and nothing to be done.
 */
export function rungOf(kind: DueKind, dueOn: string, today: string): string | null {
  const left = daysBetween(today, dueOn);
  // A proof that is over has lapsed: that is told by its assessment.
  if (left < 0) return kind === 'proof_expiring' ? null : 'overdue';
  const rung = LADDERS[kind].findLast((days) => left <= days);
  return rung === undefined ? null : String(rung);
}

/** Whether letters may go out at this hour. */
export function isDaytime(now: Date): boolean {
  const hour = Number(WARSAW_HOUR.format(now));
  return hour >= HOURS.from && hour < HOURS.before;
}

/** Whether a day is one of Monday to Friday. */
export function isWeekday(day: string): boolean {
  return ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
