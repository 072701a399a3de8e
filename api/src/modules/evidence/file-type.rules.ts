import { fileTypeByMediaType, fileTypeByName } from '@miara/shared';
import { FileTypeMismatch, FileTypeNotAccepted } from './evidence.errors.js';

/** What the bytes of a file are: a known media type, plain text, or neither. */
export interface SniffedContent {
  /** From the first bytes or, for zip archives, from what is inside; null when not recognised. */
  readonly mediaType: string | null;
  /** Whether the whole file is text: UTF-8 or Windows-1250 without NUL or control bytes. */
  readonly isText: boolean;
  /** The beginning of the file, one character per byte. */
  readonly head: string;
}

/** HEIF is the container of HEIC; phones write both. */
const SAME_TYPE: Readonly<Record<string, string>> = { 'image/heif': 'image/heic' };

/** Text that a browser or a shell would run, or that is another format written in letters. */
const NOT_PLAIN_TEXT = /^(?:<[!?a-z/]|#!|\{\\rtf|%!ps|mime-version:)/i;
const PDF_IN_TEXT = /^%pdf-/i;

/**
 * The accepted media type of a file. Bytes and name must agree: throws 415 `file_type_not_accepted` when the
 * bytes (or the extension) are no kind of file we take, 415 `file_type_mismatch` when both are but differ.
 */
export function acceptedTypeOf(fileName: string, content: SniffedContent): string {
  const claimed = fileTypeByName(fileName);
  if (claimed === null) throw new FileTypeNotAccepted();
  if (claimed.recognisable === false && content.isText) return textTypeOf(claimed.mediaType, content.head);
  const found = content.mediaType === null ? null : (SAME_TYPE[content.mediaType] ?? content.mediaType);
  if (found === null) {
    // Harmless text under the name of another format is a mistake; anything else is nothing we know.
    if (content.isText && !isMarkup(content.head)) throw new FileTypeMismatch();
    throw new FileTypeNotAccepted();
  }
  const accepted = fileTypeByMediaType(found);
  if (accepted === null) throw new FileTypeNotAccepted();
  if (accepted.mediaType !== claimed.mediaType) throw new FileTypeMismatch();
  return accepted.mediaType;
}

function textTypeOf(mediaType: string, head: string): string {
  if (isMarkup(head)) throw new FileTypeNotAccepted();
  if (PDF_IN_TEXT.test(begin(head))) throw new FileTypeMismatch();
  return mediaType;
}

function isMarkup(head: string): boolean {
  return NOT_PLAIN_TEXT.test(begin(head));
}

/** Without a byte order mark and leading blanks, behind which a browser would still look. */
function begin(head: string): string {
  return head.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
}
