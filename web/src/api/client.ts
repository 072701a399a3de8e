import { createApiClient } from '@miara/shared/api';
import { KEPT_AT } from '../worker/kept-answers.js';
import { noteAnswer, noteSilence } from './connection.js';
import { ConnectionError, ProblemError, toProblemError } from './problem-error.js';

/** Refusals come in the language of the screen. */
const client = createApiClient({ baseUrl: '', language: () => document.documentElement.lang });

export interface RequestOptions {
  /** Values of the `{names}` in the path. */
  path?: Readonly<Record<string, string | number>>;
  query?: Readonly<Record<string, unknown>>;
  body?: unknown;
  /** Version of the object the change is based on, as read from its ETag. */
  ifMatch?: number | string;
  /** Makes a repeated POST harmless: the same key gives the first answer again. */
  idempotencyKey?: string;
  /** The person it is meant to come from: whoever else is signed in by now is refused as not signed in. */
  person?: string;
  /** From the server only, never a copy kept for times without a network. */
  fresh?: boolean;
  signal?: AbortSignal;
}

export interface Answer<Body> {
  body: Body;
  /** The object's version to send back as `ifMatch`, or null when the answer has none. */
  version: number | null;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/**
 * One request to the api: `request<Unit>('GET', '/api/v1/tenants/{tenant}/units/{teryt}', { path: { tenant, teryt } })`.
 *
 * @throws ProblemError when the server refuses, ConnectionError when no answer comes
 */
export async function request<Body>(
  method: Method,
  path: string,
  options: RequestOptions = {},
): Promise<Body> {
  return (await requestWithVersion<Body>(method, path, options)).body;
}

/** Like `request`, for objects that are changed under If-Match: gives their version, too. */
export async function requestWithVersion<Body>(
  method: Method,
  path: string,
  options: RequestOptions = {},
): Promise<Answer<Body>> {
  try {
    const { data, error, response } = await client.request(
      method.toLowerCase() as never,
      path as never,
      {
        params: { path: options.path, query: options.query },
        headers: headersOf(options),
        body: options.body,
        signal: options.signal,
        ...(options.fresh && { cache: 'no-store' }),
      } as never,
    );
    noteAnswer(response.headers.get(KEPT_AT));
    if (!response.ok) throw toProblemError(error, response.status);
    return { body: data as Body, version: readVersion(response.headers.get('ETag')) };
  } catch (error) {
    if (error instanceof ProblemError || options.signal?.aborted) throw error;
    noteSilence();
    throw new ConnectionError(error);
  }
}

function headersOf({ ifMatch, idempotencyKey, person }: RequestOptions): Record<string, string> {
  return {
    ...(ifMatch !== undefined && { 'If-Match': `"${ifMatch}"` }),
    ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
    ...(person !== undefined && { 'Miara-Person': person }),
  };
}

function readVersion(etag: string | null): number | null {
  const version = /^(?:W\/)?"(\d+)"$/.exec(etag ?? '')?.[1];
  return version === undefined ? null : Number(version);
}
