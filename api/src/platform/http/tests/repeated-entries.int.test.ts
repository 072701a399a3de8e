import { createHash, randomUUID } from 'node:crypto';
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
const ACTIONS = 30;
const PHOTOS = 20;
const COPIES = 20;
const SENDERS = 24;

/** What a device sends, once or many times. */
interface Entry {
  key: string;
  send: (who: TestClient) => Promise<Answer>;
}

/** The same order on every run: a failure can be had again. */
function shuffled<Item>(items: readonly Item[], seed: string): Item[] {
  const rank = (index: number): string => createHash('sha256').update(`${seed} ${index}`).digest('hex');
  return items
    .map((item, index) => ({ item, rank: rank(index) }))
    .sort((one, other) => one.rank.localeCompare(other.rank))
    .map(({ item }) => item);
}

describe('a thousand retries of entries of the action log and of their photos', () => {
  let test: ApiTest;
  let tenant: BuiltTenant;
  let team: TestClient;

  beforeAll(async () => {
    test = await startApiTest();
    tenant = await buildTenant(test);
    await buildStandard(test, tenant);
    team = await test.as(await buildPerson(test, 'team_member', { tenant, teryt: UNITS.powiatPucki.teryt }));
  });
  afterAll(() => test.close());

  const path = (rest: string): string => `/api/v1/tenants/${tenant.slug}/${rest}`;
  const withKey = (key: string) => ({ headers: { 'Idempotency-Key': key } });

  const photo = (index: number): Entry => {
    const key = `${randomUUID()}.p1`;
    return {
      key,
      send: async (who) => {
        const form = new FormData();
        const fields = { unit: PUCK, kind: 'report', title: `Zdjęcie ${index}` };
        for (const [name, value] of Object.entries(fields)) form.append(name, value);
        form.append('file', new Blob([`To widać na zdjęciu ${index}.`]), `zdjecie-${index}.txt`);
        return who.send('POST', path('evidence'), form, withKey(key));
      },
    };
  };
  const action = (index: number, evidence: readonly string[]): Entry => {
    const key = randomUUID();
    const body = {
      kind: 'training',
      title: `Wpis ${index}`,
      status: 'done',
      startsOn: '2026-04-01',
      peopleReached: index,
      units: [PUCK],
      items: ['EDU-02'],
      evidence,
    };
    return { key, send: (who) => who.post(path('actions'), body, withKey(key)) };
  };

  it('leave exactly one action and one proof each, whatever order they come in', async () => {
    // Half of the actions carry a photo that was sent before; its retries still come in between.
    const photos = Array.from({ length: PHOTOS }, (_, index) => photo(index));
    const early = photos.slice(0, PHOTOS / 2);
    const firstAnswers = await Promise.all(early.map(({ send }) => send(team)));
    expect(firstAnswers.map(({ status }) => status)).toEqual(early.map(() => 201));
    const proofs: string[] = firstAnswers.map(({ body }) => body.id);
    const actions = Array.from({ length: ACTIONS }, (_, index) => {
      const proof = proofs[index];
      return action(index, proof === undefined ? [] : [proof]);
    });

    const entries = [...photos, ...actions];
    const waiting = shuffled(
      entries.flatMap((entry) => Array.from({ length: COPIES }, () => entry)),
      'retries',
    );
    expect(waiting).toHaveLength(1_000);
    const ids = new Map<string, Set<string>>();
    const statuses = new Map<number, number>();
    let replayed = 0;
    const sender = async (): Promise<void> => {
      for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
        const { status, body, headers } = await entry.send(team);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (headers.get('idempotency-replayed') === 'true') replayed += 1;
        ids.set(entry.key, (ids.get(entry.key) ?? new Set<string>()).add(body.id));
      }
    };
    await Promise.all(Array.from({ length: SENDERS }, sender));

    expect([...statuses]).toEqual([[201, 1_000]]);
    // Everything but the very first copy of each was answered from what is kept.
    expect(replayed).toBe(1_000 - (entries.length - early.length));
    expect(entries.map(({ key }) => ids.get(key)?.size)).toEqual(entries.map(() => 1));

    const logged = await test.rows<{ title: string; people_reached: number; proofs: string[] }>(
      `SELECT actions.title, actions.people_reached,
              array_remove(array_agg(action_evidence.evidence_id::text), NULL) AS proofs
       FROM actions LEFT JOIN action_evidence ON action_evidence.action_id = actions.id
       WHERE actions.tenant_id = $1 AND actions.title LIKE 'Wpis %'
       GROUP BY actions.id, actions.title, actions.people_reached ORDER BY actions.people_reached`,
      [tenant.id],
    );
    expect(logged).toEqual(
      actions.map((_, index) => ({
        title: `Wpis ${index}`,
        people_reached: index,
        proofs: proofs[index] === undefined ? [] : [proofs[index]],
      })),
    );
    const stored = await test.rows<{ title: string }>(
      `SELECT evidence.title FROM evidence WHERE evidence.tenant_id = $1 AND evidence.title LIKE 'Zdjęcie %'`,
      [tenant.id],
    );
    expect(stored.map(({ title }) => title).sort()).toEqual(
      photos.map((_, index) => `Zdjęcie ${index}`).sort(),
    );
  }, 180_000);

  it('leave one line each in the audit trail', async () => {
    const lines = await test.rows<{ action: string; count: number }>(
      `SELECT audit_log.action, count(*)::int AS count FROM audit_log
       WHERE audit_log.tenant_id = $1 AND audit_log.action IN ('action.log', 'evidence.upload')
       GROUP BY audit_log.action ORDER BY audit_log.action`,
      [tenant.id],
    );
    expect(lines).toEqual([
      { action: 'action.log', count: ACTIONS },
      { action: 'evidence.upload', count: PHOTOS },
    ]);
  });
});
