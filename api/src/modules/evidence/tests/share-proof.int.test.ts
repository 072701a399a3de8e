import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { auditOf, uploaded, type AssessmentWorld } from '../../assessments/tests/assessment-world.js';
import { pdf } from './sample-files.js';
import { buildSharedProofWorld, POWIAT, submit, type SharedProofWorld } from './shared-proof-world.js';

let test: ApiTest;
let world: SharedProofWorld;
let proof: string;

beforeAll(async () => {
  test = await startApiTest();
  world = await buildSharedProofWorld(test, 8);
  proof = await uploaded(asWorld(), world.team, { unit: POWIAT, title: 'Umowa powiatu' });
  for (const { id } of world.assessments) {
    expect(
      (await world.team.client.post(world.path(`assessments/${id}/evidence`), { evidenceId: proof })).status,
    ).toBe(201);
  }
  await submit(
    test,
    world,
    world.assessments.map(({ id }) => id),
  );
  for (const { id } of world.assessments) {
    const answer = await world.coordinator.client.post(world.path(`assessments/${id}/review`), {
      decision: 'confirm',
    });
    expect(answer.status).toBe(200);
  }
});
afterAll(() => test.close());

const asWorld = (): AssessmentWorld => world as unknown as AssessmentWorld;
const standings = (): Promise<{ standing: string; review: string; count: number }[]> =>
  test.rows(
    `SELECT standing, review, count(*)::int AS count FROM assessments
     WHERE tenant_id = $1 AND id = ANY ($2) GROUP BY standing, review ORDER BY standing`,
    [world.tenant.id, world.assessments.map(({ id }) => id)],
  );
const drift = (): Promise<unknown[]> =>
  test.arrange(
    world.tenant.id,
    async (client) => (await client.query('SELECT * FROM counters_drift()')).rows,
  );
const act = (step: string, body?: unknown) =>
  world.team.client.post(world.path(`evidence/${proof}/${step}`), body);
const versionOf = async (): Promise<number> =>
  (await world.team.client.get(world.path(`evidence/${proof}`))).body.version;
const edit = async (body: Record<string, unknown>) =>
  world.team.client.patch(world.path(`evidence/${proof}`), body, {
    headers: { 'If-Match': `"${await versionOf()}"` },
  });

