import { useSyncExternalStore } from 'react';

/** 720 px at the usual type size: below it a matrix is no use and long names beside a bar leave no bar. */
const NARROW = '(max-width: 44.99rem)';

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
