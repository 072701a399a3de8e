import { useEffect, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { Skeleton } from '../design/skeleton/skeleton.js';
import { NoPreview } from './no-preview.js';
import { failureOf, openPdf, type PdfFailure } from './open-pdf.js';
import { PdfPages } from './pdf-pages.js';
import type { ViewedDocument } from './viewed-document.js';

/** A PDF from its bytes. One that is broken or locked by a password is said to be so. */
export default function PdfView({ document, bytes }: { document: ViewedDocument; bytes: Blob }) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | PdfFailure | null>(null);
  useEffect(() => {
    let closed = false;
    const opened = bytes.arrayBuffer().then(openPdf);
    opened
      .then(({ promise }) => promise)
      .then(
        (proxy) => !closed && setPdf(proxy),
        (error: unknown) => !closed && setPdf(failureOf(error)),
      );
    return () => {
      closed = true;
      void opened.then((task) => task.destroy());
    };
  }, [bytes]);
  if (pdf === null) return <Skeleton rows={8} />;
  if (pdf === 'password' || pdf === 'broken') return <NoPreview document={document} why={pdf} />;
  return <PdfPages key={`${document.page} ${document.excerpt}`} document={document} pdf={pdf} />;
}
