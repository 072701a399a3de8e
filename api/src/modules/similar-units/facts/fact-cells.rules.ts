import { UNIT_FACT_LIMITS } from '@miara/shared';
import { textOf, type Cell } from '../../registers/register-files.reader.js';
import type { Column } from './fact-columns.rules.js';

export { textOf };

/**
 * A TERYT code. A spreadsheet takes the zero from the front of a number; the statistical office writes a powiat with
 * three zeros behind.
 */
export function terytOf(cell: Cell): string | null {
  const text = (textOf(cell) ?? '').replace(/\s/gu, '');
  if (!/^\d{3,7}$/.test(text)) return null;
  const code = text.length === 3 || text.length === 6 ? `0${text}` : text;
  if (code.length === 4) return code;
  if (code.length !== 7) return null;
  return code.endsWith('000') ? code.slice(0, 4) : code;
}

export function yearOf(cell: Cell): number | null {
  const text = textOf(cell) ?? '';
  return /^\d{4}$/.test(text) ? Number(text) : null;
}

/** A count of people: `12345`, `12 345`. */
export function countOf(cell: Cell): number | null {
  const text = plain(cell);
  const count = /^\d{1,9}$/.test(text) ? Number(text) : null;
  return count !== null && count <= UNIT_FACT_LIMITS.people ? count : null;
}

/** Hectares, rounded half up: `1234`, `12 345,6`; square kilometres are a hundred of them. */
export function areaOf(
  cell: Cell,
  { inSquareKilometres }: Pick<Column, 'inSquareKilometres'>,
): number | null {
  const match = /^(\d{1,8})(?:[.,](\d{1,6}))?$/.exec(plain(cell));
  if (!match) return null;
  const millionths = BigInt((match[1] ?? '') + (match[2] ?? '').padEnd(6, '0'));
  const hectares = Number((millionths * (inSquareKilometres ? 100n : 1n) * 2n + 1_000_000n) / 2_000_000n);
  return hectares > 0 && hectares <= UNIT_FACT_LIMITS.area ? hectares : null;
}

/** Without the blanks between thousands. */
function plain(cell: Cell): string {
  return (textOf(cell) ?? '').replace(/[\s\u00a0\u202f]/gu, '');
}
