/**
 * A cell of a register as it was read: a text as it stands, a number, or nothing. Days of a workbook are written as
 * YYYY-MM-DD, yes and no as TRUE and FALSE.
 */
export type Cell = string | number | null;

/** A text as the database can keep it: without NUL and halves of characters. */
export function keepable(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Cells of one row, in the order of the columns. */
export type Cells = readonly Cell[];
