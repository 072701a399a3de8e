import type { InterfaceLanguage } from '@miara/shared';
import type { Tx } from '../../../platform/database/tx.js';
import type { CalendarEntry } from '../calendar-entry.js';

/** What a calendar is about, and for whom. */
export interface CalendarReach {
  /** Units whose things belong in it, all of them in the person's place; null = the whole tenant. */
  units: readonly string[] | null;
  /** The team it is the calendar of (TERYT of its powiat); null = the calendar of the tenant. */
  team: string | null;
  /** What was over before this day is left out (YYYY-MM-DD). */
  since: string;
  /** InterfaceLanguage of the person. */
  language: InterfaceLanguage;
}

/** Where entries of a calendar come from. It shows nothing that the person of the transaction may not see. */
export interface CalendarSource {
  entries(tx: Tx, reach: CalendarReach): Promise<CalendarEntry[]>;
}

/** The sources that are put together in a calendar, in this order. */
export const CALENDAR_SOURCES = Symbol('CALENDAR_SOURCES');
