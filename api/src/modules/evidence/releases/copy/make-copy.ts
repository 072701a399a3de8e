import type { ProofCopy } from '@miara/shared';
import { CopyHasText, FileNotReleasable, FileUnreadable } from '../releases.errors.js';
import { readPdfText, type PdfText } from '../scan/pdf-text.js';
import type { FileContent } from '../scan/search-release.js';
import { isRedactable, isReleasable } from './releasable.rules.js';

/** A copy that could be shown, and what it says. */
export interface PublicCopy {
  bytes: Buffer;
  mediaType: string;
  content: FileContent;
}

/** Makes of a file what the public would be given, and reads it. Pictures are made anew; the rest stays as it is. */
export async function makeCopy(
  copy: ProofCopy,
  file: { bytes: Buffer; mediaType: string },
): Promise<PublicCopy> {
  const isFit = copy === 'original' ? isReleasable(file) : isRedactable(file);
  if (!isFit) throw new FileNotReleasable();
  if (file.mediaType.startsWith('image/')) {
    const { encodeImage } = await import('./encode-image.js');
    return { ...(await encodeImage(file.bytes, file.mediaType)), content: { kind: 'image' } };
  }
  if (file.mediaType !== 'application/pdf') {
    return { ...file, content: { kind: 'text', text: file.bytes.toString('utf8') } };
  }
  const text = await readPdfText(file.bytes);
  if (copy === 'redacted') refuseUnlessFlat(text);
  return { ...file, content: { kind: 'pdf', text } };
}

/** Whoever covers a text in a PDF without flattening it has covered nothing. */
function refuseUnlessFlat(text: PdfText | null): void {
  if (text === null || text.pages.length < text.pageCount) throw new FileUnreadable();
  if (text.attachments.length > 0 || text.pages.some((page) => page.trim() !== '')) throw new CopyHasText();
}
