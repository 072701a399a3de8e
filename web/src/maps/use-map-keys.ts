import { useState, type KeyboardEvent } from 'react';
import type { MapKeys } from './map-keys.js';
import { nextPlace, type Direction, type PlacePoint } from './next-place.js';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Arrows go to the nearest place that way, Home and End to the first and the last. */
export function useMapKeys(points: readonly PlacePoint[]): MapKeys {
  const [chosen, setChosen] = useState<string | null>(null);
  const present = points.some(({ key }) => key === chosen) ? chosen : (points[0]?.key ?? null);
  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = DIRECTIONS[event.key];
    const next =
      event.key === 'Home'
        ? points[0]?.key
        : event.key === 'End'
          ? points.at(-1)?.key
          : direction && present !== null && nextPlace(points, present, direction);
    if (!next) return;
    event.preventDefault();
    setChosen(next);
    event.currentTarget.querySelector<SVGAElement>(`[data-place="${CSS.escape(next)}"]`)?.focus();
  };
  return { present, onFocus: setChosen, onKeyDown };
}
