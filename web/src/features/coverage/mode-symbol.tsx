import type { ReactNode } from 'react';
import { STANDING_STROKES } from '../../design/standing-badge/standing-shapes.js';
import { StandingInk, StandingSymbol } from '../../design/standing-badge/standing-symbol.js';
import { outlined } from '../../design/strokes/ink-class.js';
import type { Stroke } from '../../design/strokes/stroke.js';
import { Strokes } from '../../design/strokes/strokes.js';
import type { Look } from './matrix-modes.js';
import { drawn } from './mode-strokes.js';
import styles from './mode-symbol.module.css';

/** The symbol of what a cell shows; the word must be at hand (a label, a legend). */
export function ModeSymbol({ look }: { look: Look }) {
  if (look.mode === 'standing') return <StandingSymbol standing={look.look} />;
  const [tone, strokes] = drawn(look);
  return (
    <svg
      className={`${styles.symbol} ${outlined}`}
      data-tone={tone}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <Strokes of={strokes} />
    </svg>
  );
}

/** What its symbol is made of. */
export function strokesOf(look: Look): readonly Stroke[] {
  return look.mode === 'standing' ? STANDING_STROKES[look.look] : drawn(look)[1];
}

/** Strokes of the symbol in its colour, within a larger drawing. */
export function LookInk({ look, children }: { look: Look; children: ReactNode }) {
  if (look.mode === 'standing') return <StandingInk standing={look.look}>{children}</StandingInk>;
  return (
    <g className={styles.symbol} data-tone={drawn(look)[0]}>
      {children}
    </g>
  );
}
