import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { request, requestWithVersion } from './client.js';
import { ConnectionError, ProblemError } from './problem-error.js';

const real = globalThis.fetch;
const answers = jest.fn<typeof fetch>();

function asked(): { address: string; init: RequestInit } {
  const [address, init] = answers.mock.calls[0] ?? [];
  return { address: address as string, init: init ?? {} };
}

describe('one request to the api', () => {
  beforeEach(() => {
    answers.mockReset().mockResolvedValue(new Response('{"ok":true}', { headers: { ETag: 'W/"7"' } }));
    globalThis.fetch = answers;
    Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } });
  });

  afterEach(() => {
    globalThis.fetch = real;
    Reflect.deleteProperty(globalThis, 'document');
  });

  it('fills in the path and asks only for what has a value', async () => {
    await request('GET', '/api/v1/tenants/{tenant}/units/{teryt}', {
      path: { tenant: 'om ggs', teryt: '2262011' },
      query: { show: undefined, q: 'Łeba & Puck', unit: ['1', '2'], 'page[size]': 50, after: null },
    });
    expect(asked().address).toBe(
      '/api/v1/tenants/om%20ggs/units/2262011?q=%C5%81eba%20%26%20Puck&unit=1&unit=2&page[size]=50',
    );
    expect(asked().init.body).toBeUndefined();
  });

  it('sends JSON with what the change is based on, in the language of the screen', async () => {
    const { body, version } = await requestWithVersion('PATCH', '/x', {
      body: { a: 1 },
      ifMatch: 6,
      idempotencyKey: 'key',
      person: 'me',
    });
    expect({ body, version }).toEqual({ body: { ok: true }, version: 7 });
    expect(asked().init).toMatchObject({
      method: 'PATCH',
      body: '{"a":1}',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': 'en',
        'If-Match': '"6"',
        'Idempotency-Key': 'key',
        'Miara-Person': 'me',
      },
    });
  });

  it('sends a form with files as it is', async () => {
    const form = new FormData();
    await request('POST', '/x', { body: form });
    expect(asked().init.body).toBe(form);
    expect(asked().init.headers).not.toHaveProperty('Content-Type');
  });

  it('understands an answer without a body', async () => {
    answers.mockResolvedValue(new Response(null, { status: 204 }));
    await expect(request('DELETE', '/x')).resolves.toBeUndefined();
  });

  it('throws what the server refuses, and makes a problem of what a proxy says', async () => {
    const refusal = { code: 'version_conflict', status: 412, title: 't', detail: 'd' };
    answers.mockResolvedValueOnce(new Response(JSON.stringify(refusal), { status: 412 }));
    await expect(request('GET', '/x')).rejects.toMatchObject({ problem: refusal });
    answers.mockResolvedValueOnce(new Response('<h1>Bad Gateway</h1>', { status: 502 }));
    const error = await request('GET', '/x').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ status: 502, problem: { code: 'service_unavailable' } });
  });

  it('tells when no answer came, but not of what the caller stopped', async () => {
    answers.mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(request('GET', '/x')).rejects.toBeInstanceOf(ConnectionError);
    const stopped = new AbortController();
    stopped.abort();
    await expect(request('GET', '/x', { signal: stopped.signal })).rejects.not.toBeInstanceOf(
      ConnectionError,
    );
  });
});
