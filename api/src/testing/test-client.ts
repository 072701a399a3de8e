import { createApiClient, type ApiClient } from '@miara/shared/api';
import type { Contract } from './contract.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into bodies of every shape
type Loose = any;

/** An answer with its body read: JSON parsed, text as text, null when there is none. */
export interface Answer<Body = Loose> {
  status: number;
  headers: Headers;
  body: Body;
}

export interface RequestExtras {
  headers?: Record<string, string>;
}

/** One browser: keeps its cookie, and holds every answer of the API against the contract. */
export class TestClient {
  /** Typed calls; the same client as the web's. */
  readonly api: ApiClient;

  constructor(
    private readonly baseUrl: string,
    private readonly contract: Contract,
    /** `name=value` of the session, null when signed out. */
    private cookie: string | null = null,
  ) {
    this.api = createApiClient({ baseUrl, fetch: (request) => this.fetch(request) });
  }

  /** The session cookie as a browser would send it. */
  get sessionCookie(): string | null {
    return this.cookie;
  }

  /** @param path below the origin: `/api/v1/me`, `/omggs` */
  async get<Body = Loose>(path: string, extras: RequestExtras = {}): Promise<Answer<Body>> {
    return this.send('GET', path, undefined, extras);
  }

  async post<Body = Loose>(path: string, body?: unknown, extras: RequestExtras = {}): Promise<Answer<Body>> {
    return this.send('POST', path, body, extras);
  }

  async patch<Body = Loose>(path: string, body?: unknown, extras: RequestExtras = {}): Promise<Answer<Body>> {
    return this.send('PATCH', path, body, extras);
  }

  async delete<Body = Loose>(path: string, extras: RequestExtras = {}): Promise<Answer<Body>> {
    return this.send('DELETE', path, undefined, extras);
  }

  /** Any method. FormData and strings go as they are, everything else as JSON. */
  async send<Body = Loose>(
    method: string,
    path: string,
    body: unknown,
    extras: RequestExtras = {},
  ): Promise<Answer<Body>> {
    const raw = body instanceof FormData || typeof body === 'string' || body === undefined;
    const response = await this.fetch(
      new Request(new URL(path, this.baseUrl), {
        method,
        headers: { ...(raw ? {} : { 'content-type': 'application/json' }), ...extras.headers },
        ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
      }),
    );
    return { status: response.status, headers: response.headers, body: await bodyOf(response) };
  }

  /** Sends with the cookie, keeps a new one, and checks the answer. */
  async fetch(request: Request): Promise<Response> {
    if (this.cookie !== null) request.headers.set('cookie', this.cookie);
    const response = await fetch(request, { redirect: 'manual' });
    this.keepCookie(response);
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/api/')) {
      this.contract.check({
        method: request.method,
        path: pathname,
        status: response.status,
        mediaType: mediaTypeOf(response),
        body: await bodyOf(response.clone()),
      });
    }
    return response;
  }

  private keepCookie(response: Response): void {
    for (const header of response.headers.getSetCookie()) {
      const [pair = ''] = header.split(';', 1);
      this.cookie = pair.endsWith('=') ? null : pair;
    }
  }
}

async function bodyOf(response: Response): Promise<Loose> {
  const mediaType = mediaTypeOf(response);
  if (mediaType.includes('json')) return response.json();
  if (mediaType.startsWith('text/')) return response.text();
  const bytes = Buffer.from(await response.arrayBuffer());
  return bytes.length === 0 ? null : bytes;
}

function mediaTypeOf(response: Response): string {
  return (response.headers.get('content-type') ?? '').split(';', 1)[0]?.trim() ?? '';
}
