import type { MatrixColumn, MatrixModel, PlacedRow, RowGroup } from './matrix-model.js';
import type { Slot } from './slots.js';

/** A line below the head: the heading of a group or a unit. */
export interface Line {
  group: RowGroup;
  /** Null for the heading. */
  placed: PlacedRow | null;
}

/** What stands before the first line: two rows of headings and the totals. */
export const HEAD_ROWS = 3;

/** What stands before the first item: the unit's name and its total. */
export const HEAD_COLUMNS = 2;

/** A matrix of at most so many cells is drawn whole: the browser's own search finds everything, and so does paper. */
const DRAWN_WHOLE = 8_000;

export function isLarge({ rows, columns }: MatrixModel): boolean {
  return rows.length * columns.length > DRAWN_WHOLE;
}

export function linesOf({ rowGroups }: MatrixModel): Line[] {
  return rowGroups.flatMap((group) => [
    { group, placed: null },
    ...group.rows.map((placed) => ({ group, placed })),
  ]);
}

/** A column on the screen, or the room of those that are not drawn. */
export type ColumnSlot = { gap: number; before: number } | { at: number; column: MatrixColumn };

/** Slots with their columns; the same places give an equal list, made once. */
export function columnSlots(columns: readonly MatrixColumn[], slots: readonly Slot[]): ColumnSlot[] {
  return slots.flatMap((slot): ColumnSlot[] => {
    if ('gap' in slot) return [slot];
    const column = columns[slot.at];
    return column ? [{ at: slot.at, column }] : [];
  });
}

/** Where the lines of each group begin and end. */
export function groupsOf(lines: readonly Line[]): { group: RowGroup; from: number; to: number }[] {
  const groups: { group: RowGroup; from: number; to: number }[] = [];
  for (const [at, { group }] of lines.entries()) {
    const last = groups.at(-1);
    if (last?.group === group) last.to = at + 1;
    else groups.push({ group, from: at, to: at + 1 });
  }
  return groups;
}
