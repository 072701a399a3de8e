import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  TEST_PASSWORD,
  buildPerson,
  buildTenant,
  type BuiltPerson,
  type BuiltTenant,
} from '../../../testing/builders/index.js';

describe('signing in', () => {
  let test: ApiTest;
  let tenant: BuiltTenant;
  let person: BuiltPerson;

  beforeAll(async () => {
    test = await startApiTest();
    tenant = await buildTenant(test, { slug: 'omggs' });
  });
  beforeEach(async () => {
    await test.rows('DELETE FROM sign_in_attempts');
    person = await buildPerson(test, 'team_member', { tenant, teryt: '2211', name: 'Anna Nowak' });
  });
  afterAll(() => test.close());

  it('answers who it is and where they may do what', async () => {
    const answer = await test
      .anonymous()
      .post('/api/v1/sessions', { email: ` ${person.email.toUpperCase()}`.trim(), password: TEST_PASSWORD });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      person: { id: person.id, name: 'Anna Nowak', email: person.email, locale: 'pl' },
      platformRoles: [],
      tenants: [
        {
          slug: 'omggs',
          roles: [{ role: 'team_member', unit: { teryt: '2211' } }],
          scope: { all: false, units: ['2211', '2211031', '2211043', '2211072'] },
        },
      ],
    });
    expect(answer.body.tenants[0].permissions).toContain('assessment.submit');
    expect(answer.body.tenants[0].permissions).not.toContain('assessment.review');
  });

  it('refuses an address that is longer in small letters than an address may be', async () => {
    const email = `${'a'.repeat(64)}@${`${'İ'.repeat(31)}.`.repeat(3)}com`;
    const answer = await test.anonymous().post('/api/v1/sessions', { email, password: TEST_PASSWORD });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/email' }] } });
  });

  it('counts every way of writing an address as the same one', async () => {
    const writings = [person.email, person.email.toUpperCase(), ` ${person.email}`, `${person.email}\u00a0`];
    for (const email of writings) {
      const answer = await test.anonymous().post('/api/v1/sessions', { email, password: 'wrong' });
      expect([email, answer.status]).toEqual([email, 401]);
    }
    const [row] = await test.rows(
      'SELECT count(*)::integer AS count FROM sign_in_attempts WHERE email = $1',
      [person.email],
    );
    expect(row).toEqual({ count: writings.length });
  });

  it('sets a cookie that scripts and other sites cannot use, and stores only a hash of it', async () => {
    const answer = await test
      .anonymous()
      .post('/api/v1/sessions', { email: person.email, password: TEST_PASSWORD });
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^miara_session=[\w-]{43}; /);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).toMatch(/Path=\//);
    const token = /miara_session=([\w-]+)/.exec(cookie)?.[1] ?? '';
    const [row] = await test.rows<{ stored: string }>(
      `SELECT encode(token_hash, 'hex') AS stored FROM sessions WHERE token_hash = sha256($1)`,
      [Buffer.from(token)],
    );
    expect(row?.stored).toHaveLength(64);
  });

  it('marks the cookie Secure with the __Host- prefix on https', async () => {
    const secure = await startApiTest({ environment: { MIARA_BASE_URL: 'https://miara.example' } });
    try {
      const there = await buildPerson(secure, 'platform_operator');
      const answer = await secure
        .anonymous()
        .post('/api/v1/sessions', { email: there.email, password: TEST_PASSWORD });
      expect(answer.headers.get('set-cookie')).toMatch(/^__Host-miara_session=.*; Secure/);
    } finally {
      await secure.close();
    }
  });

  it('takes whatever a proxy that is believed passes on for an address', async () => {
    const behind = await startApiTest({ environment: { MIARA_TRUST_PROXY: 'true' } });
    try {
      const headers = { 'x-forwarded-for': `${'x'.repeat(300)}, 10.0.0.1` };
      const body = { email: 'nobody@example.org', password: 'wrong' };
      expect((await behind.anonymous().post('/api/v1/sessions', body, { headers })).status).toBe(401);
    } finally {
      await behind.close();
    }
  });

  it('leaves an audit row and the time of signing in', async () => {
    await test.signIn(person.email, TEST_PASSWORD);
    const audit = await test.rows(
      `SELECT action, tenant_id, request_id IS NOT NULL AS by_request FROM audit_log WHERE person_id = $1`,
      [person.id],
    );
    expect(audit).toEqual([{ action: 'session.open', tenant_id: null, by_request: true }]);
    const [row] = await test.rows<{ last_sign_in_at: Date }>(
      'SELECT last_sign_in_at FROM people WHERE id = $1',
      [person.id],
    );
    expect(row?.last_sign_in_at).toEqual(test.clock.now());
  });

  it.each([
    ['a wrong password', (email: string) => ({ email, password: 'wrong' })],
    ['an unknown address', () => ({ email: 'nobody@example.org', password: TEST_PASSWORD })],
  ])('refuses %s with the same words', async (_, attempt) => {
    const answer = await test.anonymous().post('/api/v1/sessions', attempt(person.email));
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({
      code: 'sign_in_failed',
      title: 'Nie udało się zalogować',
      params: {},
    });
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('refuses a closed account', async () => {
    await test.rows('UPDATE people SET deactivated_at = now() WHERE id = $1', [person.id]);
    const answer = await test
      .anonymous()
      .post('/api/v1/sessions', { email: person.email, password: TEST_PASSWORD });
    expect(answer.body.code).toBe('sign_in_failed');
  });

  it('never takes over a session given from outside, and ends the former one', async () => {
    const client = await test.signIn(person.email, TEST_PASSWORD);
    const former = client.sessionCookie;
    await client.post('/api/v1/sessions', { email: person.email, password: TEST_PASSWORD });
    expect(client.sessionCookie).not.toBe(former);
    const old = await test.anonymous().get('/api/v1/me', { headers: { cookie: former ?? '' } });
    expect(old.status).toBe(401);

    const fixed = await test
      .anonymous()
      .post(
        '/api/v1/sessions',
        { email: person.email, password: TEST_PASSWORD },
        { headers: { cookie: 'miara_session=chosen-by-an-attacker' } },
      );
    expect(fixed.headers.get('set-cookie')).not.toContain('chosen-by-an-attacker');
  });

  it('makes an e-mail wait after ten failures in fifteen minutes, even when tried at once', async () => {
    const attempts = await Promise.all(
      Array.from({ length: 14 }, () =>
        test.anonymous().post('/api/v1/sessions', { email: person.email, password: 'guess' }),
      ),
    );
    expect(attempts.filter(({ status }) => status === 401)).toHaveLength(10);
    const refused = attempts.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(4);
    expect(refused[0]?.headers.get('retry-after')).toBe('900');

    const right = await test
      .anonymous()
      .post('/api/v1/sessions', { email: person.email, password: TEST_PASSWORD });
    expect(right.status).toBe(429);
    test.clock.advance({ minutes: 15, seconds: 1 });
    await test.signIn(person.email, TEST_PASSWORD);
  });

  it('forgets the failures of an e-mail after it succeeded', async () => {
    for (let failure = 0; failure < 9; failure += 1) {
      await test.anonymous().post('/api/v1/sessions', { email: person.email, password: 'guess' });
    }
    test.clock.advance({ seconds: 1 });
    await test.signIn(person.email, TEST_PASSWORD);
    test.clock.advance({ seconds: 1 });
    const answer = await test
      .anonymous()
      .post('/api/v1/sessions', { email: person.email, password: 'guess' });
    expect(answer.status).toBe(401);
  });

  it('makes a network address wait after fifty failures', async () => {
    await test.rows(
      `INSERT INTO sign_in_attempts (email, address, at, succeeded)
       SELECT 'other' || number || '@example.org', '127.0.0.1', $1, false FROM generate_series(1, 50) AS number`,
      [test.clock.now()],
    );
    const answer = await test
      .anonymous()
      .post('/api/v1/sessions', { email: person.email, password: TEST_PASSWORD });
    expect(answer).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
  });

  it('says what is wrong with each field', async () => {
    const answer = await test.anonymous().post('/api/v1/sessions', { email: 'no address', remember: true });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ pointer: '/email', code: 'not_an_email' }),
        expect.objectContaining({ pointer: '/password', code: 'required', detail: 'To pole jest wymagane.' }),
        expect.objectContaining({ pointer: '/remember', code: 'unknown_field' }),
      ]),
    );
  });
});
