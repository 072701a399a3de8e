/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { isKept } from './kept-answers.js';
import { answerOrCopy } from './answer-or-copy.js';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: the program's files that are kept on the device. */
declare const FILES_TO_KEEP: { url: string; revision: string | null }[];

/** How long a page of the program may take before the kept one is shown, in ms. */
const PATIENCE = 5_000;

precacheAndRoute(FILES_TO_KEEP);
cleanupOutdatedCaches();
clientsClaim();

/**
 * The program itself comes from the server where there is one, so that no device goes on with an old program; without
 * a network, the kept one with the kept files that belong to it.
 */
registerRoute(
  new NavigationRoute(
    async ({ request }) => {
      try {
        const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
        if (answer.status < 500) return answer;
      } catch {
        // No network, or one that is none.
      }
      return (await matchPrecache('/app/')) ?? Response.error();
    },
    { allowlist: [/^\/app\//] },
  ),
);

registerRoute(
  ({ url, request }) => url.origin === self.location.origin && isKept(url) && request.cache !== 'no-store',
  answerOrCopy,
);

// A new program waits until its person says so: the pages that are open go on with the files they know.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
});
