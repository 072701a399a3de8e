/** Whether somebody comes: `never` signed in · `away` for long · `here`. */
export const PRESENCES = ['never', 'away', 'here'] as const;
export type Presence = (typeof PRESENCES)[number];

/** Somebody who did not sign in for so many days is away. */
const AWAY_DAYS = 90;

const DAY_MS = 86_400_000;

export function presenceOf(lastSignInAt: Date | null, now: Date): Presence {
  if (lastSignInAt === null) return 'never';
  return now.getTime() - lastSignInAt.getTime() > AWAY_DAYS * DAY_MS ? 'away' : 'here';
}
