import { forgetAhead, takeAhead } from '../ahead.js';
import { KEPT_AT } from '../worker/kept-answers.js';
import { noteAnswer, noteSilence } from './connection.js';
import { ConnectionError, ProblemError, toProblemError } from './problem-error.js';

export interface RequestOptions {
  /** Values of the `{names}` in the path. */
  path?: Readonly<Record<string, string | number>>;
  query?: Readonly<Record<string, unknown>>;
  /** Sent as JSON; a form with files as it is. */
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
    const address = addressOf(path, options);
    if (method !== 'GET' || options.fresh) forgetAhead();
    const response =
      (await takeAhead(address)) ??
      (await fetch(address, {
        method,
        headers: headersOf(options),
        ...(options.body !== undefined && { body: bodyOf(options.body) }),
        ...(options.signal && { signal: options.signal }),
        ...(options.fresh && { cache: 'no-store' }),
      }));
    noteAnswer(response.headers.get(KEPT_AT));
    const text = await response.text();
    if (!response.ok) throw toProblemError(parsed(text), response.status);
    return {
      body: (text === '' ? undefined : JSON.parse(text)) as Body,
      version: readVersion(response.headers.get('ETag')),
    };
  } catch (error) {
    if (error instanceof ProblemError || options.signal?.aborted) throw error;
    noteSilence();
    throw new ConnectionError(error);
  }
}

/** The path with its values and the question behind it; what has no value is left out, a list is asked for one by one. */
function addressOf(path: string, { path: values = {}, query = {} }: RequestOptions): string {
  const filled = path.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : encodeURIComponent(value);
  });
  const asked = Object.entries(query)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one: unknown) => [name, one]))
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name as string}=${encodeURIComponent(String(value))}`);
  return asked.length === 0 ? filled : `${filled}?${asked.join('&')}`;
}

function bodyOf(body: unknown): BodyInit {
  return body instanceof FormData ? body : JSON.stringify(body);
}

/** Refusals come in the language of the screen. */
function headersOf({ body, ifMatch, idempotencyKey, person }: RequestOptions): Record<string, string> {
  return {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': document.documentElement.lang,
    // The browser itself says where the parts of a form begin.
    ...(body !== undefined && !(body instanceof FormData) && { 'Content-Type': 'application/json' }),
    ...(ifMatch !== undefined && { 'If-Match': `"${ifMatch}"` }),
    ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
    ...(person !== undefined && { 'Miara-Person': person }),
  };
}

/** What was not written by the server itself (a proxy's page, for one) is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readVersion(etag: string | null): number | null {
  const version = /^(?:W\/)?"(\d+)"$/.exec(etag ?? '')?.[1];
  return version === undefined ? null : Number(version);
}
