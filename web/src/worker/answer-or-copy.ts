import { NetworkFirst } from 'workbox-strategies';
import { keepCopiesFor } from './copies.js';
import { COPIES, isFresh, KEPT_AT, ME, OWNER } from './kept-answers.js';

/** How long an answer may take before the copy is shown, in seconds. */
const PATIENCE = 8;

/** The most copies on one device; those that were made first go first. */
const MOST_COPIES = 200;

/** From a proxy whose server is away: as good as no network. */
const AWAY = new Set([502, 503, 504]);

/** The server's answer; without a network, its copy, marked as one. */
export const answerOrCopy = new NetworkFirst({
  cacheName: COPIES,
  networkTimeoutSeconds: PATIENCE,
  matchOptions: { ignoreVary: true },
  plugins: [
    {
      fetchDidSucceed: async ({ request, response }) => {
        if (AWAY.has(response.status)) throw new Error(`${response.status}`);
        if (new URL(request.url).pathname === ME && response.ok) await keepForPersonOf(response.clone());
        // What the person may no longer see is not shown without a network either.
        if (response.status === 403 || response.status === 404) await forget(request);
        return response;
      },
      cacheWillUpdate: async ({ response }) => (response.status === 200 ? marked(response) : null),
      cacheDidUpdate: async () => dropOldest(),
      cachedResponseWillBeUsed: async ({ cachedResponse }) =>
        isFresh(cachedResponse?.headers.get(KEPT_AT) ?? null, new Date()) ? cachedResponse : null,
    },
  ],
});

async function keepForPersonOf(answer: Response): Promise<void> {
  const { person } = (await answer.json()) as { person: { id: string } };
  await keepCopiesFor(person.id);
}

async function forget(request: Request): Promise<void> {
  await (await caches.open(COPIES)).delete(request, { ignoreVary: true });
}

async function marked(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set(KEPT_AT, new Date().toISOString());
  return new Response(await response.blob(), { status: response.status, headers });
}

async function dropOldest(): Promise<void> {
  const cache = await caches.open(COPIES);
  const kept = (await cache.keys()).filter(({ url }) => new URL(url).pathname !== OWNER);
  for (const request of kept.slice(0, Math.max(0, kept.length - MOST_COPIES))) await cache.delete(request);
}
