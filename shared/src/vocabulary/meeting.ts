/** Where a meeting of a team stands. What was held or cancelled stays so. */
export const MEETING_STATUSES = ['planned', 'held', 'cancelled'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** Whether somebody invited was there; `deputy`: somebody else came in their place. */
export const ATTENDANCES = ['present', 'absent', 'excused', 'deputy'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** How often the meetings of a series come. */
export const MEETING_REPEATS = ['month', 'quarter', 'half_year'] as const;
export type MeetingRepeat = (typeof MEETING_REPEATS)[number];

/** Meetings planned at once, at most. */
export const SERIES_LIMITS = { min: 2, max: 24 } as const;

const MONTHS: Readonly<Record<MeetingRepeat, number>> = { month: 1, quarter: 3, half_year: 6 };

/**
 * Days of a series: the same weekday of the month as the first one, as teams meet ("every second Tuesday"). A fifth
 * weekday that a month does not have becomes the last one.
 *
 * @param first YYYY-MM-DD
 */
export function seriesDays(first: string, repeat: MeetingRepeat, times: number): string[] {
  const start = new Date(`${first}T00:00:00Z`);
  const week = Math.floor((start.getUTCDate() - 1) / 7);
  return Array.from({ length: times }, (_, index) => {
    const month = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + index * MONTHS[repeat], 1));
    const toWeekday = (start.getUTCDay() - month.getUTCDay() + 7) % 7;
    const day = new Date(month);
    day.setUTCDate(1 + toWeekday + week * 7);
    if (day.getUTCMonth() !== month.getUTCMonth()) day.setUTCDate(day.getUTCDate() - 7);
    return day.toISOString().slice(0, 10);
  });
}
