import { useEffect, useRef, useState } from 'react';
import type { DrawablePage } from './open-document.js';
import styles from './redact.module.css';

/** Canvas pixels to a point, so that print is readable at the width of the screen. */
const SCREEN_SCALE = 1.6;

/** One page as a picture, drawn when it comes near the window. */
export function DrawnPage({ page, label }: { page: DrawablePage; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: '600px' },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (!isNear || !canvas.current) return;
    const scale = Math.min(SCREEN_SCALE, 1600 / page.width);
    const target = canvas.current;
    // A page that is closed while it is drawn throws; the screen is gone by then.
    page.draw(target, scale).then(
      () => target.setAttribute('data-drawn', 'true'),
      () => undefined,
    );
  }, [isNear, page]);
  return (
    <canvas
      ref={canvas}
      className={styles.canvas}
      role="img"
      aria-label={label}
      width={Math.ceil(page.width)}
      height={Math.ceil(page.height)}
    />
  );
}
