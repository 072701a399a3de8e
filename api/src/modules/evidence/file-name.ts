import { TEXT_LIMITS } from '@miara/shared';

/** Control characters, and marks that turn the direction of writing (a way to disguise an extension). */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Names that mean a device in Windows, whatever the extension: a file of that name cannot be saved there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\s*(?:\.|$))/i;

/**
 * A file name as it is kept and given back: composed (NFC), without a path, without invisible characters, at most
 * 255 characters with its extension kept, and never the name of a device. Empty when nothing is left of it.
 */
export function cleanFileName(given: string): string {
  const base = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const name = base
    .replace(INVISIBLE, '')
    .replace(/[\s.]+$/, '')
    .trim()
    .replace(DEVICE, '_$&');
  if (name.length <= TEXT_LIMITS.fileName) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= 20 ? name.slice(dot) : '';
  return cut(name, TEXT_LIMITS.fileName - extension.length) + extension;
}

/** One line of text as it is kept: composed, without control characters, spaces only between words. */
export function cleanLine(given: string, max: number): string {
  return cut(given.normalize('NFC').replace(/\s+/g, ' ').replace(INVISIBLE, '').trim(), max);
}

/** Cuts without leaving half of a character. */
function cut(text: string, max: number): string {
  return text.length <= max ? text : text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
}

/** Value of Content-Disposition for a download (RFC 6266): an ASCII name for old clients, the real one beside it. */
export function attachment(fileName: string): string {
  const ascii = fileName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
