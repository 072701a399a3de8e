import type { Cell } from './cell.js';

/** Reads a count of people: `12`, `1 200`, `ok. 30`, `12 osób`. Null when it is none. */
export function countOf(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 ? cell : null;
  const match =
    /^(?:ok\.?|około|ca\.?)? ?(\d{1,3}(?:[ .]\d{3})+|\d{1,12})(?:,0+)?(?: ?(?:os\.?|osób|osoby|osoba|people))?$/iu.exec(
      plain(cell),
    );
  return match === null ? null : Number((match[1] ?? '').replace(/[ .]/g, ''));
}

/**
 * Reads an amount of money into grosz: `1 234,50 zł`, `1234.5`, `1.234,50 PLN`. Null when it is none. `1,234` is
 * none: nobody can tell whether it means one or a thousand.
 */
export function groszOf(cell: Cell): number | null {
  if (typeof cell === 'number') {
    const grosz = Math.round(cell * 100);
    return cell >= 0 && Math.abs(grosz - cell * 100) < 0.01 && Number.isSafeInteger(grosz) ? grosz : null;
  }
  const text = plain(cell)
    .replace(/ ?(?:zł|zl|złotych|pln)\.?$/iu, '')
    .replace(/^pln ?/iu, '');
  const match =
    /^(\d{1,3}(?: \d{3})+|\d+)(?:[,.](\d{1,2}))?(?:,-|,—)?$/u.exec(text) ??
    /^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/u.exec(text) ??
    /^(\d{1,3}(?:,\d{3})+)\.(\d{2})$/u.exec(text);
  if (match === null) return null;
  const grosz =
    Number((match[1] ?? '').replace(/[ .,]/g, '')) * 100 + Number((match[2] ?? '').padEnd(2, '0') || 0);
  return Number.isSafeInteger(grosz) ? grosz : null;
}

/** Grosz as the register writes them: `1234,50`. */
export function writtenAmount(grosz: number): string {
  return `${Math.trunc(grosz / 100)},${String(grosz % 100).padStart(2, '0')}`;
}

/** Spaces of every kind as one, an apostrophe in front taken off. */
function plain(cell: Cell): string {
  return String(cell ?? '')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim()
    .replace(/^'/, '');
}
