import type { Cell } from './cell.js';

/** What a spreadsheet program takes for a formula, or for the mark of a text that is none. */
const TAKEN_FOR_A_FORMULA = /^[=+\-@'\t\r\n]/;
const EDGE_OF_SPACE = /^\s|\s$/u;

/**
 * A text as it may stand in a file that office programs open: one that would be taken for a formula, or whose spaces
 * at the edge would be lost, gets an apostrophe in front. `unguarded` takes off exactly those, so nothing changes on
 * the way out and in again.
 */
export function guarded(text: string): string {
  return needsGuard(text) ? `'${text}` : text;
}

/** What a cell says as text; null when it says nothing. Spaces around a text that is not guarded mean nothing. */
export function textOf(cell: Cell): string | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return String(cell);
  if (cell.startsWith("'") && needsGuard(cell.slice(1))) return cell.slice(1);
  const text = cell.trim();
  return text === '' ? null : text;
}

function needsGuard(text: string): boolean {
  return TAKEN_FOR_A_FORMULA.test(text) || EDGE_OF_SPACE.test(text);
}
