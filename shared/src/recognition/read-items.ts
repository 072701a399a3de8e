import type { Line } from './line.js';
import type { PartOf } from './recognised.js';

/** Codes by what is left of them without signs and zeros: "inf2" → INF-02. */
export type ItemIndex = ReadonlyMap<string, string>;

export function itemIndexOf(codes: readonly string[]): ItemIndex {
  return new Map(codes.map((code) => [keyOf(...partsOf(code)), code]));
}

const BEFORE = /^(?:zadani[ae]|zadaniu|zad|do|dla|item|standard|standardu|pozycj[ai]|punkt|pkt|w|na)$/;

/** "INF-02", "inf 02", "INF02" and lists of one area: "INF-02, 03 i 06". */
export function readItems(line: Line, index: ItemIndex): PartOf<'item'>[] {
  const parts: PartOf<'item'>[] = [];
  for (let at = 0; at < line.tokens.length; at += 1) {
    const found = codeAt(line, index, at);
    if (!found) continue;
    const area = line.folded(at);
    parts.push(partOf(line, at, found.end, found.code, found.sure));
    let end = found.end;
    for (
      let next = nextOf(line, index, area, end);
      next && found.sure;
      next = nextOf(line, index, area, end)
    ) {
      parts.push(partOf(line, next.from, next.end, next.code, true));
      end = next.end;
    }
    line.take(at, end);
    at = end - 1;
  }
  return parts;
}

function codeAt(
  line: Line,
  index: ItemIndex,
  at: number,
): { code: string; end: number; sure: boolean } | null {
  const letters = line.at(at);
  if (!line.isFree(at) || letters?.type !== 'word') return null;
  const hasSign = /^[-–—_.]$/.test(line.folded(at + 1)) && line.at(at + 1)?.glued === true;
  const number = line.at(at + (hasSign ? 2 : 1));
  if (number?.type !== 'number' || (hasSign && !number.glued)) return null;
  const code = index.get(keyOf(letters.folded, number.text));
  if (code === undefined) return null;
  const isDot = hasSign && line.folded(at + 1) === '.';
  const isApart = !hasSign && !number.glued;
  // "par. 3" is a paragraph, "sieć LAN 2" a network: only a code written as one is one.
  if (isDot) return null;
  const sure = !isApart || (number.text.startsWith('0') && number.text.length > 1);
  return { code, end: at + (hasSign ? 3 : 2), sure };
}

/** ", 03" or "i 06" behind a code. */
function nextOf(line: Line, index: ItemIndex, area: string, at: number) {
  if (!/^(?:,|i|oraz|\/)$/.test(line.free(at))) return null;
  const number = line.at(at + 1);
  // "INF-02, 12 osób" and "INF-02 i 03.11" are no lists.
  if (number?.type !== 'number' || !/^0\d+$/.test(number.text) || line.folded(at + 2) === '.') return null;
  const code = index.get(keyOf(area, number.text));
  return code === undefined ? null : { code, from: at + 1, end: at + 2 };
}

function partOf(line: Line, from: number, end: number, code: string, sure: boolean): PartOf<'item'> {
  const span = { start: line.at(from)?.start ?? 0, end: line.at(end - 1)?.end ?? 0 };
  const before = line.at(from - 1);
  const cut = before && BEFORE.test(before.folded) ? { ...span, start: before.start } : span;
  return { type: 'item', ...span, choices: [code], sure, cuts: [cut] };
}

function partsOf(code: string): [string, string] {
  const [, letters = code, number = ''] = /^(.*?)[^\p{L}\d]*(\d*)$/u.exec(code) ?? [];
  return [letters.toLowerCase(), number];
}

function keyOf(letters: string, number: string): string {
  return `${letters}${Number(number)}`;
}
