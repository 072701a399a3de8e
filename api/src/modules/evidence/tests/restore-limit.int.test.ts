import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LIST_LIMITS } from '@miara/shared';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  assessmentId,
  assessmentPath,
  buildWorld,
  tenantPath,
  UNITS,
  uploaded,
} from '../../assessments/tests/assessment-world.js';

let test: ApiTest;
beforeAll(async () => {
  test = await startApiTest();
});
afterAll(() => test.close());

describe('the greatest number of proofs of one assessment', () => {
  it('is not exceeded by restoring a withdrawn one either', async () => {
    const world = await buildWorld(test);
    const id = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-01');
    const withdrawn = await uploaded(world, world.editor);
    const { client } = world.editor;
    await client.post(assessmentPath(world, id, '/evidence'), { evidenceId: withdrawn });
    await client.post(tenantPath(world, `evidence/${withdrawn}/withdraw`), { reason: 'Pomyłka' });
    const link = (from: number, to: number) =>
      test.arrange(
        world.tenant.id,
        (owner) =>
          owner.query(
            `WITH made AS (
               INSERT INTO evidence (tenant_id, teryt, kind, title, form)
               SELECT $1, $2, 'report', 'Dowód ' || number, 'statement' FROM generate_series($4::int, $5::int) AS number
               RETURNING id
             ), revised AS (
               INSERT INTO evidence_revisions (tenant_id, evidence_id, sha256, body)
               SELECT $1, made.id, encode(sha256(convert_to(made.id::text, 'UTF8')), 'hex'), made.id::text FROM made
             )
             SELECT made.id FROM made WHERE $3::uuid IS NOT NULL`,
            [world.tenant.id, UNITS.puck.teryt, id, from, to],
          ),
        world.editor.id,
      );
    const { rows } = await link(1, LIST_LIMITS.evidencePerAssessment);
    const ids = rows.map((row: { id: string }) => row.id);
    const rest = (which: string[]) =>
      test.arrange(
        world.tenant.id,
        (owner) =>
          owner.query(
            'INSERT INTO assessment_evidence (tenant_id, assessment_id, evidence_id) SELECT $1, $2, unnest($3::uuid[])',
            [world.tenant.id, id, which],
          ),
        world.editor.id,
      );
    await rest(ids);
    const refused = await client.post(tenantPath(world, `evidence/${withdrawn}/restore`));
    expect(refused).toMatchObject({ status: 409, body: { code: 'too_many_proofs' } });
    await client.delete(assessmentPath(world, id, `/evidence/${ids[0]}`));
    expect((await client.post(tenantPath(world, `evidence/${withdrawn}/restore`))).status).toBe(200);
    const { body } = await client.get(assessmentPath(world, id));
    expect(body.evidence).toHaveLength(LIST_LIMITS.evidencePerAssessment);
  });
});
