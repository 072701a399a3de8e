/** Width of an item's column and height of a line, in rem; the stylesheet says the same. */
export const COLUMN_REM = 2.125;

/** Room of the head and of the first columns, which stay in sight, in rem; likewise. */
export const HEAD_REM = 10.5;
export const NAMES_REM = 24;

export function remInPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
