import type { Cut } from './recognised.js';

/** A character that nobody types: where something was taken out. */
const GAP = '\u0000';
const JOINT = /^\s*(?:,|;|\/|&|i|oraz|a także|,\s*a także)?\s*$/iu;

/**
 * What is left of a line when the recognised parts are taken out: without the commas, conjunctions and brackets that
 * belonged to them, beginning with a capital.
 */
export function titleOf(line: string, cuts: readonly Cut[]): string {
  let text = '';
  let done = 0;
  for (const { start, end, inner } of merged(line, cuts)) {
    text += line.slice(done, start) + (inner ? ' ' : GAP);
    done = end;
  }
  text += line.slice(done);
  return capitalised(tidied(text));
}

/** Cuts in order, one for those that touch or that only "i" or a comma parts. */
function merged(line: string, cuts: readonly Cut[]): Cut[] {
  const inOrder = [...cuts].sort((a, b) => a.start - b.start);
  const result: Cut[] = [];
  for (const cut of inOrder) {
    const last = result.at(-1);
    if (
      last &&
      !cut.inner &&
      !last.inner &&
      (cut.start <= last.end || JOINT.test(line.slice(last.end, cut.start)))
    ) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, cut.end) };
    } else result.push(cut);
  }
  return result;
}

function tidied(text: string): string {
  return (
    text
      // Whatever stood alone between brackets, with them.
      .replace(/[([][\s\0,;]*\0[\s\0,;]*[)\]]/gu, GAP)
      .replace(/([([])[\s\0,;]*\0[\s,;]*/gu, '$1')
      .replace(/[\s,;]*\0[\s]*([)\]])/gu, '$1')
      // A full stop behind the last thing that was taken out.
      .replace(/\0\s*\.\s*$/u, GAP)
      .replace(/\s+(?:i|oraz|a)\s+\0/giu, ` ${GAP}`)
      .replace(/[\s\0]+/gu, ' ')
      .replace(/([([])\s+/gu, '$1')
      .replace(/\s+([,.;:!?)])/gu, '$1')
      .replace(/(?:\s*[–—-](?=\s|$)\s*){2,}/gu, ' - ')
      .replace(/[,;:]\s*[–—-]\s/gu, ', ')
      .replace(/[,;](?:\s*[,;])+/gu, ',')
      .replace(/[,;]*\s*:(?:\s*[,;:])*/gu, ':')
      .replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/gu, '')
      .replace(/(?:\s+(?:i|oraz|w|we|z|ze|do|dla|na|od|za|o|przez))+$/iu, '')
      .replace(/^(?:(?:i|oraz|a)\s+)+/iu, '')
      .replace(/[\s,;:–—-]+$/u, '')
      .trim()
  );
}

function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
