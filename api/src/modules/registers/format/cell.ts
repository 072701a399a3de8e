/**
 * A cell of a register as it was read: a text as it stands, a number, or nothing. Days of a workbook are written as
 * YYYY-MM-DD, yes and no as TRUE and FALSE.
 */
export type Cell = string | number | null;

/** Cells of one row, in the order of the columns. */
export type Cells = readonly Cell[];
