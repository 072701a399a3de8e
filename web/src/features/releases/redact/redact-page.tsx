import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/button/button.js';
import { boxAfterKey, boxBetween, boxInMiddle, SIDE, type Box, type Point } from './boxes.js';
import { DrawnPage } from './drawn-page.js';
import type { DrawablePage } from './open-document.js';
import styles from './redact.module.css';

export interface RedactPageProps {
  page: DrawablePage;
  number: number;
  pages: number;
  /** Of all pages. */
  boxes: readonly Box[];
  onBoxes: (boxes: Box[]) => void;
  /** A finger draws instead of scrolling. */
  isFingerDrawing: boolean;
  /** Id of the text that explains the keys. */
  helpId: string;
}

/** A page to be covered in parts: draw with a mouse, pen or finger, or add a cover and move it by keys. */
export function RedactPage({
  page,
  number,
  pages,
  boxes,
  onBoxes,
  isFingerDrawing,
  helpId,
}: RedactPageProps) {
  const { t } = useTranslation('releases');
  const surface = useRef<SVGSVGElement>(null);
  const [drawing, setDrawing] = useState<{ from: Point; to: Point } | null>(null);
  const own = boxes.filter((box) => box.page === number);
  const ghost = drawing && boxBetween(boxes, number, drawing.from, drawing.to);

  const pointOf = (event: PointerEvent<SVGSVGElement>): Point => {
    const area = event.currentTarget.getBoundingClientRect();
    return {
      x: ((event.clientX - area.left) / area.width) * SIDE,
      y: ((event.clientY - area.top) / area.height) * SIDE,
    };
  };
  const begin = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0 || event.target !== event.currentTarget) return;
    if (event.pointerType === 'touch' && !isFingerDrawing) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const from = pointOf(event);
    setDrawing({ from, to: from });
  };
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    if (drawing) setDrawing({ ...drawing, to: pointOf(event) });
  };
  const end = (): void => {
    if (ghost) onBoxes([...boxes, ghost]);
    setDrawing(null);
  };
  const press = (event: KeyboardEvent<SVGRectElement>, box: Box): void => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onBoxes(boxes.filter(({ id }) => id !== box.id));
      return;
    }
    const moved = boxAfterKey(box, event.key, event.shiftKey);
    if (!moved) return;
    event.preventDefault(); // or the page would scroll
    onBoxes(boxes.map((other) => (other.id === box.id ? moved : other)));
  };
  const add = (): void => {
    const box = boxInMiddle(boxes, number);
    onBoxes([...boxes, box]);
    // After it is there: whoever added it by key goes on by key.
    requestAnimationFrame(() =>
      surface.current?.querySelector<SVGRectElement>(`[data-box="${box.id}"]`)?.focus(),
    );
  };

  return (
    <li className={styles.page}>
      <div className={styles.tools}>
        <p className={styles.number}>
          {t('pages.number', { page: number, pages })}
          {own.length > 0 && ` · ${t('redact.count', { count: own.length })}`}
        </p>
        <Button size="small" icon="add" aria-label={t('redact.addOn', { page: number })} onClick={add}>
          {t('redact.add')}
        </Button>
        {own.length > 0 && (
          <Button
            size="small"
            variant="quiet"
            aria-label={t('redact.removeLastOn', { page: number })}
            onClick={() => onBoxes(boxes.filter(({ id }) => id !== own.at(-1)?.id))}
          >
            {t('redact.removeLast')}
          </Button>
        )}
      </div>
      <div className={styles.sheet}>
        <DrawnPage page={page} label={t('pages.number', { page: number, pages })} />
        <svg
          ref={surface}
          className={styles.surface}
          data-finger={isFingerDrawing || undefined}
          viewBox={`0 0 ${SIDE} ${SIDE}`}
          preserveAspectRatio="none"
          role="group"
          aria-label={t('redact.surface', { page: number })}
          onPointerDown={begin}
          onPointerMove={move}
          onPointerUp={end}
          onPointerCancel={() => setDrawing(null)}
        >
          {own.map((box, at) => (
            <rect
              key={box.id}
              data-box={box.id}
              className={styles.box}
              x={box.x}
              y={box.y}
              width={box.width}
              height={box.height}
              tabIndex={0}
              role="button"
              aria-label={t('redact.box', { number: at + 1, page: number })}
              aria-describedby={helpId}
              onKeyDown={(event) => press(event, box)}
            />
          ))}
          {ghost && (
            <rect
              className={styles.ghost}
              x={ghost.x}
              y={ghost.y}
              width={ghost.width}
              height={ghost.height}
            />
          )}
        </svg>
      </div>
    </li>
  );
}
