/** Kinds of files that are shown in public. Office files keep authors, comments and deleted text: they are not. */
const SHOWN = new Set([
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'text/csv',
  'text/plain',
]);
/** What a redacted copy may be: pictures of pages. */
const REDACTED = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp']);

/** A stored file as far as it matters here. */
export interface ReleasableFile {
  mediaType: string;
}

/**
 * Whether a kind of file may be shown in public at all. Whether these very bytes may (scanned for viruses, still
 * there) is asked where they are opened: `EvidenceContents`.
 */
export function isReleasable({ mediaType }: ReleasableFile): boolean {
  return SHOWN.has(mediaType);
}

export function isRedactable({ mediaType }: ReleasableFile): boolean {
  return REDACTED.has(mediaType);
}
