import { createHash } from 'node:crypto';
import { canonicalText, normaliseWebAddress, TEXT_LIMITS, type FileScan } from '@miara/shared';
import { NotAnAddress, TextRequired, TextTooLong } from './evidence.errors.js';

/** What is known of a file when it is stored: an infected one is not. */
export type ReceivedScan = Exclude<FileScan, 'infected'>;

/** What a revision consists of, hashed. A text's hash is that of its canonical form in UTF-8. */
export type NewContent =
  | {
      form: 'file';
      fileName: string;
      sha256: string;
      byteSize: number;
      mediaType: string;
      scan: ReceivedScan;
    }
  | { form: 'link'; url: string; sha256: string }
  | { form: 'statement'; statement: string; sha256: string };

/** A received file as proof. */
export function fileContent({
  fileName,
  sha256,
  byteSize,
  mediaType,
  scan,
}: Omit<Extract<NewContent, { form: 'file' }>, 'form'>): Extract<NewContent, { form: 'file' }> {
  return { form: 'file', fileName, sha256, byteSize, mediaType, scan };
}

/** A page as proof; throws when it is no http(s) address, or one with a name or a password in it. */
export function linkContent(given: string): NewContent {
  const url = normaliseWebAddress(given);
  if (url === null) throw new NotAnAddress();
  return { form: 'link', url, sha256: sha256Of(url) };
}

/** The canonical form of a text, which may be longer than what was typed; throws when it is too long to be kept. */
export function keptText(field: 'statement' | 'reason' | 'note', given: string, max: number): string {
  const text = canonicalText(given);
  if (text.length > max) throw new TextTooLong(field, max);
  return text;
}

/** A text as proof; throws when nothing is left of it. */
export function statementContent(given: string): NewContent {
  const statement = keptText('statement', given, TEXT_LIMITS.statement);
  if (statement === '') throw new TextRequired('statement');
  return { form: 'statement', statement, sha256: sha256Of(statement) };
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
