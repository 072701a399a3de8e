import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  TEST_PASSWORD,
  UNITS,
  type BuiltPerson,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { Answer, TestClient } from '../../../testing/test-client.js';

const PUCK = UNITS.puck.teryt;
const NEW_PASSWORD = 'cztery zielone rowery';

describe('the people of an area', () => {
  let test: ApiTest;
  let tenant: BuiltTenant;
  let other: BuiltTenant;
  let administrator: BuiltPerson;
  let client: TestClient;
  let invited = 0;

  beforeAll(async () => {
    test = await startApiTest();
    tenant = await buildTenant(test);
    other = await buildTenant(test);
    await buildStandard(test, tenant);
    administrator = await buildPerson(test, 'tenant_administrator', { tenant });
    client = await test.as(administrator);
  });
  afterAll(() => test.close());

  const people = (rest = ''): string => `/api/v1/tenants/${tenant.slug}/people${rest}`;
  const newAddress = (): string => `osoba.${(invited += 1)}@gmina.example`;
  const invite = (email: string, more: object = {}): Promise<Answer> =>
    client.post(people(), { email, name: 'Ewa Lis', locale: 'pl', role: 'unit_editor', unit: PUCK, ...more });
  const secretOf = ({ path }: { path: string }): string => path.split('#')[1] ?? '';
  const accept = (token: string, password = NEW_PASSWORD): Promise<Answer> =>
    test.anonymous().post('/api/v1/invitations/accept', { token, password });
  const signIn = (email: string, password: string, who = test.anonymous()): Promise<Answer> =>
    who.post('/api/v1/sessions', { email, password });

  it('come in by a link that sets their password, once', async () => {
    const email = newAddress();
    const { status, body } = await invite(email.toUpperCase());
    expect({ status, body }).toMatchObject({
      status: 201,
      body: {
        person: { email, lastSignInAt: null, roles: [{ role: 'unit_editor', unit: { teryt: PUCK } }] },
        invitation: { path: expect.stringMatching(/^\/set-password#[\w-]{43}$/) },
      },
    });
    const token = secretOf(body.invitation);
    const look = await test.anonymous().post('/api/v1/invitations/look', { token });
    expect(look.body).toMatchObject({ name: 'Ewa Lis', email });
    expect((await accept(token)).status).toBe(204);
    expect((await signIn(email, NEW_PASSWORD)).status).toBe(201);
    expect([(await accept(token)).body.code, (await accept(token)).status]).toEqual(['invitation_over', 410]);
    const rows = await test.rows('SELECT 1 FROM audit_log WHERE subject_id = $1', [body.person.id]);
    expect(rows).toHaveLength(2);
  });

  it('get in with one of two who use the same link at once', async () => {
    const { body } = await invite(newAddress());
    const token = secretOf(body.invitation);
    const answers = await Promise.all([accept(token), accept(token, 'pięć innych rowerów')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410]);
  });

  it('are not let in by a link that is old, replaced, or was never one', async () => {
    const { body } = await invite(newAddress());
    const first = secretOf(body.invitation);
    const { body: again } = await client.post(people(`/${body.person.id}/invitation`));
    expect((await accept(first)).status).toBe(410);
    expect((await accept('x'.repeat(43))).status).toBe(410);
    test.clock.advance({ days: 7, seconds: 1 });
    expect((await accept(secretOf(again))).status).toBe(410);
    client = await test.as(administrator);
  });

  it('cannot be taken over by the administrator of one of several areas', async () => {
    const shared = await buildPerson(test, 'coordinator', { tenant: other });
    const { status, body } = await invite(shared.email, { name: 'Kto inny' });
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { invitation: null, person: { name: shared.name, abilities: { manage: true, invite: false } } },
    });
    const link = await client.post(people(`/${shared.id}/invitation`));
    expect([link.status, link.body.code]).toEqual([409, 'account_shared']);
    expect((await signIn(shared.email, TEST_PASSWORD)).status).toBe(201);
  });

  it('of another area are not there', async () => {
    const stranger = await buildPerson(test, 'reader', { tenant: other });
    const answers = [
      await client.post(people(`/${stranger.id}/invitation`)),
      await client.post(people(`/${stranger.id}/roles`), { role: 'reader' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  });

  it('lose what a role allowed with the next request, and a waiting link with the last role', async () => {
    const email = newAddress();
    const { body } = await invite(email);
    await accept(secretOf(body.invitation));
    const editor = test.anonymous();
    await signIn(email, NEW_PASSWORD, editor);
    const units = `/api/v1/tenants/${tenant.slug}/units/${PUCK}/assessments`;
    expect((await editor.get(units)).status).toBe(200);
    const { body: link } = await client.post(people(`/${body.person.id}/invitation`));
    const revoked = await client.delete(people(`/${body.person.id}/roles/${body.person.roles[0].id}`));
    expect(revoked.status).toBe(204);
    expect((await editor.get(units)).status).toBe(404);
    expect((await accept(secretOf(link))).status).toBe(410);
    expect((await client.delete(people(`/${body.person.id}/roles/${body.person.roles[0].id}`))).status).toBe(
      404,
    );
  });

  it('keep at least one administrator', async () => {
    const listed = await client.get(people());
    const self = listed.body.people.find(({ id }: { id: string }) => id === administrator.id);
    const answer = await client.delete(people(`/${administrator.id}/roles/${self.roles[0].id}`));
    expect([answer.status, answer.body.code]).toEqual([409, 'last_administrator']);
  });

  it('hold a role where it fits, and each once', async () => {
    const wrong = await invite(newAddress(), { role: 'team_member' });
    expect({ status: wrong.status, errors: wrong.body.errors }).toMatchObject({
      status: 422,
      errors: [{ pointer: '/unit', code: 'role_place_wrong' }],
    });
    const email = newAddress();
    await invite(email);
    const again = await invite(email);
    expect([again.status, again.body.code]).toEqual([409, 'duplicate']);
    const away = await invite(newAddress(), { unit: '1465011' });
    expect(away.status).toBe(404);
  });

  it('choose a password that is hard to guess', async () => {
    const { body } = await invite(newAddress());
    expect((await accept(secretOf(body.invitation), 'krótkie')).status).toBe(400);
    const refused = await accept(secretOf(body.invitation), 'Ewa Lis 123');
    expect({ status: refused.status, errors: refused.body.errors }).toMatchObject({
      status: 422,
      errors: [{ pointer: '/password', code: 'password_too_simple' }],
    });
    expect((await accept(secretOf(body.invitation))).status).toBe(204);
  });

  it('change their own password, which ends their other sessions', async () => {
    const anna = await buildPerson(test, 'reader', { tenant });
    const [here, there] = [await test.as(anna), await test.as(anna)];
    const wrong = await here.post('/api/v1/me/password', { current: 'nie to hasło', password: NEW_PASSWORD });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'password_wrong']);
    const done = await here.post('/api/v1/me/password', { current: TEST_PASSWORD, password: NEW_PASSWORD });
    expect(done.status).toBe(204);
    expect([(await here.get('/api/v1/me')).status, (await there.get('/api/v1/me')).status]).toEqual([
      200, 401,
    ]);
    expect((await signIn(anna.email, TEST_PASSWORD)).status).toBe(401);
    expect((await signIn(anna.email, NEW_PASSWORD)).status).toBe(201);
  });
});
