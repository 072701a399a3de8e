import type { TileGrid } from '@miara/shared';
import { Link } from '../design/link/link.js';
import { LookSymbol } from './look-symbol.js';
import { linkKeys, type MapKeys } from './map-keys.js';
import { MapPatterns, patternId } from './map-patterns.js';
import { placeLabel, type MapPlace } from './map-place.js';
import { tileLines } from './tile-lines.js';
import styles from './map.module.css';

/** Side of a tile and the step to the next one, in units of the drawing. */
const TILE = 96;
const STEP = 100;
/** Above so many columns nothing can be read on a tile. */
const READABLE_COLUMNS = 16;

export interface TileMapProps {
  /** Identifier on the page. */
  id: string;
  /** What the map shows, for those who listen. */
  label: string;
  places: readonly MapPlace[];
  grid: TileGrid;
  keys?: MapKeys;
}

/** Units as equal tiles, each near where it lies: a small town is as visible as a wide gmina. */
export function TileMap({ id, label, places, grid, keys }: TileMapProps) {
  const dense = grid.columns > READABLE_COLUMNS;
  return (
    <svg
      className={styles.map}
      data-tiles=""
      data-columns={grid.columns <= 4 ? 'few' : undefined}
      viewBox={`0 0 ${grid.columns * STEP} ${grid.rows * STEP}`}
      role="group"
      aria-label={label}
      onKeyDown={keys?.onKeyDown}
    >
      <MapPatterns map={id} looks={places.map(({ look }) => look)} />
      {places.map((place) => {
        const tile = grid.tiles.get(place.key);
        if (!tile) return null;
        return (
          <Link
            key={place.key}
            href={place.href}
            aria-label={placeLabel(place)}
            {...linkKeys(keys, place.key)}
          >
            <title>{placeLabel(place)}</title>
            <g
              data-look={place.look}
              transform={`translate(${tile.column * STEP + 2} ${tile.row * STEP + 2})`}
            >
              <rect className={styles.tile} width={TILE} height={TILE} />
              <rect
                width={TILE}
                height={dense ? TILE : 12}
                y={dense ? 0 : TILE - 12}
                fill={`url(#${patternId(id, place.look)})`}
              />
              {!dense && <TileText place={place} />}
            </g>
          </Link>
        );
      })}
    </svg>
  );
}

function TileText({ place: { name, value, look, symbol } }: { place: MapPlace }) {
  return (
    <g className={styles.words} aria-hidden="true">
      <text className={styles.name} x="5">
        {tileLines(name).map((line, at) => (
          <tspan key={line} x="5" y={17 + at * 15}>
            {line}
          </tspan>
        ))}
      </text>
      {value !== undefined && (
        <text className={styles.value} x="5" y="78">
          {value}
        </text>
      )}
      <g
        className={styles.sign}
        data-alone={value === undefined || undefined}
        transform={value === undefined ? 'translate(36 52) scale(1.5)' : 'translate(73 61)'}
      >
        {symbol ?? <LookSymbol look={look} />}
      </g>
    </g>
  );
}
