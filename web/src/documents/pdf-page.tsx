import { useEffect, useRef, useState } from 'react';
import { RenderingCancelledException, TextLayer, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';
import { useTranslation } from 'react-i18next';
import { findExcerpt } from './find-excerpt.js';
import { markPieces } from './mark-pieces.js';
import { scaleOf, type Zoom } from './zoom.js';
import styles from './document.module.css';

/** Pixels of one canvas; more, and telephones show nothing. */
const MOST_PIXELS = 16_000_000;

export interface PdfPageProps {
  pdf: PDFDocumentProxy;
  page: number;
  frameWidth: number;
  zoom: Zoom;
  /** Quarters of a turn, clockwise. */
  turns: number;
  excerpt: string | null;
  onScale: (scale: number) => void;
}

/** One page: the picture of it, and over it its text, to be selected, read aloud and marked. */
export function PdfPage({ pdf, page, frameWidth, zoom, turns, excerpt, onScale }: PdfPageProps) {
  const { t } = useTranslation('documents');
  const sheet = useRef<HTMLDivElement>(null);
  const [proxy, setProxy] = useState<PDFPageProxy | null>(null);
  const [failed, setFailed] = useState(false);
  const shown = proxy?.pageNumber === page ? proxy : null;

  useEffect(() => {
    let stopped = false;
    pdf.getPage(page).then(
      (found) => {
        if (stopped) return;
        setFailed(false);
        setProxy(found);
      },
      () => !stopped && setFailed(true),
    );
    return () => {
      stopped = true;
    };
  }, [pdf, page]);

  const rotation = shown ? (shown.rotate + turns * 90) % 360 : 0;
  const scale = shown ? scaleOf(zoom, frameWidth, shown.getViewport({ scale: 1, rotation }).width) : null;
  useEffect(() => {
    if (scale !== null) onScale(scale);
  }, [scale, onScale]);

  useEffect(() => {
    const place = sheet.current;
    if (!shown || scale === null || !place) return;
    const viewport = shown.getViewport({ scale, rotation });
    const { canvas, text } = newLayers();
    const sharpness = Math.min(
      window.devicePixelRatio || 1,
      Math.sqrt(MOST_PIXELS / (viewport.width * viewport.height)),
    );
    canvas.width = Math.floor(viewport.width * sharpness);
    canvas.height = Math.floor(viewport.height * sharpness);
    place.style.width = `${Math.floor(viewport.width)}px`;
    place.style.height = `${Math.floor(viewport.height)}px`;
    place.style.setProperty('--total-scale-factor', String(scale));
    place.replaceChildren(canvas, text);
    const drawing = shown.render({ canvas, viewport, transform: [sharpness, 0, 0, sharpness, 0, 0] });
    const layer = new TextLayer({
      textContentSource: shown.streamTextContent(),
      container: text,
      viewport,
    });
    drawing.promise.then(
      () => (place.dataset['drawn'] = String(page)),
      (error: unknown) => !(error instanceof RenderingCancelledException) && setFailed(true),
    );
    layer.render().then(
      () => {
        if (excerpt === null) return;
        const pieces = findExcerpt(layer.textContentItemsStr, excerpt);
        if (pieces) markPieces(layer.textDivs, pieces, styles.mark ?? '', place.parentElement);
      },
      () => undefined, // Cancelled, or a page without readable text: the picture is there.
    );
    return () => {
      drawing.cancel();
      layer.cancel();
    };
  }, [shown, scale, rotation, page, excerpt]);

  return (
    <>
      {failed && (
        <p role="alert" className={styles.report}>
          {t('pageFailed')}
        </p>
      )}
      <div className={styles.sheet} ref={sheet} />
    </>
  );
}

function newLayers() {
  const canvas = document.createElement('canvas');
  // The text over it says the same.
  canvas.setAttribute('aria-hidden', 'true');
  const text = document.createElement('div');
  text.className = styles.text ?? '';
  return { canvas, text };
}
