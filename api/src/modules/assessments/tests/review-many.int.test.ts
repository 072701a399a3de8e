import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildPerson, buildStandard, buildTenant, UNITS } from '../../../testing/builders/index.js';
import type { Answer, TestClient } from '../../../testing/test-client.js';

const ITEMS = 40;

interface Reviewer {
  id: string;
  name: string;
  client: TestClient;
}

let test: ApiTest;
let tenant: { id: string; slug: string };
let me: Reviewer;
let other: Reviewer;

beforeAll(async () => {
  test = await startApiTest();
});
afterAll(async () => test.close());

/** Eight units with forty items each, all in place; three hundred of them submitted. */
beforeEach(async () => {
  tenant = await buildTenant(test);
  const standard = await buildStandard(test, tenant, { publish: false });
  await test.arrange(tenant.id, async (client) => {
    await client.query(
      `INSERT INTO items (tenant_id, standard_version_id, key, code, position, area_id, phase_id, duty, title, guidance)
       SELECT $1, $2, 'many-' || n, 'LAN-' || (n + 100), 100 + n, $3, $4, 'both', '{"pl": "Zadanie"}', '{"pl": "Jak"}'
       FROM generate_series(1, $5) AS n`,
      [tenant.id, standard.versionId, standard.areas['LAN'], standard.phases['1'], ITEMS],
    );
    await client.query(
      `UPDATE standard_versions SET status = 'published', published_on = '2025-01-01' WHERE tenant_id = $1`,
      [tenant.id],
    );
  });
  me = await reviewer();
  other = await reviewer();
  const editor = await buildPerson(test, 'unit_editor', { tenant, teryt: UNITS.puck.teryt });
  await inName(
    editor.id,
    `UPDATE assessments SET state = 'in_place', statement = 'Jest.', declared_at = miara_now(),
       declared_by = miara_person() WHERE tenant_id = $1`,
  );
  await submit(
    editor.id,
    `id IN (SELECT a.id FROM assessments AS a JOIN items ON items.id = a.item_id
            WHERE a.tenant_id = $1 AND items.key LIKE 'many-%' ORDER BY a.teryt, items.position LIMIT 300)`,
  );
}, 60_000);

async function reviewer(): Promise<Reviewer> {
  const person = await buildPerson(test, 'coordinator', { tenant });
  return { ...person, client: await test.as(person) };
}

async function inName(person: string, sql: string, params: readonly unknown[] = []): Promise<void> {
  await test.arrange(tenant.id, (client) => client.query(sql, [tenant.id, ...params]), person);
}

function submit(person: string, which: string): Promise<void> {
  return inName(
    person,
    `UPDATE assessments SET review = 'submitted', submitted_at = miara_now(), submitted_by = miara_person()
     WHERE tenant_id = $1 AND ${which}`,
  );
}

const path = (rest: string): string => `/api/v1/tenants/${tenant.slug}/review/${rest}`;
const select = async (query = ''): Promise<Answer['body']> =>
  (await me.client.get(path(`queue/selection${query}`))).body;
const hold = (assessments: unknown[], body: object = { decision: 'confirm' }): Promise<Answer> =>
  me.client.post(path('batch'), { ...body, assessments });
const held = async (): Promise<number> =>
  (await test.rows('SELECT FROM review_decisions WHERE tenant_id = $1', [tenant.id])).length;
const seen = (body: Answer['body']): { id: string; version: number }[] =>
  body.assessments.map(({ id, version }: { id: string; version: number }) => ({ id, version }));
const audits = async (action: string): Promise<number> =>
  (await test.rows('SELECT FROM audit_log WHERE tenant_id = $1 AND action = $2', [tenant.id, action])).length;

/** Statements that reach the database while something is done. */
async function statements(work: () => Promise<unknown>): Promise<number> {
  const source = test.app.get(DataSource);
  const { logger } = source;
  let count = 0;
  source.setOptions({ logging: ['query'] });
  Object.assign(source, {
    logger: { ...logger, logQuery: () => (count += 1), logQueryError: () => 0, logQuerySlow: () => 0 },
  });
  try {
    await work();
    return count;
  } finally {
    Object.assign(source, { logger });
  }
}

