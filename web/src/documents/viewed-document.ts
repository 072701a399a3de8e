import { createContext } from 'react';

/** A file as the viewer is told of it. */
export interface ViewedDocument {
  /** Address of the bytes; they come as a download, with the session. */
  file: string;
  /** Address of a picture made by the server, for files that browsers cannot show; null when there is none. */
  preview: string | null;
  /** Hash of the bytes: another content under the same address is another document. */
  sha256: string;
  title: string;
  fileName: string;
  mediaType: string;
  byteSize: number;
  /** Page on which to open; null = the first, or where the passage is found. */
  page: number | null;
  /** Passage to look for. */
  excerpt: string | null;
}

export type DocumentKind = 'pdf' | 'image' | 'converted' | 'other';

const IMAGES: readonly string[] = ['image/png', 'image/jpeg', 'image/webp'];

/** How a file can be shown. Office files and tables are downloaded: a wrong preview would be worse than none. */
export function kindOf({ mediaType, preview }: Pick<ViewedDocument, 'mediaType' | 'preview'>): DocumentKind {
  if (mediaType === 'application/pdf') return 'pdf';
  if (IMAGES.includes(mediaType)) return 'image';
  return mediaType === 'image/heic' && preview !== null ? 'converted' : 'other';
}

export function isShown(document: Pick<ViewedDocument, 'mediaType' | 'preview'>): boolean {
  return kindOf(document) !== 'other';
}

/** Where documents are shown beside what is read; null = in a drawer above it. */
export const DocumentStage = createContext<((document: ViewedDocument) => void) | null>(null);
