import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { usePanning } from './use-panning.js';
import styles from './document.module.css';

export interface FrameProps {
  frame: RefObject<HTMLDivElement | null>;
  /** What is seen, read aloud when the frame is entered. */
  label: string;
  keys: Readonly<Record<string, (() => void) | undefined>>;
  /** The document is dragged with the mouse; leave out where text is selected. */
  panned?: boolean;
  children: ReactNode;
}

/** The scrolled window on a document: reached by Tab, moved by arrows, with keys for pages and size. */
export function Frame({ frame, label, keys, panned = false, children }: FrameProps) {
  const panning = usePanning(frame);
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const run = keys[event.key];
    if (!run || event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget)
      return;
    const { scrollWidth, clientWidth } = event.currentTarget;
    // A page wider than the frame is moved sideways first.
    if (event.key.startsWith('Arrow') && scrollWidth > clientWidth) return;
    event.preventDefault();
    run();
  };
  return (
    <div
      className={styles.frame}
      ref={frame}
      role="region"
      aria-label={label}
      tabIndex={0}
      data-panned={panned || undefined}
      onKeyDown={press}
      {...(panned && panning)}
    >
      {children}
    </div>
  );
}