describe('everything that a filter matches', () => {
  it('is counted with what cannot be decided before anything happens', async () => {
    const all = await select();
    expect([all.waiting, all.assessments.length]).toEqual([300, 300]);
    expect((await select(`?unit=${UNITS.puck.teryt}`)).waiting).toBe(ITEMS);
    expect((await select('?area=EDU')).assessments).toEqual([]);
    expect(await held()).toBe(0);
  });

  it('goes into the batch at once, each told in the trail, whatever the number of statements for one', async () => {
    const assessments = seen(await select());
    const forOne = await statements(() => hold(assessments.slice(0, 1)));
    const forAll = await statements(() => hold(assessments.slice(1)));
    expect(forOne).toBeGreaterThan(5);
    expect(forAll).toBeLessThanOrEqual(forOne + 1);
    expect(await held()).toBe(300);
    expect(await audits('review.hold')).toBe(300);
  });

  it('reports each refusal by its kind and holds the others', async () => {
    const foreign = randomUUID();
    const mine = await select();
    const ids: string[] = mine.assessments.map(({ id }: { id: string }) => id);
    // Held by someone else: 20. Own submission: 15. Recalled: 10. Recalled and submitted anew: 5. Proof over: 4.
    const of = (from: number, to: number): string =>
      ids
        .slice(from, to)
        .map((id) => `'${id}'`)
        .join(',');
    await other.client.post(path('batch'), {
      decision: 'confirm',
      assessments: ids.slice(0, 20).map((id) => ({ id })),
    });
    await inName(
      me.id,
      `UPDATE assessments SET review = 'draft' WHERE tenant_id = $1 AND id IN (${of(20, 50)})`,
    );
    await submit(me.id, `id IN (${of(20, 35)})`);
    await submit(other.id, `id IN (${of(45, 50)})`);
    await inName(
      other.id,
      `WITH proof AS (
         INSERT INTO evidence (tenant_id, id, teryt, form, kind, title, effective_until)
         VALUES ($1, $2, '${UNITS.puck.teryt}', 'statement', 'report', 'Stary', '2026-03-10')
         RETURNING id
       ), revision AS (
         INSERT INTO evidence_revisions (tenant_id, evidence_id, sha256, body)
         SELECT $1, proof.id, encode(sha256(convert_to('Stary', 'UTF8')), 'hex'), 'Stary' FROM proof
       )
       UPDATE assessments SET review = 'draft' WHERE tenant_id = $1 AND id IN (${of(50, 54)})`,
      [randomUUID()],
    );
    await inName(
      other.id,
      `INSERT INTO assessment_evidence (tenant_id, assessment_id, evidence_id)
       SELECT $1, a.id, evidence.id FROM assessments AS a JOIN evidence ON evidence.tenant_id = a.tenant_id
       WHERE a.tenant_id = $1 AND a.id IN (${of(50, 54)})`,
    );
    await submit(other.id, `id IN (${of(50, 54)})`);

    const now = await select();
    const kinds = (list: { code?: string; refusal?: string | null }[]): Record<string, number> => {
      const counts: Record<string, number> = {};
      for (const { code, refusal } of list) {
        const kind = code ?? refusal ?? 'none';
        counts[kind] = (counts[kind] ?? 0) + 1;
      }
      return counts;
    };
    expect(kinds(now.assessments)).toEqual({
      already_decided: 20,
      own_submission: 15,
      evidence_not_in_force: 4,
      none: 251,
    });
    // What was counted before is what takes effect: everything that moved since is refused and told.
    const report = await hold([...seen(mine), { id: foreign, version: 1 }]);
    expect(report.status).toBe(200);
    expect(kinds(report.body.refused)).toEqual({ already_decided: 20, changed_since: 34, not_found: 1 });
    expect(report.body.done).toHaveLength(246);
    // With the versions of now the other rules are what refuses.
    const again = await hold(seen(now));
    expect(kinds(again.body.refused)).toEqual({
      already_decided: 20 + 246,
      own_submission: 15,
      evidence_not_in_force: 4,
    });
    expect(again.body.done).toHaveLength(5);
    expect(await held()).toBe(20 + 246 + 5);
  });

  it('is returned with one reason for all; without a reason none is', async () => {
    const assessments = seen(await select());
    const none = await hold(assessments, { decision: 'return' });
    expect([none.body.done.length, none.body.refused[0].code]).toEqual([0, 'return_reason_required']);
    expect(await held()).toBe(0);
    const all = await hold(assessments, { decision: 'return', reason: 'Brak daty na protokole.' });
    expect(all.body.done).toHaveLength(300);
    const reasons = await test.rows(
      'SELECT DISTINCT decision, reason FROM review_decisions WHERE tenant_id = $1',
      [tenant.id],
    );
    expect(reasons).toEqual([{ decision: 'return', reason: 'Brak daty na protokole.' }]);
  });

  it('can be undone together, and only by who decided', async () => {
    const assessments = seen(await select());
    await hold(assessments.slice(0, 200));
    const ids = assessments.map(({ id }) => id);
    expect((await other.client.post(path('batch/undo'), { assessmentIds: ids })).status).toBe(404);
    const undone = await me.client.post(path('batch/undo'), { assessmentIds: ids });
    expect([undone.body.done.length, undone.body.refused.length]).toEqual([200, 100]);
    expect(await held()).toBe(0);
    expect(await audits('review.undo')).toBe(200);
  });

  it('is confirmed unchanged over the whole filter, not over what is loaded', async () => {
    await hold(seen(await select()));
    await me.client.post(path('batch/send'), {});
    const editor = await buildPerson(test, 'unit_editor', { tenant, teryt: UNITS.puck.teryt });
    await inName(
      editor.id,
      `UPDATE assessments SET review = 'draft' WHERE tenant_id = $1 AND review = 'confirmed'`,
    );
    await inName(
      editor.id,
      `UPDATE assessments SET statement = 'Inaczej.' WHERE tenant_id = $1 AND teryt = $2`,
      [UNITS.gdynia.teryt],
    );
    await submit(editor.id, `confirmed_at IS NOT NULL`);
    expect((await select()).waiting).toBe(300);
    expect((await select('?unchanged=true')).waiting).toBe(280);
    const report = await hold(seen(await select('?unchanged=true')));
    expect(report.body.done).toHaveLength(280);
  }, 60_000);
});
