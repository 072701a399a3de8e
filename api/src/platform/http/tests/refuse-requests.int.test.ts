import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProblemDetails } from '@miara/shared';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildPerson, buildTenant } from '../../../testing/builders/index.js';
import type { TestClient } from '../../../testing/test-client.js';

interface AuditPage {
  entries: { sequence: number }[];
  next: string | null;
}

describe('a request', () => {
  let test: ApiTest;
  let client: TestClient;

  beforeAll(async () => {
    test = await startApiTest();
    const tenant = await buildTenant(test, { slug: 'omggs' });
    client = await test.as(await buildPerson(test, 'coordinator', { tenant }));
  });
  afterAll(() => test.close());

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['a sibling site', { 'sec-fetch-site': 'same-site' }],
    ['another site without Origin', { 'sec-fetch-site': 'cross-site' }],
  ])('that changes something is refused from %s', async (_, headers) => {
    const answer = await client.patch('/api/v1/me', { locale: 'en' }, { headers });
    expect(answer).toMatchObject({ status: 403, body: { code: 'foreign_origin' } });
  });

  it('that changes something is taken from our own pages and from programs', async () => {
    const own = await client.patch('/api/v1/me', { locale: 'pl' }, { headers: { origin: test.url } });
    const program = await client.patch('/api/v1/me', { locale: 'pl' });
    expect([own.status, program.status]).toEqual([200, 200]);
  });

  it('for an address that is not there gets a problem in the language asked for', async () => {
    const answer = await client.get('/api/v1/nothing/here', {
      headers: { 'accept-language': 'en-GB,pl;q=0.5' },
    });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toMatchObject({
      code: 'not_found',
      title: 'Not found',
      type: '/api/v1/problems/not_found',
    });
    expect(answer.body.instance).toBe(`urn:request:${answer.headers.get('x-request-id')}`);
  });

  it.each([
    ['broken JSON', '{"locale":', 'application/json', 400, 'malformed_request'],
    ['a list for an object', '[1]', 'application/json', 400, 'validation_failed'],
    [
      'a media type we do not read',
      'locale=en',
      'application/x-www-form-urlencoded',
      400,
      'malformed_request',
    ],
    ['plain text', 'locale=en', 'text/plain', 400, 'malformed_request'],
    [
      'more than a mebibyte',
      `{"locale":"${'x'.repeat(1024 * 1024)}"}`,
      'application/json',
      413,
      'body_too_large',
    ],
  ])('with %s is refused', async (_, body, type, status, code) => {
    const answer = await client.send('PATCH', '/api/v1/me', body, { headers: { 'content-type': type } });
    expect(answer).toMatchObject({ status, body: { code } });
  });

  it.each([
    ['cannot be decoded', '/api/v1/tenants/%FF/units'],
    ['holds half a character', '/api/v1/problems/%ED%A0%80'],
    ['names something longer than any name', `/api/v1/tenants/${'x'.repeat(150)}/units`],
  ])('for an address that %s gets a problem like any other', async (_, path) => {
    const answer = await client.get(path, { headers: { 'accept-language': 'en' } });
    expect(answer).toMatchObject({ status: 404, body: { code: 'not_found', title: 'Not found' } });
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.body.instance).toBe(`urn:request:${answer.headers.get('x-request-id')}`);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['lists', `{"locale":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['objects', `{"locale":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`],
  ])('of %s in each other without end is refused', async (_, body) => {
    const answer = await client.send('PATCH', '/api/v1/me', body, {
      headers: { 'content-type': 'application/json' },
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'malformed_request' } });
  });

  it.each([
    ['broken JSON', '{', 400],
    ['too much', `"${'x'.repeat(1024 * 1024)}"`, 413],
  ])('that brings %s where nothing is expected is refused as documented', async (_, body, status) => {
    const answer = await client.send('DELETE', '/api/v1/sessions/current', body, {
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(status);
  });

  it('with a wrong query parameter is told which', async () => {
    const answer = await client.get<ProblemDetails>(
      '/api/v1/tenants/omggs/audit?page[size]=900&unit=12&colour=red',
    );
    expect(answer.body.errors?.map(({ pointer, code }) => [pointer, code]).sort()).toEqual([
      ['?colour', 'unknown_field'],
      ['?page[size]', 'out_of_range'],
      ['?unit', 'not_a_teryt'],
    ]);
    const cursor = await client.get('/api/v1/tenants/omggs/audit?page[after]=nonsense');
    expect(cursor).toMatchObject({ status: 400, body: { code: 'malformed_request' } });
    for (const forged of ['["1"]', '[null]', '[1.5]', '[-1]', '[9e99]']) {
      const after = Buffer.from(forged).toString('base64url');
      const answer = await client.get(`/api/v1/tenants/omggs/audit?page[after]=${after}`);
      expect([forged, answer.status]).toEqual([forged, 400]);
    }
  });

  it('is answered with the headers that protect a page', async () => {
    const { headers } = await client.get('/api/v1/me');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'self';script-src 'self';style-src 'self';img-src 'self' data: blob:;object-src 'none';" +
        "frame-ancestors 'none';base-uri 'none';form-action 'self'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('microphone=()');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('keeps the number a proxy gave it, unless that is odd', async () => {
    const given = await client.get('/api/v1/me', { headers: { 'x-request-id': 'proxy-12345678' } });
    expect(given.headers.get('x-request-id')).toBe('proxy-12345678');
    const odd = await client.get('/api/v1/me', { headers: { 'x-request-id': '<script>' } });
    expect(odd.headers.get('x-request-id')).not.toBe('<script>');
  });

  it('finds the service alive, ready, described and explained', async () => {
    const anonymous = test.anonymous();
    expect((await anonymous.get('/api/v1/health/live')).body).toEqual({ status: 'up' });
    expect((await anonymous.get('/api/v1/health/ready')).body).toEqual({
      status: 'ready',
      scanner: 'not_configured',
    });
    expect((await anonymous.get('/api/v1/openapi.json')).body.openapi).toMatch(/^3\./);
    expect((await anonymous.get('/api/v1/problems/changed_since')).body).toMatchObject({ status: 412 });
    expect((await anonymous.get('/api/v1/problems/none')).status).toBe(404);
    expect((await anonymous.get('/api/v1/instance')).body).toMatchObject({
      product: 'Miara',
      demo: false,
      demoAccounts: [],
    });
  });

  it('finds each page of the audit trail once, newest first', async () => {
    const seen: number[] = [];
    for (let after = ''; ;) {
      const { body } = await client.get<AuditPage>(
        `/api/v1/tenants/omggs/audit?page[size]=1${after && `&page[after]=${after}`}`,
      );
      seen.push(...body.entries.map((entry) => entry.sequence));
      if (body.next === null) break;
      after = body.next;
    }
    expect(seen).toEqual([...new Set(seen)].sort((one, other) => other - one));
  });
});
