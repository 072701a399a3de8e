import type { Stroke } from '../../design/strokes/stroke.js';
import type { ChangeLook, Look, ProofLook, ReviewLook } from './matrix-modes.js';

/** How urgent a symbol looks. The shape alone tells the symbols of one mode apart; the tone comes on top. */
export type Tone = 'good' | 'info' | 'soft' | 'warn' | 'bad' | 'plain';

type Drawn<Name extends string> = Readonly<Record<Name, readonly [Tone, readonly Stroke[]]>>;

const disc: Stroke = { ink: 'solid', circle: 7 };
const ring: Stroke = { circle: 6.2 };
const check: Stroke = { ink: 'cut', path: 'm4.8 8.3 2.2 2.2 4.2-4.8' };
const hands = 'm8 4.6v3.4l2.4 1.6';

const REVIEW: Drawn<ReviewLook> = {
  // A ring with a dot: somebody waits.
  submitted: ['info', [ring, { ink: 'solid', circle: 3.2 }]],
  // A square, not yet sent.
  held: ['soft', [{ path: 'm2.4 2.4h11.2v11.2h-11.2z' }]],
  // An arrow back.
  returned: ['bad', [{ path: 'm14 11v-5h-11m3.5-3.5-3.5 3.5 3.5 3.5' }]],
  // A sheet.
  draft: ['plain', [{ path: 'm3.5 1.8h6l3 3v9.4h-9zm2.5 6.2h4m-4 3h4' }]],
  confirmed: ['good', [disc, check]],
  untouched: ['plain', [ring]],
};

const PROOF: Drawn<ProofLook> = {
  // A cross: over.
  ended: ['bad', [disc, { ink: 'cut', path: 'm5.4 5.4 5.2 5.2m0-5.2-5.2 5.2' }]],
  // A warning triangle.
  within7: ['bad', [{ path: 'm8 1.6 7 12.6h-14z' }, { path: 'm8 6.4v3.4m0 2v.1' }]],
  // A clock on a ground, and a clock.
  within30: ['warn', [disc, { ink: 'cut', path: hands }]],
  within60: ['soft', [ring, { path: hands }]],
  later: ['good', [disc, check]],
  // An endless loop.
  undated: [
    'info',
    [
      {
        path: 'm8 8c-1.6-2.4-2.8-3-4-3a3 3 0 0 0 0 6c1.2 0 2.4-.6 4-3s2.8-3 4-3a3 3 0 0 1 0 6c-1.2 0-2.4-.6-4-3z',
      },
    ],
  ],
  none: ['plain', [ring]],
  untold: ['plain', [{ path: 'm3.5 8h9' }]],
};

const CHANGE: Drawn<ChangeLook> = {
  improved: ['good', [{ ink: 'solid', path: 'm8 1.5 6.5 7.5h-4.5v5.5h-4v-5.5h-4.5z' }]],
  fell: ['bad', [{ path: 'm8 14-5.5-6.4h3.7v-5.6h3.6v5.6h3.7z' }]],
  // To both sides.
  other: ['soft', [{ path: 'm2 8h12m-9-3-3 3 3 3m6-6 3 3-3 3' }]],
  new: ['info', [{ path: 'm8 2v12m-6-6h12' }]],
  // A dot.
  same: ['plain', [{ ink: 'solid', circle: 1.8 }]],
};

/** The tone and the strokes of what a cell shows; standings have their own. */
export function drawn(look: Exclude<Look, { mode: 'standing' }>): readonly [Tone, readonly Stroke[]] {
  switch (look.mode) {
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
  return look.mode === 'standing' ? undefined : drawn(look)[0];
}
