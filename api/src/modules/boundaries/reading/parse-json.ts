import { BOUNDARY_LIMITS } from '@miara/shared';
import { BoundariesNotJson, BoundariesTooLarge } from './boundaries.errors.js';

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/**
 * Reads JSON of strangers. What it would take to hold is counted first, over the bytes: a file of sixteen million
 * brackets is small on the disk and not in the memory.
 */
export function parseJson(bytes: Buffer): unknown {
  refuseTooMuch(bytes);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BoundariesNotJson(1, 1);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw placeOf(error, text);
  }
}

function refuseTooMuch(bytes: Buffer): void {
  let depth = 0;
  let values = 0;
  let inText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (inText) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) inText = false;
    } else if (byte === QUOTE) {
      inText = true;
    } else if (byte === COMMA) {
      values += 1;
    } else if (OPENING.has(byte)) {
      depth += 1;
      values += 1;
      if (depth > BOUNDARY_LIMITS.depth) throw new BoundariesTooLarge();
    } else if (CLOSING.has(byte)) {
      depth -= 1;
    }
    if (values > BOUNDARY_LIMITS.values) throw new BoundariesTooLarge();
  }
}

/** Engines say the position; of a short text that it ended, or what they did not expect at its beginning. */
function placeOf(error: unknown, text: string): BoundariesNotJson {
  const message = error instanceof Error ? error.message : '';
  const told = /position (\d+)/.exec(message)?.[1];
  const atEnd = /end of JSON/.test(message);
  const before = text.slice(0, told === undefined ? (atEnd ? text.length : 0) : Number(told));
  return new BoundariesNotJson(before.split('\n').length, before.length - before.lastIndexOf('\n'));
}
