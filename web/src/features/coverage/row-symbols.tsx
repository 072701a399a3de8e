import { outlined, inkClass } from '../../design/strokes/ink-class.js';
import { strokeAt } from '../../design/strokes/stroke.js';
import type { Look } from './matrix-modes.js';
import { LookInk, strokesOf } from './mode-symbol.js';
import styles from './matrix-table.module.css';

/** A cell as it is drawn, in sixteenths of a rem: its column is 2.125rem wide. */
const COLUMN = 34;
const LINE = 32;
const SYMBOL = 16;

/** With a number of days below it, a symbol is smaller and stands higher. */
const SMALLER = 13 / SYMBOL;
const HIGHER = 3.5;

/** What stands in one cell of a line. */
export interface PlacedLook {
  /** Its column; the first one that is drawn is 0. */
  at: number;
  look: Look;
  /** Not meant by the filter. */
  faint: boolean;
}

/**
 * All symbols of a line in one drawing, each kind of stroke in one path. A drawing in every cell of its own would be
 * four elements where there is none now: a matrix of a country could not be scrolled with them.
 */
export function RowSymbols({ looks }: { looks: readonly PlacedLook[] }) {
  const columns = 1 + Math.max(...looks.map(({ at }) => at));
  return (
    <svg
      className={`${styles.symbols} ${outlined}`}
      viewBox={`0 0 ${columns * COLUMN} ${LINE}`}
      width={`${(columns * COLUMN) / 16}rem`}
      preserveAspectRatio="xMinYMid"
      aria-hidden="true"
      focusable="false"
    >
      {gathered(looks).map(([key, [first, ...more]]) => (
        <Gathered key={key} first={first} more={more} />
      ))}
    </svg>
  );
}

type Alike = [PlacedLook, ...PlacedLook[]];

function gathered(looks: readonly PlacedLook[]): [string, Alike][] {
  const alike = new Map<string, Alike>();
  for (const one of looks) {
    const key = `${one.look.look} ${one.faint} ${isSmall(one.look)}`;
    const present = alike.get(key);
    if (present) present.push(one);
    else alike.set(key, [one]);
  }
  return [...alike];
}

function Gathered({ first, more }: { first: PlacedLook; more: readonly PlacedLook[] }) {
  const small = isSmall(first.look);
  const scale = small ? SMALLER : 1;
  // The cell has a line at its left side.
  const x = ({ at }: PlacedLook) => (at * COLUMN + (COLUMN - 1 - SYMBOL * scale) / 2) / scale;
  const y = (small ? HIGHER : (LINE - SYMBOL) / 2) / scale;
  return (
    <g transform={small ? `scale(${SMALLER})` : undefined} className={first.faint ? styles.faint : undefined}>
      <LookInk look={first.look}>
        {strokesOf(first.look).map((stroke, at) => (
          <path
            key={at}
            className={inkClass(stroke.ink)}
            d={[first, ...more].map((one) => strokeAt(stroke, x(one), y)).join('')}
          />
        ))}
      </LookInk>
    </g>
  );
}

function isSmall(look: Look): boolean {
  return 'days' in look;
}
