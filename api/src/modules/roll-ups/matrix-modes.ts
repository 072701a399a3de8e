/** What the cells of the matrix tell beside the standing, which they always tell. */
export const MATRIX_MODES = ['standing', 'review', 'proof', 'change'] as const;
export type MatrixMode = (typeof MATRIX_MODES)[number];

const CHANGE_DAYS = 30;
const DAY_MS = 86_400_000;

/** The day with which "change" compares when none is named. */
export function changeDay(asOf: string): string {
  return new Date(Date.parse(asOf) - CHANGE_DAYS * DAY_MS).toISOString().slice(0, 10);
}
