import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from '../../navigation/when-idle.js';
import { COLUMN_REM, HEAD_REM, NAMES_REM, remInPixels } from './matrix-sizes.js';

/** Above and below the table, in rem; the stylesheet says the same. */
const AROUND_REM = 8;

/** Lines that come in one step. */
const STEP = 16;

/** How many lines and columns are there already. */
export interface FirstPart {
  lines: number;
  columns: number;
}

/**
 * A matrix that is drawn whole is drawn in parts: what is in sight at once, so that it can be read and used, the rest
 * in steps when nobody waits. First the columns of the lines in sight, then line after line.
 */
export function useFirstPart({ lines, columns, large }: FirstPart & { large: boolean }): FirstPart {
  const [part, setPart] = useState(inSight);
  const isWhole = large || (part.lines >= lines && part.columns >= columns);
  useEffect(() => {
    if (isWhole) return;
    return whenIdle(() => startTransition(() => setPart((present) => nextPart(present, columns))));
  }, [part, isWhole, columns]);
  return isWhole ? { lines: Infinity, columns: Infinity } : part;
}

/** The part after one more step, of a matrix of so many columns. */
export function nextPart(part: FirstPart, columns: number): FirstPart {
  return { lines: part.columns < columns ? part.lines : part.lines + STEP, columns: Infinity };
}

function inSight(): FirstPart {
  const rem = remInPixels();
  return {
    lines: Math.ceil((window.innerHeight / rem - HEAD_REM - AROUND_REM) / COLUMN_REM),
    columns: Math.ceil((window.innerWidth / rem - NAMES_REM) / COLUMN_REM),
  };
}
