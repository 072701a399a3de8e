import { fold } from '@miara/shared';
import type { Cell } from './cell.js';

/** Days before and after are slips of the pen: no register of integration is so old. */
export const FIRST_DAY = '1990-01-01';
export const LAST_DAY = '2100-12-31';

export interface Period {
  from: string;
  /** Null = the cell names one day. */
  until: string | null;
}

/** Serial numbers of Excel between 1954 and 2119: a day that lost its format. */
const SERIALS = { first: 20_000, last: 80_000 };
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

const MONTHS = ['sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paz', 'lis', 'gru'];
const MONTHS_IN_WORDS = new RegExp(`^(\\d{1,2})\\.? (${MONTHS.join('|')}|maja)\\p{L}*\\.? (\\d{4})$`, 'u');

/** Reads a day or a period: `12.03.2026`, `2026-03-12`, `12 marca 2026`, `12-14.03.2026`, `1.03.2026 – 2.04.2026`. */
export function periodOf(cell: Cell): Period | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return wrapped(dayOfSerial(cell));
  const text = fold(cell)
    .replace(/^'/, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?r\.?$/, '')
    .replace(/[–—]/g, '-')
    .trim();
  return wrapped(dayOf(text)) ?? shortPeriodOf(text) ?? longPeriodOf(text);
}

function wrapped(day: string | null): Period | null {
  return day === null ? null : { from: day, until: null };
}

function dayOf(text: string): string | null {
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[t ]\d{1,2}:\d{2}.*)?$/.exec(text);
  if (iso) return written(iso[1], iso[2], iso[3]);
  const polish = /^(\d{1,2})[-./ ]{1,2}(\d{1,2})[-./ ]{1,2}(\d{4})(?: \d{1,2}:\d{2}.*)?$/.exec(text);
  if (polish) return written(polish[3], polish[2], polish[1]);
  const words = MONTHS_IN_WORDS.exec(text);
  if (words) return written(words[3], String(MONTHS.indexOf((words[2] ?? '').slice(0, 3)) + 1), words[1]);
  return /^\d{5}(\.\d+)?$/.test(text) ? dayOfSerial(Number(text)) : null;
}

/** `12-14.03.2026`: two days of one month. */
function shortPeriodOf(text: string): Period | null {
  const match = /^(\d{1,2})\.? ?- ?(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  return match === null
    ? null
    : between(written(match[4], match[3], match[1]), written(match[4], match[3], match[2]));
}

function longPeriodOf(text: string): Period | null {
  const parts = text.split(/ - | do |(?<=\d{4})-(?=\d{1,2}\.)/);
  if (parts.length !== 2) return null;
  const [from = '', until = ''] = parts.map((part) => part.replace(/^od /, '').trim());
  return between(dayOf(from), dayOf(until));
}

function between(from: string | null, until: string | null): Period | null {
  return from === null || until === null ? null : { from, until };
}

function dayOfSerial(serial: number): string | null {
  if (serial < SERIALS.first || serial > SERIALS.last) return null;
  return new Date(SERIAL_ZERO + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}

/** Null when there is no such day. */
function written(year = '', month = '', day = ''): string | null {
  const text = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text) ? text : null;
}
