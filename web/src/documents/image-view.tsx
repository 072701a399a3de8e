import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Frame } from './frame.js';
import { NoPreview } from './no-preview.js';
import { SizeTools } from './size-tools.js';
import { useFrameWidth } from './use-frame-width.js';
import type { ViewedDocument } from './viewed-document.js';
import { larger, scaleOf, smaller, type Zoom } from './zoom.js';
import styles from './document.module.css';

/** A picture to look at closely: larger, smaller, turned, dragged. */
export function ImageView({ document, bytes }: { document: ViewedDocument; bytes: Blob }) {
  const { t } = useTranslation('documents');
  const [frame, width] = useFrameWidth();
  const [zoom, setZoom] = useState<Zoom>('width');
  const [turns, setTurns] = useState(0);
  const [own, setOwn] = useState<{ width: number; height: number } | null>(null);
  const [broken, setBroken] = useState(false);
  const sheet = useRef<HTMLDivElement>(null);
  const image = useRef<HTMLImageElement>(null);
  const lying = turns % 2 === 1;
  const scale = own ? scaleOf(zoom, width, lying ? own.height : own.width) : 1;

  useEffect(() => {
    if (!image.current) return;
    const address = URL.createObjectURL(bytes);
    image.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [bytes]);

  // Sizes are set by script, as the policy of the pages asks: no styles in the document.
  useEffect(() => {
    if (!own || !sheet.current || !image.current) return;
    const [across, down] = lying ? [own.height, own.width] : [own.width, own.height];
    sheet.current.style.width = `${across * scale}px`;
    sheet.current.style.height = `${down * scale}px`;
    image.current.style.width = `${own.width * scale}px`;
    image.current.style.height = `${own.height * scale}px`;
  }, [own, scale, lying]);

  if (broken) return <NoPreview document={document} why="broken" />;
  const resize = (to: (scale: number) => number) => () => setZoom(to(scale));
  return (
    <>
      <div className={styles.bar} role="toolbar" aria-label={t('tools')}>
        <SizeTools zoom={zoom} scale={scale} onZoom={setZoom} onRotate={() => setTurns((turns + 1) % 4)} />
      </div>
      <Frame
        frame={frame}
        label={t('picture', { title: document.title })}
        panned
        keys={{ '+': resize(larger), '-': resize(smaller), '0': () => setZoom('width') }}
      >
        <div className={styles.sheet} ref={sheet} data-turns={turns}>
          <img
            ref={image}
            alt={document.title}
            draggable={false}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              setOwn({ width: naturalWidth, height: naturalHeight })
            }
            onError={() => setBroken(true)}
          />
        </div>
      </Frame>
    </>
  );
}
