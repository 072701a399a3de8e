import type { KeyboardEvent } from 'react';

/** One stop of the tab key for a whole map, and arrows inside; without it every place is a stop of its own. */
export interface MapKeys {
  /** The place that the tab key comes to. */
  present: string | null;
  onFocus: (key: string) => void;
  onKeyDown: (event: KeyboardEvent<SVGElement>) => void;
}

/** What a link of the map carries; it is found again by its key. */
export function linkKeys(keys: MapKeys | undefined, key: string) {
  return {
    'data-place': key,
    ...(keys && { tabIndex: keys.present === key ? 0 : -1, onFocus: () => keys.onFocus(key) }),
  };
}
