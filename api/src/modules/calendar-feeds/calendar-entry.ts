/** What stands in a calendar: whole days, or a time between two instants. */
export type CalendarSpan =
  | {
      /** First day (YYYY-MM-DD). */
      firstDay: string;
      /** Last day, itself included. */
      lastDay: string;
    }
  | { startsAt: Date; endsAt: Date };

/** One entry of a calendar, wherever it comes from. */
export interface CalendarEntry {
  /** The same for as long as it is the same thing: `action-<id>`. Programs recognise an entry by it. */
  uid: string;
  /** Grows when the thing changes; programs take the higher one. */
  sequence: number;
  span: CalendarSpan;
  title: string;
  description: string | null;
  place: string | null;
  /** Page of the working area, below the tenant; null when there is none to open. */
  page: string | null;
  /** It will not take place; the program takes it off or strikes it through. */
  cancelled: boolean;
  /** When it was last changed. */
  changedAt: Date;
}
