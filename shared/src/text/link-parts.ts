import { normaliseWebAddress } from './web-address.js';

/** A piece of a plain text: words, or an address that may be followed (`href` is canonical http or https). */
export interface TextPart {
  readonly text: string;
  readonly href: string | null;
}

const ADDRESS = /https?:\/\/[^\s<>"'„”]+/giu;
/** What ends a sentence, not an address. */
const AFTER_ADDRESS = /[.,;:!?)\]}…]+$/u;

/**
 * Splits a plain text at its web addresses. Only http(s) without a name or password becomes a link, by the same rule
 * as a proof's address; everything else stays text.
 */
export function linkParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(AFTER_ADDRESS, '');
    const href = normaliseWebAddress(address);
    if (href === null) continue;
    if (match.index > done) parts.push({ text: text.slice(done, match.index), href: null });
    parts.push({ text: address, href });
    done = match.index + address.length;
  }
  if (done < text.length) parts.push({ text: text.slice(done), href: null });
  return parts;
}
