import createFetchClient, { type Client } from 'openapi-fetch';
import type { paths } from './schema.gen.js';

/** The API as typed functions: `client.GET('/api/v1/tenants/{tenant}/units', { params: … })`. */
export type ApiClient = Client<paths>;

/** A refused or failed request as the server tells it (RFC 9457), or as far as the client could see. */
export interface ApiProblem {
  /** HTTP status; 0 when no answer came at all. */
  readonly status: number;
  /** Code of the problem catalogue; `unexpected` when the answer was not ours. */
  readonly code: string;
  /** The answer's body as it came, `null` when there was none. */
  readonly body: unknown;
}

export interface ApiClientOptions {
  /** Origin of the server without a slash at the end; `''` in the browser. */
  readonly baseUrl: string;
  /** Another fetch, for tests and for servers; the global one by default. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Language of the problems' texts, asked for each request. */
  readonly language?: () => string;
  /** Told of every problem, for what concerns the whole screen (signed out, server unreachable). */
  readonly onProblem?: (problem: ApiProblem) => void;
}

/**
 * The thin client generated types are used through, by the tests and by integrators. (The web has a smaller one of its
 * own, `web/src/api/client.ts`.)
 * Answers come back as `{ data, error, response }`; a refused request is a value, not an exception.
 */
export function createApiClient(options: ApiClientOptions): ApiClient {
  const client = createFetchClient<paths>({
    baseUrl: options.baseUrl,
    credentials: 'include',
    ...(options.fetch ? { fetch: options.fetch } : {}),
  });
  client.use({
    onRequest({ request }) {
      request.headers.set('accept', 'application/json, application/problem+json');
      if (options.language) request.headers.set('accept-language', options.language());
      return request;
    },
    async onResponse({ response }) {
      if (options.onProblem && !response.ok && response.status !== 304) {
        options.onProblem(await readProblem(response.clone()));
      }
    },
    onError() {
      options.onProblem?.({ status: 0, code: 'service_unavailable', body: null });
    },
  });
  return client;
}

async function readProblem(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  const code =
    typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
      ? body.code
      : 'unexpected';
  return { status: response.status, code, body };
}
