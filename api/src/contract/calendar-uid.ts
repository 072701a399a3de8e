/**
 * The identifier of a thing in calendars (RFC 5545 UID). An invitation by mail and the calendar that a phone fetches name
 * the same meeting alike, so that it is there once.
 *
 * @param id a UUID, which is unique in the world by itself
 */
export function calendarUid(kind: string, id: string): string {
  return `${kind}-${id}@miara`;
}
