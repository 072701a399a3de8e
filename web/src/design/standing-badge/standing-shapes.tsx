import type { ReactNode } from 'react';
import type { Standing } from '@miara/shared';
import styles from './standing-symbol.module.css';

/** Outlines on a 16 × 16 grid, in the stroke of what holds them; each is told from the others by shape alone, in one colour and at 12 px. */
export const STANDING_SHAPES: Readonly<Record<Standing, ReactNode>> = {
  // A solid disc with a check.
  confirmed: (
    <>
      <circle className={styles['solid']} cx="8" cy="8" r="7" />
      <path className={styles['cut']} d="m4.8 8.3 2.2 2.2 4.2-4.8" />
    </>
  ),
  // Half a disc, hatched.
  declared: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path className={styles['hatch']} d="M8 2v12M5.6 2.7v10.6M3.3 4.2v7.6" />
    </>
  ),
  // A clock in a warning triangle's place: time ran out.
  lapsed: (
    <>
      <path d="M8 1.6 15 14.2H1Z" />
      <path d="M8 6.2v3.6l2.2 1.4" />
    </>
  ),
  // A quarter of a disc.
  in_progress: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path className={styles['solid']} d="M8 8V1.8A6.2 6.2 0 0 1 14.2 8Z" />
    </>
  ),
  // A ring with a dot.
  planned: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <circle className={styles['solid']} cx="8" cy="8" r="2.2" />
    </>
  ),
  // An empty ring.
  not_started: <circle cx="8" cy="8" r="6.2" />,
  // A dash.
  not_applicable: <path className={styles['dash']} d="M3.5 8h9" />,
};
