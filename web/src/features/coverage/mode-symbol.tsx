import type { ReactNode } from 'react';
import { StandingSymbol } from '../../design/standing-badge/standing-symbol.js';
import type { Look, ChangeLook, ProofLook, ReviewLook } from './matrix-modes.js';
import styles from './mode-symbol.module.css';

/** How urgent a symbol looks. The shape alone tells the symbols of one mode apart; the tone comes on top. */
export type Tone = 'good' | 'info' | 'soft' | 'warn' | 'bad' | 'plain';

const disc = <circle className={styles.solid} cx="8" cy="8" r="7" />;
const ring = <circle className={styles.line} cx="8" cy="8" r="6.2" />;
const check = <path className={styles.cut} d="m4.8 8.3 2.2 2.2 4.2-4.8" />;
const hands = <path className={styles.line} d="M8 4.6V8l2.4 1.6" />;

type Drawn<Name extends string> = Readonly<Record<Name, readonly [Tone, ReactNode]>>;

const REVIEW: Drawn<ReviewLook> = {
  // A ring with a dot: somebody waits.
  submitted: [
    'info',
    <>
      {ring}
      <circle className={styles.solid} cx="8" cy="8" r="3.2" />
    </>,
  ],
  // A square, not yet sent.
  held: ['soft', <rect className={styles.line} x="2.4" y="2.4" width="11.2" height="11.2" />],
  // An arrow back.
  returned: ['bad', <path className={styles.line} d="M14 11V6H3m3.5-3.5L3 6l3.5 3.5" />],
  // A sheet.
  draft: ['plain', <path className={styles.line} d="M3.5 1.8h6l3 3v9.4h-9zM6 8h4M6 11h4" />],
  confirmed: [
    'good',
    <>
      {disc}
      {check}
    </>,
  ],
  untouched: ['plain', ring],
};

const PROOF: Drawn<ProofLook> = {
  // A cross: over.
  ended: [
    'bad',
    <>
      {disc}
      <path className={styles.cut} d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" />
    </>,
  ],
  // A warning triangle.
  within7: [
    'bad',
    <>
      <path className={styles.line} d="M8 1.6 15 14.2H1Z" />
      <path className={styles.line} d="M8 6.4v3.4m0 2v.1" />
    </>,
  ],
  // A clock on a ground, and a clock.
  within30: [
    'warn',
    <>
      {disc}
      <path className={styles.cut} d="M8 4.6V8l2.4 1.6" />
    </>,
  ],
  within60: [
    'soft',
    <>
      {ring}
      {hands}
    </>,
  ],
  later: [
    'good',
    <>
      {disc}
      {check}
    </>,
  ],
  // An endless loop.
  undated: [
    'info',
    <path
      className={styles.line}
      d="M8 8C6.4 5.6 5.2 5 4 5a3 3 0 0 0 0 6c1.2 0 2.4-.6 4-3s2.8-3 4-3a3 3 0 0 1 0 6c-1.2 0-2.4-.6-4-3Z"
    />,
  ],
  none: ['plain', ring],
  untold: ['plain', <path className={styles.line} d="M3.5 8h9" />],
};

const CHANGE: Drawn<ChangeLook> = {
  improved: ['good', <path className={styles.solid} d="M8 1.5 14.5 9H10v5.5H6V9H1.5Z" />],
  fell: ['bad', <path className={styles.line} d="M8 14 2.5 7.6h3.7V2h3.6v5.6h3.7Z" />],
  // To both sides.
  other: ['soft', <path className={styles.line} d="M2 8h12M5 5 2 8l3 3m6-6 3 3-3 3" />],
  new: ['info', <path className={styles.line} d="M8 2v12M2 8h12" />],
  // A dot.
  same: ['plain', <circle className={styles.solid} cx="8" cy="8" r="1.8" />],
};

function drawn(look: Look): readonly [Tone, ReactNode] | null {
  switch (look.mode) {
    case 'standing':
      return null;
    case 'review':
      return REVIEW[look.look];
    case 'proof':
      return PROOF[look.look];
    case 'change':
      return CHANGE[look.look];
  }
}

/** The tone of a cell's ground; standings have their own. */
export function toneOf(look: Look): Tone | undefined {
  return drawn(look)?.[0];
}

/** The symbol of what a cell shows; the word must be at hand (a label, a legend). */
export function ModeSymbol({ look }: { look: Look }) {
  if (look.mode === 'standing') return <StandingSymbol standing={look.look} />;
  const [tone, shape] = drawn(look) ?? ['plain', null];
  return (
    <svg
      className={styles.symbol}
      data-tone={tone}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {shape}
    </svg>
  );
}
