import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { Answer, TestClient } from '../../../testing/test-client.js';

const PUCK = UNITS.puck.teryt;

describe('a write that is sent again under its Idempotency-Key', () => {
  let test: ApiTest;
  let tenant: BuiltTenant;
  let team: TestClient;
  let colleague: TestClient;

  beforeAll(async () => {
    test = await startApiTest();
    tenant = await buildTenant(test);
    await buildStandard(test, tenant);
    team = await test.as(await buildPerson(test, 'team_member', { tenant, teryt: UNITS.powiatPucki.teryt }));
    colleague = await test.as(
      await buildPerson(test, 'team_member', { tenant, teryt: UNITS.powiatPucki.teryt }),
    );
  });
  afterAll(() => test.close());

  const action = (title: string) => ({
    kind: 'training',
    title,
    status: 'done',
    startsOn: '2026-04-01',
    units: [PUCK],
    items: ['EDU-02'],
  });
  const log = (title: string, key: string, who = team): Promise<Answer> =>
    who.post(`/api/v1/tenants/${tenant.slug}/actions`, action(title), {
      headers: { 'Idempotency-Key': key },
    });
  const logged = async (title: string): Promise<number> =>
    (await test.rows('SELECT id FROM actions WHERE tenant_id = $1 AND title = $2', [tenant.id, title]))
      .length;

  it('is done once, and every repetition gets the first answer', async () => {
    const key = randomUUID();
    const first = await log('Raz', key);
    const again = await log('Raz', key);
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect([first, again].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true']);
    expect(await logged('Raz')).toBe(1);
  });

  it('is done once for each of fifty keys when a thousand copies come at once and in any order', async () => {
    const keys = Array.from({ length: 50 }, () => randomUUID());
    const copies = keys.flatMap((key, index) =>
      Array.from({ length: 20 }, (_, copy) => ({ key, index, copy })),
    );
    copies.sort(
      (one, other) => ((one.index * 31 + one.copy * 17) % 97) - ((other.index * 31 + other.copy * 17) % 97),
    );
    const ids = new Map<string, Set<string>>();
    const waiting = [...copies];
    const send = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { status, body } = await log(`Kopia ${next.index}`, next.key);
        expect(status).toBe(201);
        ids.set(next.key, (ids.get(next.key) ?? new Set()).add(body.id));
      }
    };
    await Promise.all(Array.from({ length: 16 }, send));
    expect([...ids.values()].map(({ size }) => size)).toEqual(keys.map(() => 1));
    const rows = await test.rows(`SELECT id FROM actions WHERE tenant_id = $1 AND title LIKE 'Kopia %'`, [
      tenant.id,
    ]);
    expect(rows).toHaveLength(50);
  }, 120_000);

  it('is refused when the key was used for something else', async () => {
    const key = randomUUID();
    await log('To', key);
    const answer = await log('Tamto', key);
    expect([answer.status, answer.body.code]).toEqual([422, 'idempotency_key_reused']);
    expect(await logged('Tamto')).toBe(0);
  });

  it('is tried anew after a refusal, which is not remembered', async () => {
    const key = randomUUID();
    const path = `/api/v1/tenants/${tenant.slug}/actions`;
    const wrong = { ...action('Poprawione'), items: ['XXX-99'] };
    expect((await team.post(path, wrong, { headers: { 'Idempotency-Key': key } })).status).toBe(422);
    expect((await log('Poprawione', key)).status).toBe(201);
  });

  it('belongs to its person: the same key of somebody else is another key', async () => {
    const key = randomUUID();
    await log('Moje', key);
    expect((await log('Twoje', key, colleague)).status).toBe(201);
    expect(await logged('Twoje')).toBe(1);
  });

  it('is not done again when its answer was lost, and says so', async () => {
    const key = randomUUID();
    await log('Zgubione', key);
    // As a process leaves it that ends between the write and its answer.
    await test.arrange(null, (client) =>
      client.query('UPDATE idempotency_keys SET status = NULL, etag = NULL, body = NULL WHERE key = $1', [
        key,
      ]),
    );
    const answer = await log('Zgubione', key);
    expect([answer.status, answer.body.code]).toEqual([409, 'done_before']);
    expect(await logged('Zgubione')).toBe(1);
  });

  it('needs a key that can be told from others', async () => {
    const answers = await Promise.all(
      ['krótki', '1234567', 'a'.repeat(129)].map((key) =>
        log('Zły klucz', encodeURI(key).slice(0, key.length)),
      ),
    );
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [400, 'idempotency_key_malformed']),
    );
    expect(await logged('Zły klucz')).toBe(0);
  });

  describe('that is a form with a file', () => {
    const upload = async (text: string, key: string, title = 'Plik'): Promise<Answer> => {
      const form = new FormData();
      for (const [name, value] of Object.entries({ unit: PUCK, kind: 'report', title }))
        form.append(name, value);
      form.append('file', new Blob([text]), 'notatka.txt');
      return team.send('POST', `/api/v1/tenants/${tenant.slug}/evidence`, form, {
        headers: { 'Idempotency-Key': key },
      });
    };

    it('is done once', async () => {
      const key = randomUUID();
      const [first, again] = [await upload('Raz.', key), await upload('Raz.', key)];
      expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id]);
      expect(again.headers.get('idempotency-replayed')).toBe('true');
    });

    it.each([
      ['bytes', 'Dwa.', 'Plik'],
      ['fields', 'Raz.', 'Inny'],
    ])(
      'is refused, not answered with the first, when other %s come under the key',
      async (_, text, title) => {
        const key = randomUUID();
        await upload('Raz.', key);
        const answer = await upload(text, key, title);
        expect([answer.status, answer.body.code]).toEqual([422, 'idempotency_key_reused']);
      },
    );
  });

  it('leaves no copy of a secret that its answer showed once', async () => {
    const admin = await test.as(await buildPerson(test, 'tenant_administrator', { tenant }));
    const key = randomUUID();
    const invite = (): Promise<Answer> =>
      admin.post(
        `/api/v1/tenants/${tenant.slug}/people`,
        { name: 'Nowa Osoba', email: `${key}@example.pl`, locale: 'pl', role: 'unit_editor', unit: PUCK },
        { headers: { 'Idempotency-Key': key } },
      );
    const first = await invite();
    expect(first).toMatchObject({ status: 201, body: { invitation: expect.anything() } });
    expect(await test.rows('SELECT status, body FROM idempotency_keys WHERE key = $1', [key])).toEqual([
      { status: null, body: null },
    ]);
    const again = await invite();
    expect([again.status, again.body.code]).toEqual([409, 'done_before']);
  });

  it('loses its answer after sixty days, but is not done again however late it comes', async () => {
    const key = randomUUID();
    await log('Dawno', key);
    await test.arrange(null, (client) =>
      client.query(`UPDATE idempotency_keys SET taken_at = miara_now() - interval '61 days' WHERE key = $1`, [
        key,
      ]),
    );
    await log('Dziś', randomUUID());
    expect(await test.rows('SELECT status, etag, body FROM idempotency_keys WHERE key = $1', [key])).toEqual([
      { status: null, etag: null, body: null },
    ]);
    const late = await log('Dawno', key);
    expect([late.status, late.body.code]).toEqual([409, 'done_before']);
    expect(await logged('Dawno')).toBe(1);
  });

  it('is refused as not signed in when it is meant to come from somebody else', async () => {
    const { body: me } = await team.get('/api/v1/me');
    const from = (person: string, who: TestClient): Promise<Answer> =>
      who.post(`/api/v1/tenants/${tenant.slug}/actions`, action('Czyje'), {
        headers: { 'Idempotency-Key': randomUUID(), 'Miara-Person': person },
      });
    const answer = await from(me.person.id, colleague);
    expect([answer.status, answer.body.code]).toEqual([401, 'not_signed_in']);
    expect(await logged('Czyje')).toBe(0);
    expect((await from(me.person.id, team)).status).toBe(201);
  });
});
