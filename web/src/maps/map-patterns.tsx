import type { MapLook } from './map-place.js';
import styles from './map.module.css';

/**
 * What is drawn over the ground of a look on a square of 12: the looks of one map differ in it even in one colour, on
 * a grey print, and to eyes that tell few colours apart.
 */
const MARKS: Readonly<Record<MapLook, string>> = {
  to_24: 'M3 3h.1M9 9h.1',
  to_49: 'M-1 13 13-1',
  to_74: 'M-1 7 7-1M5 13l8-8M-1 13 13-1',
  to_100: '',
  no_data: 'M0 0l12 12M12 0 0 12',
  confirmed: '',
  declared: 'M3 0v12M9 0v12',
  lapsed: 'M-1 13 13-1M-1 1 1-1M11 13l2-2',
  in_progress: 'M0 3h12M0 9h12',
  planned: 'M3 3h.1M9 9h.1',
  not_started: '',
  not_applicable: 'M1 6h5',
  no_duty: 'M0 0l12 12M12 0 0 12',
};

export function patternId(map: string, look: MapLook): string {
  return `${map}-${look}`;
}

/**
 * The fills of a map.
 *
 * @param map identifier of the map on its page: fills are found by it
 */
export function MapPatterns({ map, looks }: { map: string; looks: Iterable<MapLook> }) {
  return (
    <defs>
      {[...new Set(looks)].map((look) => (
        <pattern
          key={look}
          id={patternId(map, look)}
          data-look={look}
          width="12"
          height="12"
          patternUnits="userSpaceOnUse"
        >
          <rect className={styles.ground} width="12" height="12" />
          {MARKS[look] !== '' && <path className={styles.mark} d={MARKS[look]} />}
        </pattern>
      ))}
    </defs>
  );
}
