import { TEXT_LIMITS } from '../limits/text-limits.js';

/**
 * The one way in which the address of a public page is written: scheme and host in lower case, no default port, no
 * dot segments, other scripts encoded. Null when it is no http(s) address, carries a name or a password, or is too long.
 */
export function normaliseWebAddress(given: string): string | null {
  const text = given.normalize('NFC').trim();
  // A URL parser drops tabs and line breaks silently; an address that had them was pasted wrongly.
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  if (text === '' || /[\u0000-\u0020\u007f]/.test(text) || !/^https?:\/\//i.test(text)) return null;
  const url = parsed(text);
  if (url === null || url.username !== '' || url.password !== '' || !url.hostname.includes('.')) return null;
  return url.href.length <= TEXT_LIMITS.url ? url.href : null;
}

/** The host of an address as people read it, without a leading www. */
export function hostOf(address: string): string {
  return (parsed(address)?.host ?? address).replace(/^www\./, '');
}

/** A plain text as it is kept and hashed: composed (NFC), lines end with LF, no NUL, no blanks at its ends. */
export function canonicalText(given: string): string {
  return given.normalize('NFC').replaceAll('\0', '').replace(/\r\n?/g, '\n').trim();
}

function parsed(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
