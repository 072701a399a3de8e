const HOUR = 60 * 60 * 1000;

let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

/** Whether a newer program has been fetched and waits to be used. */
export function isNewVersionWaiting(): boolean {
  return waiting !== null;
}

export function onNewVersion(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Installs the worker that keeps the program and copies of answers on the device. Without https there is none. */
export function startWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // A browser that forbids it works as before, with a network.
  void navigator.serviceWorker.register('/sw.js', { scope: '/app/' }).then(watch, () => undefined);
}

/** @param registration - Undefined where something put before the browser's own answers in its place (policies, extensions). */
function watch(registration: ServiceWorkerRegistration | undefined): void {
  if (!registration) return;
  const look = () => {
    const next = registration.waiting && registration.active ? registration.waiting : null;
    if (next === waiting) return;
    waiting = next;
    for (const listener of listeners) listener();
  };
  look();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  );
  // A tab may stay open for weeks.
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < HOUR) return;
    looked = Date.now();
    void registration.update().catch(() => undefined);
  });
}

/** Goes over to the newer program. */
export function takeNewVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  waiting?.postMessage('take-over');
}

/** Whether this page is looked after by the worker: what it asks for is kept, and it opens again without a network. */
export function isLookedAfter(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}

/** Calls back when the worker begins to look after this page. */
export function onLookedAfter(callback: () => void): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined;
  navigator.serviceWorker.addEventListener('controllerchange', callback);
  return () => navigator.serviceWorker.removeEventListener('controllerchange', callback);
}
