import { fold } from '../text/fold.js';

/** A word, a run of digits or a single sign of a line, with its place in it. */
export interface Token {
  readonly type: 'word' | 'number' | 'sign';
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Whether anything but the beginning of the line or a space stands right before it. */
  readonly glued: boolean;
  /** Begins with a capital in a line that is not all capitals. */
  readonly capital: boolean;
}

const TOKEN = /[\p{L}\p{M}]+|\d+|\S/gu;

/** The line in words, numbers and signs. */
export function tokensOf(line: string): readonly Token[] {
  const shouted = line === line.toUpperCase();
  return [...line.matchAll(TOKEN)].map((match) => {
    const text = match[0];
    const start = match.index;
    return {
      type: typeOf(text),
      text,
      folded: fold(text),
      start,
      end: start + text.length,
      glued: start > 0 && !/\s/.test(line[start - 1] ?? ''),
      capital: !shouted && /^\p{Lu}/u.test(text),
    };
  });
}

function typeOf(text: string): Token['type'] {
  if (/^\d/.test(text)) return 'number';
  return /^\p{L}/u.test(text) ? 'word' : 'sign';
}
