import { useSyncExternalStore } from 'react';

/** 720 px at the usual type size: below it a matrix is no use and long names beside a bar leave no bar. */
const NARROW = '(max-width: 44.99rem)';

/** 1280 px: room for a document beside what is read about it. */
const WIDE = '(min-width: 80rem)';

export function useNarrow(): boolean {
  return useMedia(NARROW);
}

export function useWide(): boolean {
  return useMedia(WIDE);
}

function useMedia(condition: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(condition);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => window.matchMedia(condition).matches,
  );
}
