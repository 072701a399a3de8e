import { useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useTranslation } from 'react-i18next';
import { Frame } from './frame.js';
import { PageTools } from './page-tools.js';
import { PdfPage } from './pdf-page.js';
import { QuoteReport } from './quote-report.js';
import { SizeTools } from './size-tools.js';
import { useFrameWidth } from './use-frame-width.js';
import { useQuote } from './use-quote.js';
import type { ViewedDocument } from './viewed-document.js';
import { larger, smaller, type Zoom } from './zoom.js';
import styles from './document.module.css';

/** The pages of a PDF, one at a time, beginning where the pointer says. */
export function PdfPages({ document, pdf }: { document: ViewedDocument; pdf: PDFDocumentProxy }) {
  const { t } = useTranslation('documents');
  const [frame, width] = useFrameWidth();
  const [chosen, setChosen] = useState<number | null>(null);
  const [zoom, setZoom] = useState<Zoom>('width');
  const [turns, setTurns] = useState(0);
  const [scale, setScale] = useState(1);
  const { numPages } = pdf;
  const pointed = document.page === null ? null : Math.min(document.page, numPages);
  const quote = useQuote(pdf, document.excerpt, pointed ?? 1);
  const page = chosen ?? pointed ?? (quote.state === 'found' ? quote.page : 1);

  const go = (to: number) => {
    setChosen(Math.min(numPages, Math.max(1, to)));
    frame.current?.scrollTo({ top: 0 });
  };
  const step = (by: number) => () => go(page + by);
  const resize = (to: (scale: number) => number) => () => setZoom(to(scale));
  const keys = {
    ArrowRight: step(1),
    ArrowLeft: step(-1),
    Home: () => go(1),
    End: () => go(numPages),
    '+': resize(larger),
    '-': resize(smaller),
    '0': () => setZoom('width'),
  };
  return (
    <>
      <div className={styles.bar} role="toolbar" aria-label={t('tools')}>
        <PageTools page={page} pages={numPages} onGo={go} />
        <SizeTools zoom={zoom} scale={scale} onZoom={setZoom} onRotate={() => setTurns((turns + 1) % 4)} />
      </div>
      <QuoteReport quote={quote} pointed={document.page} pages={numPages} page={page} onGo={go} />
      <Frame frame={frame} label={t('pageOf', { page, pages: numPages, title: document.title })} keys={keys}>
        {width > 0 && (
          <PdfPage
            pdf={pdf}
            page={page}
            frameWidth={width}
            zoom={zoom}
            turns={turns}
            excerpt={document.excerpt}
            onScale={setScale}
          />
        )}
      </Frame>
    </>
  );
}
