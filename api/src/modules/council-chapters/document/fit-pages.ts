import type { Block, Chapter } from './chapter.js';

/** A page as it is set: its blocks without the rows that do not fit, and the size of its letters. */
export interface FittedPage {
  blocks: readonly Block[];
  /** 1, or less where a page holds much. */
  scale: number;
}

export interface FittedChapter extends Omit<Chapter, 'pages'> {
  pages: readonly [first: FittedPage, second: FittedPage];
}

/** How much smaller letters may become before rows are left out, step by step. */
const SCALES = [1, 0.96, 0.92, 0.88] as const;
/** A page that still does not fit keeps this many rows of each table. */
const LAST_RESORT = 1;

/**
 * Makes a page fit: smaller letters first, fewer rows of the longest tables next. What is left out is told by the
 * table's last line, with the address where it is.
 *
 * @param isFitting whether blocks fit on the page at a scale
 */
export function fitPage(
  blocks: readonly Block[],
  isFitting: (blocks: readonly Block[], scale: number) => boolean,
): FittedPage {
  for (const scale of SCALES) {
    const fitted = withFewerRows(blocks, scale, isFitting, (table) => table.least);
    if (fitted) return { blocks: fitted, scale };
  }
  const scale = Math.min(...SCALES);
  const last = withFewerRows(blocks, scale, isFitting, () => LAST_RESORT);
  if (!last) throw new Error('A page of the chapter has more fixed text than room');
  return { blocks: last, scale };
}

type Table = Extract<Block, { kind: 'table' }>;

/** Null when it does not fit even with the fewest rows. */
function withFewerRows(
  blocks: readonly Block[],
  scale: number,
  isFitting: (blocks: readonly Block[], scale: number) => boolean,
  leastOf: (table: Table) => number,
): readonly Block[] | null {
  let present = blocks;
  while (!isFitting(present, scale)) {
    const longest = present
      .filter((block): block is Table => block.kind === 'table' && block.rows.length > leastOf(block))
      .sort((a, b) => b.rows.length - leastOf(b) - (a.rows.length - leastOf(a)))[0];
    if (!longest) return null;
    present = present.map((block) =>
      block === longest ? { ...longest, rows: longest.rows.slice(0, -1) } : block,
    );
  }
  return present;
}
