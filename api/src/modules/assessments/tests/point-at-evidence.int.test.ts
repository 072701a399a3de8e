import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  assessmentId,
  assessmentPath,
  auditOf,
  buildWorld,
  declare,
  ifMatch,
  uploaded,
  UNITS,
  type AssessmentWorld,
  type SignedIn,
} from './assessment-world.js';

let test: ApiTest;
let world: AssessmentWorld;

beforeAll(async () => {
  test = await startApiTest();
});
afterAll(async () => test.close());
beforeEach(async () => {
  world = await buildWorld(test);
});

const puck = (item: string): Promise<string> => assessmentId(test, world, UNITS.puck.teryt, item);

describe('pointing at a place in a linked proof', () => {
  const point = (who: SignedIn, id: string, evidenceId: string, body: object, version: number) =>
    who.client.patch(assessmentPath(world, id, `/evidence/${evidenceId}`), body, ifMatch(version));
  const linked = async (body: Record<string, unknown> = {}) => {
    const id = await puck('EDU-02');
    const evidenceId = await uploaded(world, world.editor);
    const { body: assessment } = await world.editor.client.post(assessmentPath(world, id, '/evidence'), {
      evidenceId,
      ...body,
    });
    return { id, evidenceId, assessment };
  };

  it('changes page and passage, neither content nor standing, and leaves one audit row', async () => {
    const { id, evidenceId, assessment } = await linked({ page: 2 });
    const excerpt = '  § 4 ust. 1: „punkt działa w każdy poniedziałek”  ';
    const answer = await point(world.editor, id, evidenceId, { excerpt }, assessment.version);
    expect(answer.status).toBe(200);
    expect(answer.body.evidence[0]).toMatchObject({ page: 2, excerpt: excerpt.trim() });
    expect(answer.body).toMatchObject({
      contentHash: assessment.contentHash,
      version: assessment.version + 1,
      review: { state: 'draft' },
    });
    expect(await auditOf(test, id)).toEqual(['assessment.link_evidence', 'assessment.evidence_pointer']);
    const emptied = await point(world.editor, id, evidenceId, { page: null }, answer.body.version);
    expect(emptied.body.evidence[0]).toMatchObject({ page: null, excerpt: excerpt.trim() });
  });

  it('reopens nothing that is confirmed', async () => {
    const { id, evidenceId } = await linked();
    await declare(world, world.editor, id, { state: 'in_place', statement: 'Jest.' });
    await world.editor.client.post(assessmentPath(world, id, '/submit'));
    await world.coordinator.client.post(assessmentPath(world, id, '/review'), { decision: 'confirm' });
    const { body: confirmed } = await world.editor.client.get(assessmentPath(world, id));
    const answer = await point(world.editor, id, evidenceId, { page: 7 }, confirmed.version);
    expect(answer.body).toMatchObject({ standing: 'confirmed', review: { state: 'confirmed' } });
    expect(answer.body.evidence[0].page).toBe(7);
  });

  it('is locked while submitted, in the database too', async () => {
    const { id, evidenceId } = await linked();
    await declare(world, world.editor, id, { state: 'in_place', statement: 'Jest.' });
    const { body } = await world.editor.client.post(assessmentPath(world, id, '/submit'));
    const refused = await point(world.editor, id, evidenceId, { page: 7 }, body.version);
    expect([refused.status, refused.body.code]).toEqual([409, 'assessment_locked']);
    await expect(
      test.arrange(world.tenant.id, (client) =>
        client.query('UPDATE assessment_evidence SET page = 9 WHERE assessment_id = $1', [id]),
      ),
    ).rejects.toMatchObject({ constraint: 'assessments_submitted_locked' });
  });

  it('tells the present state to whoever saw an older one, and needs to be told which was seen', async () => {
    const { id, evidenceId, assessment } = await linked();
    await point(world.editor, id, evidenceId, { page: 1 }, assessment.version);
    const stale = await point(world.editor, id, evidenceId, { page: 2 }, assessment.version);
    expect([stale.status, stale.body.code]).toEqual([412, 'changed_since']);
    expect(stale.body.present.evidence[0].page).toBe(1);
    const blind = await world.editor.client.patch(assessmentPath(world, id, `/evidence/${evidenceId}`), {
      page: 2,
    });
    expect(blind.status).toBe(428);
  });

  it('answers 404 for a proof that is not linked, 409 for a withdrawn one; restoring keeps the pointer', async () => {
    const { id, evidenceId, assessment } = await linked({ page: 4, excerpt: 'pkt 2' });
    const loose = await uploaded(world, world.editor);
    expect((await point(world.editor, id, loose, { page: 1 }, assessment.version)).status).toBe(404);
    const evidence = `/api/v1/tenants/${world.tenant.slug}/evidence/${evidenceId}`;
    await world.editor.client.post(`${evidence}/withdraw`, { reason: 'Pomyłka' });
    const { body: without } = await world.editor.client.get(assessmentPath(world, id));
    const refused = await point(world.editor, id, evidenceId, { page: 1 }, without.version);
    expect([refused.status, refused.body.code]).toEqual([409, 'evidence_withdrawn']);
    await world.editor.client.post(`${evidence}/restore`);
    const { body: back } = await world.editor.client.get(assessmentPath(world, id));
    expect(back.evidence[0]).toMatchObject({ page: 4, excerpt: 'pkt 2' });
  });

  it.each([{ page: 0 }, { page: 100_001 }, { page: 1.5 }, { excerpt: 'x'.repeat(2001) }])(
    'refuses %j',
    async (body) => {
      const { id, evidenceId } = await linked();
      expect((await point(world.editor, id, evidenceId, body, 1)).status).toBe(400);
    },
  );
});
