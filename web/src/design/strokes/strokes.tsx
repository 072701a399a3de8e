import type { Stroke } from './stroke.js';
import { inkClass } from './ink-class.js';

/** The strokes of a symbol, each an element of its own; what holds them is `outlined`. */
export function Strokes({ of }: { of: readonly Stroke[] }) {
  return of.map((stroke, at) =>
    'path' in stroke ? (
      <path key={at} className={inkClass(stroke.ink)} d={stroke.path} />
    ) : (
      <circle key={at} className={inkClass(stroke.ink)} cx="8" cy="8" r={stroke.circle} />
    ),
  );
}
