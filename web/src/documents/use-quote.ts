import { useEffect, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { findExcerpt } from './find-excerpt.js';

/** Pages that are looked through for a passage; a longer document is searched around the page it should be on. */
const MOST_PAGES = 300;

export type Quote =
  | { state: 'none' }
  | { state: 'searching' }
  | { state: 'found'; page: number }
  /** `hasText` false: a scan, in which nothing can be found. */
  | { state: 'missing'; hasText: boolean };

/** Looks for the passage, first on the page where it should be, then on its neighbours, farther and farther. */
export function useQuote(pdf: PDFDocumentProxy, excerpt: string | null, first: number): Quote {
  const [quote, setQuote] = useState<Quote>({ state: 'searching' });
  useEffect(() => {
    if (excerpt === null) return;
    let stopped = false;
    void search(pdf, excerpt, first, () => stopped).then((found) => !stopped && setQuote(found));
    return () => {
      stopped = true;
    };
  }, [pdf, excerpt, first]);
  return excerpt === null ? { state: 'none' } : quote;
}

async function search(
  pdf: PDFDocumentProxy,
  excerpt: string,
  first: number,
  isStopped: () => boolean,
): Promise<Quote> {
  let hasText = false;
  for (const page of pagesAround(first, pdf.numPages)) {
    if (isStopped()) break;
    const texts = await textsOf(pdf, page);
    hasText ||= texts.some((text) => text.trim() !== '');
    if (findExcerpt(texts, excerpt)) return { state: 'found', page };
  }
  return { state: 'missing', hasText };
}

/** A page that cannot be read has no text; the others are still looked through. */
async function textsOf(pdf: PDFDocumentProxy, page: number): Promise<string[]> {
  try {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    return items.flatMap((item) => ('str' in item ? item.str : []));
  } catch {
    return [];
  }
}

/** 5, 6, 4, 7, 3 … */
export function pagesAround(first: number, pages: number): number[] {
  const order = [first];
  for (let away = 1; order.length < Math.min(pages, MOST_PAGES); away += 1) {
    if (first + away <= pages) order.push(first + away);
    if (first - away >= 1) order.push(first - away);
  }
  return order;
}
