import { API_PREFIX } from '../../platform/http/configure-app.js';

const FILE = /^([\w-]{43})\.ics$/;

/** Path of the calendar that a secret opens. Programs look at the ending. */
export function addressOfCalendar(secret: string): string {
  return `/${API_PREFIX}/calendars/${secret}.ics`;
}

/** The secret in the last part of such a path, or null. */
export function secretOf(file: string): string | null {
  return FILE.exec(file)?.[1] ?? null;
}
