import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  assessmentId,
  assessmentPath,
  buildWorld,
  declare,
  tenantPath,
  UNITS,
  uploaded,
} from '../../assessments/tests/assessment-world.js';

let test: ApiTest;
beforeAll(async () => {
  test = await startApiTest();
});
afterAll(() => test.close());

describe('a publication of a past day', () => {
  it('counts the proofs of that day: one withdrawn since is among them, one linked since is not', async () => {
    const world = await buildWorld(test);
    const id = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-01');
    const link = async () => {
      const evidenceId = await uploaded(world, world.editor);
      await world.editor.client.post(assessmentPath(world, id, '/evidence'), { evidenceId });
      return evidenceId;
    };
    await declare(world, world.editor, id, { state: 'in_place' });
    await link();
    const withdrawn = await link();
    test.clock.advance({ days: 2 });
    for (const who of [world.editor, world.coordinator]) who.client = await test.as(who);
    await world.editor.client.post(tenantPath(world, `evidence/${withdrawn}/withdraw`), {
      reason: 'Pomyłka',
    });
    await link();
    await link();
    const counted = async (asOf: string) => {
      const published = await world.coordinator.client.post(tenantPath(world, 'publications'), { asOf });
      expect(published.status).toBe(201);
      const [row] = await test.rows<{ proof_count: number }>(
        `SELECT proof_count FROM published_standings
         JOIN publications ON publications.id = publication_id
         WHERE published_standings.tenant_id = $1 AND number = $2 AND teryt = $3 AND item_code = 'EDU-01'`,
        [world.tenant.id, published.body.number, UNITS.puck.teryt],
      );
      return row?.proof_count;
    };
    expect(await counted('2026-03-16')).toBe(2);
    expect(await counted('2026-03-18')).toBe(3);
  });
});
