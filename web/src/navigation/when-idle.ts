/** In ms: so long it may wait for a moment in which nothing else is to be done. */
const AT_MOST = 1_000;

/** Does something when nobody waits for anything. @returns a function that calls it off */
export function whenIdle(run: () => void): () => void {
  // Safari knows no idle moments yet.
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(run, 1);
    return () => window.clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(run, { timeout: AT_MOST });
  return () => window.cancelIdleCallback(handle);
}
