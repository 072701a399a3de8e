import { findPersonalData, type FindingPart, type UnreadReason } from '@miara/shared';
import type { Finding, Search } from '../release-view.js';
import type { PdfText } from './pdf-text.js';

/** What a file that would become public turned out to say; null = there is none. */
export type FileContent =
  { kind: 'pdf'; text: PdfText | null } | { kind: 'text'; text: string } | { kind: 'image' } | null;

/** Everything that would become public. */
export interface Searched {
  title: string;
  excerpt: string | null;
  url: string | null;
  statement: string | null;
  file: FileContent;
}

/** More of a kind on one page say nothing new and would bury the rest. */
const MOST_OF_A_KIND = 20;
const SHOWN_CHARACTERS = 80;

type Found = Omit<Finding, 'id' | 'answer'>;

/** Looks through everything that would become public; what it cannot read, it names. Pure. */
export function searchRelease({ title, excerpt, url, statement, file }: Searched): Search {
  const found = [
    ...inText('title', title),
    ...inText('excerpt', excerpt),
    ...inText('url', url),
    ...inText('statement', statement),
    ...(file?.kind === 'text' ? inText('page', file.text, 1) : []),
    ...(file?.kind === 'pdf' && file.text ? inPdf(file.text) : []),
  ];
  return {
    findings: found.map((one, at) => ({ id: `f${at + 1}`, ...one, answer: null })),
    unread: unreadOf(file),
    pages: file?.kind === 'pdf' ? (file.text?.pageCount ?? null) : null,
  };
}

function inPdf({ pages, author, metadata, attachments }: PdfText): Found[] {
  return [
    ...pages.flatMap((text, at) => inText('page', text, at + 1)),
    ...inText('metadata', metadata),
    ...(author === null ? [] : [fact('author', author)]),
    ...attachments.map((name) => fact('attachment', name)),
  ];
}

function fact(kind: 'author' | 'attachment', text: string): Found {
  return { kind, part: 'metadata', page: null, sample: text.slice(0, SHOWN_CHARACTERS) };
}

function inText(part: FindingPart, text: string | null, page: number | null = null): Found[] {
  const counts = new Map<string, number>();
  return findPersonalData(text ?? '').flatMap(({ kind, sample }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count > MOST_OF_A_KIND ? [] : [{ kind, part, page, sample }];
  });
}

function unreadOf(file: FileContent): UnreadReason[] {
  if (file?.kind === 'image') return ['image'];
  if (file?.kind !== 'pdf') return [];
  if (file.text === null) return ['not_readable'];
  const { pages, pageCount } = file.text;
  const reasons: UnreadReason[] = [];
  if (pages.some((text) => text.trim() === '')) reasons.push('pages_without_text');
  if (pages.length < pageCount) reasons.push('too_long');
  return reasons;
}
