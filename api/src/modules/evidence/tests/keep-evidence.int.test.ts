import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildPerson } from '../../../testing/builders/index.js';
import type { TestClient } from '../../../testing/test-client.js';
import { assessmentId, assessmentPath, declare } from '../../assessments/tests/assessment-world.js';
import { RetentionNight } from '../retention/retention-night.js';
import {
  buildWorld,
  storedPaths,
  tenantPath,
  upload,
  UNITS,
  type AssessmentWorld,
} from './evidence-world.js';
import { pdf } from './sample-files.js';

let test: ApiTest | undefined;
let world: AssessmentWorld;
let administrator: TestClient;

beforeEach(async () => {
  await test?.close();
  test = await startApiTest();
  world = await buildWorld(test);
  administrator = await test.as(await buildPerson(test, 'tenant_administrator', { tenant: world.tenant }));
});
afterAll(async () => test?.close());

const proofPath = (id: string, rest = ''): string => tenantPath(world, `evidence/${id}${rest}`);

async function setRule(months: number | null): Promise<void> {
  const answer = await administrator.patch(tenantPath(world, 'retention'), { kind: 'report', months });
  expect(answer.status).toBe(200);
}

/** A proof whose last day was the first of January. */
async function ended(bytes = pdf()): Promise<{ id: string; sha256: string; file: string }> {
  const { status, body } = await upload(
    world,
    world.editor,
    { name: 'a.pdf', bytes },
    { effectiveUntil: '2026-01-02' },
  );
  expect(status).toBe(201);
  return body;
}

const night = (): Promise<number> => test!.app.get(RetentionNight).run();

describe('the rules of retention', () => {
  it('let nothing go until somebody sets one, and are the administrator’s to set', async () => {
    const { id } = await ended();
    expect(await night()).toBe(0);
    expect((await world.coordinator.client.get(tenantPath(world, 'retention'))).status).toBe(403);
    expect(
      (await administrator.get(tenantPath(world, 'retention/preview?kind=report&months=2'))).body,
    ).toEqual({ due: 1 });
    expect(
      (await administrator.get(tenantPath(world, 'retention/preview?kind=report&months=3'))).body,
    ).toEqual({ due: 0 });
    await setRule(2);
    const { body } = await administrator.get(tenantPath(world, 'retention'));
    expect(body.rules).toContainEqual(expect.objectContaining({ kind: 'report', months: 2, due: 1 }));
    await setRule(null);
    expect(await night()).toBe(0);
    expect((await world.editor.client.get(proofPath(id))).body.contentRemovedOn).toBeNull();
  });

  it.each([0, 601, 1.5, 'dwa'])('refuse %p months', async (months) => {
    const answer = await administrator.patch(tenantPath(world, 'retention'), { kind: 'report', months });
    expect(answer.status).toBe(400);
  });
});

describe('a proof that is over for long enough', () => {
  it('loses its bytes, keeps its facts and its hash, and the trail tells it', async () => {
    const proof = await ended();
    await setRule(2);
    expect(await night()).toBe(1);
    expect(await night()).toBe(0);
    expect((await storedPaths(test!)).content).toEqual([]);
    const { body } = await world.editor.client.get(proofPath(proof.id));
    expect(body).toMatchObject({ sha256: proof.sha256, file: null, contentRemovedOn: '2026-03-16' });
    expect(Object.values(body.abilities)).not.toContain(true);
    expect(await world.editor.client.get(proof.file)).toMatchObject({
      status: 409,
      body: { code: 'evidence_content_removed' },
    });
    expect(
      (await world.editor.client.get(proofPath(proof.id, '/revisions'))).body.revisions[0].file,
    ).toBeNull();
    const audit = await test!.rows(
      `SELECT person_id, details FROM audit_log WHERE action = 'evidence.remove_content'`,
    );
    expect(audit).toEqual([
      {
        person_id: null,
        details: {
          title: 'a.pdf',
          kind: 'report',
          endedOn: '2026-01-02',
          months: 2,
          contents: [proof.sha256],
        },
      },
    ]);
  });

  it('can be neither changed nor linked afterwards', async () => {
    const { id } = await ended();
    await setRule(2);
    await night();
    const { client } = world.editor;
    const assessment = await assessmentId(test!, world, UNITS.puck.teryt, 'EDU-02');
    const { version } = (await client.get(proofPath(id))).body;
    const headers = { 'If-Match': `"${version}"` };
    for (const answer of [
      await client.post(assessmentPath(world, assessment, '/evidence'), { evidenceId: id }),
      await client.patch(proofPath(id), { effectiveUntil: '2027-01-01' }, { headers }),
      await client.post(proofPath(id, '/withdraw'), { reason: 'Pomyłka' }),
    ]) {
      expect(answer).toMatchObject({ status: 409, body: { code: 'evidence_content_removed' } });
    }
  });

  it('keeps its bytes for another proof that rests on them, and gives them back to a new upload', async () => {
    const bytes = pdf();
    const proof = await ended(bytes);
    const twin = await upload(world, world.editor, { name: 'b.pdf', bytes });
    await setRule(2);
    expect(await night()).toBe(1);
    expect((await world.editor.client.get(twin.body.file)).status).toBe(200);
    await world.editor.client.post(proofPath(twin.body.id, '/withdraw'), { reason: 'Pomyłka' });
    test!.clock.advance({ days: 62 });
    expect(await night()).toBe(1);
    expect((await storedPaths(test!)).content).toEqual([]);
    world.editor.client = await test!.as(world.editor);
    const again = await upload(world, world.editor, { name: 'c.pdf', bytes });
    expect(again.body.sha256).toBe(proof.sha256);
    expect((await world.editor.client.get(again.body.file)).status).toBe(200);
    expect(await test!.rows('SELECT 1 FROM stored_files WHERE removed_at IS NOT NULL')).toEqual([]);
  });

  it('is never removed while a confirmation rests on it, nor by anybody who says so', async () => {
    const { body: proof } = await upload(
      world,
      world.editor,
      { name: 'a.pdf', bytes: pdf() },
      { effectiveUntil: '2026-04-01' },
    );
    const assessment = await assessmentId(test!, world, UNITS.puck.teryt, 'EDU-02');
    const { client } = world.editor;
    await client.post(assessmentPath(world, assessment, '/evidence'), { evidenceId: proof.id });
    await declare(world, world.editor, assessment, { state: 'in_place', statement: 'Jest' });
    await client.post(assessmentPath(world, assessment, '/submit'));
    await setRule(1);
    const { version } = (await world.coordinator.client.get(assessmentPath(world, assessment))).body;
    await world.coordinator.client.post(
      assessmentPath(world, assessment, '/review'),
      { decision: 'confirm' },
      {
        headers: { 'If-Match': `"${version}"` },
      },
    );
    await expect(
      test!.arrange(world.tenant.id, (owner) =>
        owner.query('UPDATE evidence SET content_removed_on = miara_today() WHERE id = $1', [proof.id]),
      ),
    ).rejects.toThrow('content is removed when the rules of retention say so');
    expect(await night()).toBe(0);
  });
});

it('two nights at once remove once', async () => {
  await ended();
  await ended();
  await setRule(2);
  const removed = await Promise.all([night(), night(), night()]);
  expect(removed.reduce((sum, one) => sum + one)).toBe(2);
  const audit = await test!.rows(`SELECT subject_id FROM audit_log WHERE action = 'evidence.remove_content'`);
  expect(audit).toHaveLength(2);
});
