import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  assessmentId,
  assessmentPath,
  auditOf,
  buildWorld,
  declare,
  uploaded,
  UNITS,
  type AssessmentWorld,
  type SignedIn,
} from './assessment-world.js';

let test: ApiTest;
let world: AssessmentWorld;

beforeAll(async () => {
  test = await startApiTest();
  world = await buildWorld(test);
});
afterAll(async () => test.close());

const puck = (item: string): Promise<string> => assessmentId(test, world, UNITS.puck.teryt, item);
const link = (who: SignedIn, id: string, body: Record<string, unknown>) =>
  who.client.post(assessmentPath(world, id, '/evidence'), body);
const unlink = (who: SignedIn, id: string, evidenceId: string) =>
  who.client.delete(assessmentPath(world, id, `/evidence/${evidenceId}`));

describe('linking a proof', () => {
  it('shows it with page and passage, changes the content and leaves one audit row', async () => {
    const id = await puck('EDU-01');
    const evidenceId = await uploaded(world, world.editor);
    const before = await world.editor.client.get(assessmentPath(world, id));

    const answer = await link(world.editor, id, { evidenceId, page: 3, excerpt: '§ 2 uchwały' });

    expect(answer.status).toBe(201);
    expect(answer.body.evidence).toHaveLength(1);
    expect(answer.body.evidence[0]).toMatchObject({
      id: evidenceId,
      page: 3,
      excerpt: '§ 2 uchwały',
      inForce: true,
      linkedBy: world.editor.name,
    });
    expect(answer.body.contentHash).not.toBe(before.body.contentHash);
    expect(await auditOf(test, id)).toEqual(['assessment.link_evidence']);
    const evidence = await world.editor.client.get(
      `/api/v1/tenants/${world.tenant.slug}/evidence/${evidenceId}`,
    );
    expect(evidence.body.links).toMatchObject([{ assessmentId: id, item: 'EDU-01' }]);
  });

  it('answers 409 the second time', async () => {
    const id = await puck('EDU-02');
    const evidenceId = await uploaded(world, world.editor);
    await link(world.editor, id, { evidenceId });
    const again = await link(world.editor, id, { evidenceId });
    expect([again.status, again.body.code]).toEqual([409, 'already_linked']);
  });

  it('lets proof of the powiat serve a gmina in it, but not the other way round', async () => {
    const ofPowiat = await uploaded(world, world.team);
    expect((await link(world.team, await puck('LAN-01'), { evidenceId: ofPowiat })).status).toBe(201);
    const ofGmina = await uploaded(world, world.team, { unit: UNITS.puck.teryt });
    const powiat = await assessmentId(test, world, UNITS.powiatPucki.teryt, 'LAN-02');
    const refused = await link(world.team, powiat, { evidenceId: ofGmina });
    expect([refused.status, refused.body.code]).toEqual([422, 'outside_place']);
  });

  it('answers 404 for proof outside the place, of another tenant, or that is not there', async () => {
    const id = await puck('EDU-01');
    const neighbours = await uploaded(world, world.neighbour);
    const other = await buildWorld(test);
    const foreign = await uploaded(other, other.editor);
    for (const evidenceId of [neighbours, foreign, '00000000-0000-4000-8000-000000000000']) {
      expect((await link(world.editor, id, { evidenceId })).status).toBe(404);
    }
  });

  it('is locked while submitted, and so is unlinking', async () => {
    const id = await puck('LAB-02');
    const evidenceId = await uploaded(world, world.editor);
    await declare(world, world.editor, id, { state: 'in_place' });
    await link(world.editor, id, { evidenceId });
    const sent = await world.editor.client.post(assessmentPath(world, id, '/submit'));
    expect(sent.body.review.state).toBe('submitted');
    const more = await uploaded(world, world.editor);
    expect((await link(world.editor, id, { evidenceId: more })).body.code).toBe('assessment_locked');
    expect((await unlink(world.editor, id, evidenceId)).body.code).toBe('assessment_locked');
  });

  it('reopens what was confirmed, and so does unlinking', async () => {
    const id = await puck('LAB-02');
    await world.coordinator.client.post(assessmentPath(world, id, '/review'), { decision: 'confirm' });
    const linked = await link(world.editor, id, { evidenceId: await uploaded(world, world.editor) });
    expect(linked.body).toMatchObject({ standing: 'lapsed', review: { state: 'draft' } });
  });
});

describe('unlinking a proof', () => {
  it('takes it off; the proof itself stays', async () => {
    const id = await puck('EDU-01');
    const evidenceId = await uploaded(world, world.editor);
    await link(world.editor, id, { evidenceId });
    const answer = await unlink(world.editor, id, evidenceId);
    expect(answer.status).toBe(200);
    expect(answer.body.evidence.map((proof: { id: string }) => proof.id)).not.toContain(evidenceId);
    expect((await auditOf(test, id)).at(-1)).toBe('assessment.unlink_evidence');
    expect((await unlink(world.editor, id, evidenceId)).status).toBe(404);
    const kept = await world.editor.client.get(`/api/v1/tenants/${world.tenant.slug}/evidence/${evidenceId}`);
    expect(kept.status).toBe(200);
  });
});

describe('who sees which files are behind an assessment', () => {
  it('not a reader: neither the files nor their names in the history', async () => {
    const id = await puck('EDU-01');
    const { body } = await world.reader.client.get(assessmentPath(world, id));
    expect(body.evidence).toEqual([]);
    const entry = body.history.find((one: { action: string }) => one.action === 'assessment.link_evidence');
    expect(entry.details).toEqual({});
  });
});
