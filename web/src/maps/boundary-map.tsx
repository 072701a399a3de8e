import { Link } from '../design/link/link.js';
import type { Drawing } from './draw-boundaries.js';
import { linkKeys, type MapKeys } from './map-keys.js';
import { MapPatterns, patternId } from './map-patterns.js';
import { placeLabel, type MapPlace } from './map-place.js';
import styles from './map.module.css';

/** Room that a number needs around its middle, in units of the drawing. */
const ROOM_FOR_VALUE = 22;

export interface BoundaryMapProps {
  /** Identifier on the page. */
  id: string;
  /** What the map shows, for those who listen. */
  label: string;
  places: readonly MapPlace[];
  drawing: Drawing;
  /** Shapes that lie behind without a value: powiats around their gminas. */
  behind?: ReadonlySet<string>;
  keys?: MapKeys;
}

/** Units in their official boundaries. */
export function BoundaryMap({ id, label, places, drawing, behind, keys }: BoundaryMapProps) {
  const byKey = new Map(places.map((place) => [place.key, place]));
  const shown = drawing.shapes.flatMap((shape) => {
    const place = byKey.get(shape.key);
    return place ? [{ shape, place }] : [];
  });
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="group"
      aria-label={label}
      onKeyDown={keys?.onKeyDown}
    >
      <MapPatterns map={id} looks={shown.map(({ place }) => place.look)} />
      {drawing.shapes
        .filter(({ key }) => behind?.has(key) && !byKey.has(key))
        .map(({ key, path }) => (
          <path key={key} className={styles.behind} d={path} />
        ))}
      {shown.map(({ shape, place }) => (
        <Link key={place.key} href={place.href} aria-label={placeLabel(place)} {...linkKeys(keys, place.key)}>
          <title>{placeLabel(place)}</title>
          <path className={styles.shape} d={shape.path} fill={`url(#${patternId(id, place.look)})`} />
        </Link>
      ))}
      <g className={styles.labels} aria-hidden="true">
        {shown.map(
          ({ shape: { key, at, room }, place: { value } }) =>
            value !== undefined &&
            room >= ROOM_FOR_VALUE && (
              <text key={key} x={at.x} y={at.y}>
                {value}
              </text>
            ),
        )}
      </g>
    </svg>
  );
}
