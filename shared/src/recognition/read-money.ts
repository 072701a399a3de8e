import type { Line } from './line.js';
import type { Money, PartOf } from './recognised.js';

const BEFORE =
  /^(?:za|koszt|koszty|kosztem|kosztow|kwota|kwote|kwocie|wydano|wydalismy|budzet|cena|wartosc|wartosci|lacznie|razem|na|o|w|:|zaplacono|wydatek)$/;
const PER_PIECE = /^(?:po|do|ok|okolo|ponad|niemal|prawie|maks|max|od)$/;

/** "2 500 zł", "1,5 tys. zł", "12 000,- zł", "300 PLN". Amounts per piece and limits ask. */
export function readMoney(line: Line): PartOf<'money'>[] {
  const parts: PartOf<'money'>[] = [];
  for (let at = 0; at < line.tokens.length; at += 1) {
    const amount = amountAt(line, at);
    if (!amount) continue;
    const within = isWithin(line, at);
    const from = within ? at - 2 : phraseBefore(line, at);
    const doubt = doubtBefore(line, at);
    const span = { start: line.at(at)?.start ?? 0, end: line.at(amount.end - 1)?.end ?? 0 };
    const value: Money = { grosz: amount.grosz, within };
    parts.push({
      type: 'money',
      ...span,
      choices: [value],
      sure: !doubt && !amount.isPerPiece,
      cuts: [{ start: line.at(from)?.start ?? span.start, end: span.end }],
    });
    line.take(within ? at - 2 : at, amount.end);
    at = amount.end - 1;
  }
  return parts;
}

function amountAt(line: Line, at: number): { grosz: number; end: number; isPerPiece: boolean } | null {
  const whole = line.wholeNumber(at);
  if (!whole || (line.at(at - 1)?.end === line.at(at)?.start && /[.,/\d]/.test(line.folded(at - 1))))
    return null;
  let { value, end } = whole;
  // 12.500 zł: a full stop between thousands.
  while (
    line.free(end) === '.' &&
    isGlued(line, end) &&
    isGlued(line, end + 1) &&
    /^\d{3}$/.test(line.free(end + 1))
  ) {
    value = value * 1000 + Number(line.free(end + 1));
    end += 2;
  }
  let fraction = 0;
  if (
    /^[.,]$/.test(line.free(end)) &&
    isGlued(line, end) &&
    /^\d{1,2}$/.test(line.free(end + 1)) &&
    isGlued(line, end + 1)
  ) {
    fraction = Number(line.free(end + 1).padEnd(2, '0'));
    end += 2;
  } else if (line.free(end) === ',' && /^[-–—]$/.test(line.free(end + 1)) && isGlued(line, end)) {
    end += 2;
  }
  let times = 1;
  if (/^(?:tys|tysiac|tysiace|tysiecy|mln)$/.test(line.free(end))) {
    times = line.free(end) === 'mln' ? 1_000_000 : 1000;
    end += line.free(end + 1) === '.' ? 2 : 1;
  }
  if (!/^(?:zl|zlotych|zlote|zloty|pln)$/.test(line.free(end))) return null;
  end += 1;
  if (/^(?:brutto|netto)$/.test(line.free(end))) end += 1;
  const grosz = (value * 100 + fraction) * times;
  const isPerPiece =
    /^(?:\/|za|od)$/.test(line.free(end)) &&
    /^(?:os|osob\w*|szt\w*|godz\w*|h|godzine)$/.test(line.free(end + 1));
  return grosz > 0 && grosz <= 10_000_000_000 ? { grosz, end, isPerPiece } : null;
}

function isGlued(line: Line, index: number): boolean {
  return line.at(index)?.glued === true;
}

function isWithin(line: Line, at: number): boolean {
  return line.free(at - 1) === 'tym' && line.free(at - 2) === 'w';
}

function doubtBefore(line: Line, at: number): boolean {
  const index = line.folded(at - 1) === '.' ? at - 2 : at - 1;
  const isRange = /^[-–—]$/.test(line.folded(at - 1)) && line.at(at - 2)?.type === 'number';
  return PER_PIECE.test(line.folded(index)) || isRange;
}

/** From where "na kwotę", "koszt:" … begins. */
function phraseBefore(line: Line, at: number): number {
  let from = at;
  while (from > 0 && line.isFree(from - 1) && BEFORE.test(line.free(from - 1))) from -= 1;
  return from;
}
