import { fileTypeByMediaType } from '@miara/shared';

/** What some system cannot have in a name: Windows' signs, controls, marks that turn the direction of writing. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Longest name within a path, in bytes of UTF-8: 255 is what file systems take; room for numbers is left. */
const LONGEST = 150;

/** A name that every system can unpack. Polish letters stay; what is left of nothing is `bez nazwy`. */
export function safeName(given: string): string {
  const clean = given
    .normalize('NFC')
    .replace(FORBIDDEN, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return cutToBytes(clean, LONGEST).replace(/[\s.]+$/, '') || 'bez nazwy';
}

/** The name of a proof's content: its number makes it the only one, whatever a system thinks of capitals. */
export function numberedName(number: number, name: string, extension: string): string {
  return `${String(number).padStart(3, '0')} ${safeName(name)}${extension}`;
}

/** A file name without its extension, and the extension as it is written. */
export function splitExtension(fileName: string): [string, string] {
  const dot = fileName.lastIndexOf('.');
  const extension = dot > 0 ? fileName.slice(dot) : '';
  return /^\.[A-Za-z0-9]{1,8}$/.test(extension) ? [fileName.slice(0, dot), extension] : [fileName, ''];
}

/**
 * The extension of a stored page. A page that was fetched is opened as text: as a page it would run its scripts with
 * the rights of a file of this computer.
 */
export function copyExtension(mediaType: string): string {
  return mediaType === 'text/html' ? '.html.txt' : (fileTypeByMediaType(mediaType)?.extensions[0] ?? '.bin');
}

function cutToBytes(text: string, bytes: number): string {
  let cut = '';
  let length = 0;
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > bytes) return cut;
    cut += character;
  }
  return cut;
}
