import type { ContentCoding } from '../../../platform/http/content-coding.js';

/** Each coding has a tag of its own; one is as good as the other to say that nothing changed. */
export function tagIn(tag: string, coding: ContentCoding): string {
  return coding === 'identity' ? `"${tag}"` : `"${tag}-${coding}"`;
}

/** Whether one of the tags the reader names is ours, in any coding. Proxies may have weakened it. */
export function isSeen(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header
    .split(',')
    .map((seen) => seen.trim().replace(/^W\//, ''))
    .some(
      (seen) =>
        seen === '*' || seen === `"${tag}"` || seen === tagIn(tag, 'br') || seen === tagIn(tag, 'gzip'),
    );
}
