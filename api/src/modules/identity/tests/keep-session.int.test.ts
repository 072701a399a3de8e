import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildTenant,
  type BuiltPerson,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { TestClient } from '../../../testing/test-client.js';
import type { PersonListResponse } from '../people.dto.js';

describe('a session', () => {
  let test: ApiTest;
  let omggs: BuiltTenant;
  let person: BuiltPerson;
  let client: TestClient;

  beforeAll(async () => {
    test = await startApiTest();
    omggs = await buildTenant(test, { slug: 'omggs' });
    await buildTenant(test, { slug: 'bytow', members: [] });
  });
  beforeEach(async () => {
    person = await buildPerson(test, 'coordinator', { tenant: omggs });
    client = await test.as(person);
  });
  afterAll(() => test.close());

  const status = async (): Promise<number> => (await client.get('/api/v1/me')).status;

  it('is needed', async () => {
    const answer = await test.anonymous().get('/api/v1/me');
    expect(answer).toMatchObject({ status: 401, body: { code: 'not_signed_in' } });
  });

  it('ends after eight idle hours', async () => {
    test.clock.advance({ hours: 7, minutes: 59 });
    expect(await status()).toBe(200);
    test.clock.advance({ hours: 7, minutes: 59 });
    expect(await status()).toBe(200);
    test.clock.advance({ hours: 8 });
    expect(await status()).toBe(401);
  });

  it('ends after fourteen days in any case', async () => {
    for (let hour = 0; hour < 14 * 24 - 6; hour += 6) {
      test.clock.advance({ hours: 6 });
      expect(await status()).toBe(200);
    }
    test.clock.advance({ hours: 6 });
    expect(await status()).toBe(401);
  });

  it('writes its last use at most once a minute', async () => {
    const lastSeen = async (): Promise<Date | undefined> =>
      (
        await test.rows<{ last_seen_at: Date }>('SELECT last_seen_at FROM sessions WHERE person_id = $1', [
          person.id,
        ])
      )[0]?.last_seen_at;
    const began = await lastSeen();
    test.clock.advance({ seconds: 59 });
    await status();
    expect(await lastSeen()).toEqual(began);
    test.clock.advance({ seconds: 1 });
    await status();
    expect(await lastSeen()).toEqual(test.clock.now());
  });

  it('ends by signing out, with an audit row', async () => {
    const answer = await client.delete('/api/v1/sessions/current');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toMatch(/^miara_session=; /);
    expect(await test.rows('SELECT 1 FROM sessions WHERE person_id = $1', [person.id])).toEqual([]);
    expect(await test.rows('SELECT action FROM audit_log WHERE person_id = $1', [person.id])).toEqual([
      { action: 'session.close' },
    ]);
  });

  it('opens nothing once the account is closed', async () => {
    await test.rows('UPDATE people SET deactivated_at = now() WHERE id = $1', [person.id]);
    expect(await status()).toBe(401);
  });

  it('loses a revoked role with the next request', async () => {
    expect((await client.get('/api/v1/tenants/omggs/people')).status).toBe(200);
    await test.rows('UPDATE role_assignments SET revoked_at = now() WHERE person_id = $1', [person.id]);
    expect((await client.get('/api/v1/tenants/omggs/people')).status).toBe(404);
  });

  it('shows neither another tenant nor whether one exists', async () => {
    const foreign = await client.get('/api/v1/tenants/bytow/people');
    const absent = await client.get('/api/v1/tenants/nowhere/people');
    expect(foreign).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect({ ...absent.body, instance: '' }).toEqual({ ...foreign.body, instance: '' });
  });

  it('gets 403 for a permission the role lacks in its own tenant', async () => {
    const reader = await test.as(await buildPerson(test, 'reader', { tenant: omggs }));
    expect(await reader.get('/api/v1/tenants/omggs/people')).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
    expect((await reader.get('/api/v1/tenants')).status).toBe(403);
  });

  it('lists the people of its tenant only', async () => {
    const operator = await buildPerson(test, 'platform_operator');
    const { body } = await client.get<PersonListResponse>('/api/v1/tenants/omggs/people');
    const ids = body.people.map((listed) => listed.id);
    expect(ids).toContain(person.id);
    expect(ids).not.toContain(operator.id);
  });

  it('of the operator sees all tenants with their members', async () => {
    const operator = await test.as(await buildPerson(test, 'platform_operator'));
    const { body } = await operator.get('/api/v1/tenants');
    expect(body.tenants).toMatchObject([
      { slug: 'bytow', members: 0 },
      { slug: 'omggs', members: 8 },
    ]);
    expect((await operator.get('/api/v1/tenants/omggs/people')).status).toBe(404);
  });

  it('keeps the language its person chose', async () => {
    const changed = await client.patch('/api/v1/me', { locale: 'en' });
    expect(changed.body.person.locale).toBe('en');
    expect((await client.get('/api/v1/me')).body.person.locale).toBe('en');
    expect(
      await test.rows('SELECT action, details FROM audit_log WHERE person_id = $1', [person.id]),
    ).toEqual([{ action: 'person.change_locale', details: { from: 'pl', to: 'en' } }]);
    const refused = await client.patch('/api/v1/me', { locale: 'de' });
    expect(refused.body.errors).toEqual([
      expect.objectContaining({ pointer: '/locale', code: 'not_in_list', params: { allowed: ['pl', 'en'] } }),
    ]);
  });
});
