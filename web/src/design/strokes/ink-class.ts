import type { Ink } from './stroke.js';
import styles from './strokes.module.css';

/** Of what holds strokes: they are lines in its colour. */
export const outlined = styles['outlined'];

export function inkClass(ink: Ink | undefined): string | undefined {
  return ink && styles[ink];
}
