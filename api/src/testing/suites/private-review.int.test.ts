import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startApiTest, type ApiTest } from '../api-test.js';
import { buildPerson } from '../builders/index.js';
import type { TestClient } from '../test-client.js';
import { ROUTE_EXAMPLES } from './route-examples.js';
import { SuiteWorld } from './suite-world.js';

/** Headers that name the request or its moment, not what was answered. */
const OF_THE_REQUEST = new Set(['date', 'x-request-id', 'keep-alive', 'connection']);

/** What the public reads without a session. */
const PUBLIC_PAGES = ['', '/items', '/items/EDU-02', '/methodology'];

/**
 * Decisions that were not sent are nobody's business but the reviewers'. The clock stands still, so that every
 * answer of every reading route is the same byte for byte as long as nothing changed for the one who asks.
 */
describe('decisions that wait in a batch', () => {
  let test: ApiTest;
  let world: SuiteWorld;
  let coordinator: TestClient;
  let waiting: { id: string; version: number }[];
  let addresses: string[];
  let readers: Record<string, TestClient>;

  beforeAll(async () => {
    test = await startApiTest();
    world = await SuiteWorld.build(test, 'here');
    await world.linked();
    const first = await world.submitted();
    await test.arrange(
      world.tenant.id,
      (client) =>
        client.query(
          `UPDATE assessments SET state = 'in_place', statement = 'Jest.', declared_at = miara_now(),
                  declared_by = miara_person() WHERE tenant_id = $1 AND teryt = $2 AND id <> $3`,
          [world.tenant.id, world.unit, first.id],
        ),
      world.editor.id,
    );
    await test.arrange(
      world.tenant.id,
      (client) =>
        client.query(
          `UPDATE assessments SET review = 'submitted', submitted_at = miara_now(), submitted_by = miara_person()
           WHERE tenant_id = $1 AND teryt = $2 AND review = 'draft'`,
          [world.tenant.id, world.unit],
        ),
      world.editor.id,
    );
    waiting = await test.rows(
      `SELECT id, version FROM assessments WHERE tenant_id = $1 AND review = 'submitted' ORDER BY id`,
      [world.tenant.id],
    );
    expect(waiting).toHaveLength(4);
    coordinator = await world.clientAs('coordinator');
    await coordinator.post(world.path('publications'), { note: 'Pierwsza' });
    readers = {
      editor: await test.as(world.editor),
      team: await world.clientAs('team_member'),
      reader: await world.clientAs('reader'),
      administrator: await world.clientAs('tenant_administrator'),
      'reader of the unit': await test.as(
        await buildPerson(test, 'reader', { tenant: world.tenant, teryt: world.unit }),
      ),
      nobody: test.anonymous(),
    };
    addresses = await everyAddress();
  }, 60_000);
  afterAll(() => test.close());

  /** Every reading route of the working area, every assessment whole, and what the public reads. */
  async function everyAddress(): Promise<string[]> {
    const slug = world.tenant.slug;
    const reading = Object.entries(ROUTE_EXAMPLES).filter(([key]) => key.startsWith('GET '));
    // Objects that these examples would make are made once, before anything is compared.
    const made = new Map([['GET /tenants/:tenant/assessments/:id', `assessments/${waiting[0]?.id}`]]);
    const working: string[] = [];
    for (const [key, example] of reading) {
      const known = made.get(key);
      working.push(known ? world.path(known) : (await example.call(world)).path);
    }
    const evidence = await test.rows<{ id: string }>('SELECT id FROM evidence WHERE tenant_id = $1', [
      world.tenant.id,
    ]);
    return [
      ...working,
      ...waiting.map(({ id }) => world.path(`assessments/${id}`)),
      ...evidence.map(({ id }) => world.path(`evidence/${id}`)),
      world.path(`units/${world.powiat}/assessments`),
      ...['powiat', 'area', 'phase', 'metropolis'].map((by) => world.path(`coverage/groups?by=${by}`)),
      '/api/v1/me',
      ...['', '/publications', '/units', '/items', `/units/${world.unit}`].map(
        (page) => `/api/v1/public/${slug}${page}`,
      ),
      ...[...PUBLIC_PAGES, `/units/${world.unit}`].map((page) => `/${slug}${page}`),
    ];
  }

  /** Status, headers and body of everything that somebody can read, by person and address. */
  async function everything(): Promise<Record<string, string>> {
    const seen: Record<string, string> = {};
    for (const [name, client] of Object.entries(readers)) {
      for (const path of addresses) {
        const answer = await client.get(path);
        const headers = [...answer.headers].filter(([header]) => !OF_THE_REQUEST.has(header));
        const body = JSON.stringify(answer.body, (key, value: unknown) =>
          // A refusal names its request.
          key === 'instance' && answer.status >= 400 ? null : value,
        );
        seen[`${name} ${path}`] = createHash('sha256')
          .update(JSON.stringify([answer.status, headers, body]))
          .digest('hex');
      }
    }
    return seen;
  }

  it('are read by somebody at all: most answers are pages, not refusals', async () => {
    const editor = readers['editor']!;
    const statuses = await Promise.all(addresses.map(async (path) => (await editor.get(path)).status));
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(20);
  });

  it('change no byte of any answer to units, readers or the public, whatever the reviewer does', async () => {
    const before = await everything();
    const step = fc.record({
      what: fc.constantFrom('confirm', 'return', 'many', 'undo', 'queue'),
      which: fc.nat({ max: waiting.length - 1 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
        for (const { what, which } of steps) {
          const { id, version } = waiting[which]!;
          if (what === 'undo') await coordinator.delete(world.path(`review/batch/${id}`));
          else if (what === 'queue') await coordinator.get(world.path('review/queue'));
          else if (what === 'many')
            await coordinator.post(world.path('review/batch'), {
              decision: 'confirm',
              assessments: [{ id, version }],
            });
          else
            await coordinator.post(world.path(`assessments/${id}/review`), {
              decision: what,
              reason: 'Brak daty.',
              hold: true,
            });
        }
        expect(await everything()).toEqual(before);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 120_000);

  it('change what units read once they are sent', async () => {
    for (const { id } of waiting) await coordinator.delete(world.path(`review/batch/${id}`));
    const before = await everything();
    const { id } = waiting[0]!;
    await coordinator.post(world.path(`assessments/${id}/review`), { decision: 'confirm', hold: true });
    expect(await everything()).toEqual(before);
    expect((await coordinator.post(world.path('review/batch/send'), {})).body.done).toHaveLength(1);
    const after = await everything();
    const changed = Object.keys(after).filter((key) => after[key] !== before[key]);
    expect(changed).toEqual(
      expect.arrayContaining([
        `editor ${world.path(`assessments/${id}`)}`,
        `editor ${world.path(`units/${world.unit}/assessments`)}`,
        `reader ${world.path('coverage/matrix')}`,
      ]),
    );
    // What was published stays as it was.
    expect(changed.filter((key) => key.startsWith('nobody '))).toEqual([]);
  }, 120_000);
});