describe('one contract of a powiat that proves 3 items in 8 gminas', () => {
  it('is told with its 24 assessments', async () => {
    expect(await standings()).toEqual([{ standing: 'confirmed', review: 'confirmed', count: 24 }]);
    const { body } = await world.team.client.get(world.path(`evidence/${proof}`));
    expect(body.links).toHaveLength(24);
    expect(body.links[0]).toMatchObject({ review: 'confirmed', standing: 'confirmed' });
  });

  it('takes 24 standings along when it is withdrawn, in one transaction', async () => {
    test.clock.advance({ minutes: 5 });
    const answer = await act('withdraw', { reason: 'Umowę rozwiązano.' });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      inForce: false,
      withdrawn: { reason: 'Umowę rozwiązano.', by: world.team.name },
      abilities: { edit: false, revise: false, withdraw: false, restore: true },
    });
    expect(answer.body.links).toHaveLength(24);
    expect(await standings()).toEqual([{ standing: 'lapsed', review: 'draft', count: 24 }]);
    expect(await drift()).toEqual([]);
    const written = await test.rows<{ transactions: number }>(
      'SELECT count(DISTINCT xmin::text)::int AS transactions FROM assessments WHERE tenant_id = $1 AND id = ANY ($2)',
      [world.tenant.id, world.assessments.map(({ id }) => id)],
    );
    expect(written).toEqual([{ transactions: 1 }]);
    const [first] = world.assessments;
    expect((await auditOf(test, first!.id)).at(-1)).toBe('assessment.evidence_withdrawn');
    expect(await auditOf(test, proof)).toEqual(['evidence.upload', 'evidence.withdraw']);
  });

  it('rests: it is neither changed nor linked, nor withdrawn a second time', async () => {
    for (const answer of [
      await act('withdraw', { reason: 'Jeszcze raz' }),
      await edit({ title: 'Inny' }),
      await act('revisions/statements', { statement: 'Tekst' }),
    ])
      expect(answer).toMatchObject({ status: 409, body: { code: 'evidence_withdrawn' } });
    const [other] = await test.rows<{ id: string }>(
      `SELECT id FROM assessments WHERE tenant_id = $1 AND NOT id = ANY ($2) LIMIT 1`,
      [world.tenant.id, world.assessments.map(({ id }) => id)],
    );
    const linked = await world.team.client.post(world.path(`assessments/${other!.id}/evidence`), {
      evidenceId: proof,
    });
    expect(linked).toMatchObject({ status: 409, body: { code: 'evidence_withdrawn' } });
  });

  it('is shown as withdrawn on the assessments that rested on it', async () => {
    const { body } = await world.team.client.get(world.path(`assessments/${world.assessments[0]!.id}`));
    expect(body.evidence).toEqual([expect.objectContaining({ id: proof, withdrawn: true, inForce: false })]);
  });

  it('brings all 24 back without a new review when it is restored', async () => {
    test.clock.advance({ minutes: 5 });
    const answer = await act('restore');
    expect(answer).toMatchObject({ status: 200, body: { withdrawn: null, inForce: true } });
    expect(await standings()).toEqual([{ standing: 'confirmed', review: 'confirmed', count: 24 }]);
    expect(await drift()).toEqual([]);
    const history = await test.rows<{ standing: string }>(
      'SELECT standing FROM standing_history WHERE tenant_id = $1 AND assessment_id = $2 ORDER BY sequence DESC LIMIT 3',
      [world.tenant.id, world.assessments[0]!.id],
    );
    expect(history.map(({ standing }) => standing)).toEqual(['confirmed', 'lapsed', 'confirmed']);
    expect(await act('restore')).toMatchObject({ status: 409, body: { code: 'evidence_not_withdrawn' } });
  });

  it('brings back only those whose content did not change meanwhile', async () => {
    const changed = world.assessments[0]!.id;
    await act('withdraw', { reason: 'Pomyłka' });
    const { body } = await world.team.client.get(world.path(`assessments/${changed}`));
    await world.team.client.patch(
      world.path(`assessments/${changed}`),
      { statement: 'Inaczej' },
      { headers: { 'If-Match': `"${body.version}"` } },
    );
    await act('restore');
    expect(await standings()).toEqual([
      { standing: 'confirmed', review: 'confirmed', count: 23 },
      { standing: 'lapsed', review: 'draft', count: 1 },
    ]);
    await submit(test, world, [changed]);
    await world.coordinator.client.post(world.path(`assessments/${changed}/review`), { decision: 'confirm' });
  });

  it('stays confirmed when its period gets shorter, and is reopened when it claims more', async () => {
    expect((await edit({ effectiveUntil: '2026-12-31' })).status).toBe(200);
    expect(await standings()).toEqual([{ standing: 'confirmed', review: 'confirmed', count: 24 }]);
    await act('withdraw', { reason: 'Pomyłka' });
    await act('restore');
    expect(await standings()).toEqual([{ standing: 'confirmed', review: 'confirmed', count: 24 }]);
    expect((await edit({ effectiveUntil: '2027-12-31' })).status).toBe(200);
    expect(await standings()).toEqual([{ standing: 'lapsed', review: 'draft', count: 24 }]);
    expect(await drift()).toEqual([]);
  });

  it('is locked while one assessment waits for a decision, and named; withdrawing recalls it', async () => {
    const { id } = world.assessments[4]!;
    await submit(test, world, [id]);
    const form = new FormData();
    form.append('file', new Blob([pdf()]), 'nowa.pdf');
    const revised = await act('revisions', form);
    expect(revised).toMatchObject({ status: 409, body: { code: 'evidence_locked' } });
    expect(revised.body.params.assessments).toEqual(['EDU-02 Rumia']);
    expect(await edit({ effectiveUntil: '2026-10-31' })).toMatchObject({ status: 409 });
    expect((await edit({ title: 'Umowa nr 5', note: null })).status).toBe(200);

    expect((await act('withdraw', { reason: 'Podpis był nieważny' })).status).toBe(200);
    const { body } = await world.team.client.get(world.path(`assessments/${id}`));
    expect(body.review.state).toBe('draft');

    await submit(test, world, [id]);
    expect(await act('restore')).toMatchObject({ status: 409, body: { code: 'evidence_locked' } });
  });
});
