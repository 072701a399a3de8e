import type { ReactNode } from 'react';
import type { Standing } from '@miara/shared';
import type { Stroke } from '../strokes/stroke.js';
import { Strokes } from '../strokes/strokes.js';

/** Each is told from the others by shape alone, in one colour and at 12 px. */
export const STANDING_STROKES: Readonly<Record<Standing, readonly Stroke[]>> = {
  // A solid disc with a check.
  confirmed: [
    { ink: 'solid', circle: 7 },
    { ink: 'cut', path: 'm4.8 8.3 2.2 2.2 4.2-4.8' },
  ],
  // Half a disc, hatched.
  declared: [{ circle: 6.2 }, { ink: 'hatch', path: 'm8 2v12m-2.4-11.3v10.6m-2.3-9.1v7.6' }],
  // A clock in a warning triangle's place: time ran out.
  lapsed: [{ path: 'm8 1.6 7 12.6h-14z' }, { path: 'm8 6.2v3.6l2.2 1.4' }],
  // A quarter of a disc.
  in_progress: [{ circle: 6.2 }, { ink: 'solid', path: 'm8 8v-6.2a6.2 6.2 0 0 1 6.2 6.2z' }],
  // A ring with a dot.
  planned: [{ circle: 6.2 }, { ink: 'solid', circle: 2.2 }],
  // An empty ring.
  not_started: [{ circle: 6.2 }],
  // A dash.
  not_applicable: [{ ink: 'dash', path: 'm3.5 8h9' }],
};

/** Outlines on a 16 × 16 grid, in the stroke of what holds them. */
export const STANDING_SHAPES = Object.fromEntries(
  Object.entries(STANDING_STROKES).map(([standing, strokes]) => [standing, <Strokes of={strokes} />]),
) as Readonly<Record<Standing, ReactNode>>;
