import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { statementsOf, type SentStatements } from '../../../testing/statements.js';
import {
  assessmentId,
  assessmentPath,
  buildWorld,
  ifMatch,
  tenantPath,
  UNITS,
  type AssessmentWorld,
} from './assessment-world.js';

/** Beside BEGIN and COMMIT; BEGIN carries the settings of the transaction with it. Who asks is one of them. */
const READING = 2;
const CHANGING_IN_TRANSACTION = 5;

describe('a request asks the database', () => {
  let test: ApiTest;
  let world: AssessmentWorld;

  beforeAll(async () => {
    test = await startApiTest();
    world = await buildWorld(test);
  });
  afterAll(() => test.close());

  /** The second time: the first one of a day and of a version reads what the process then knows. */
  async function secondTime(
    path: string,
    who: 'coordinator' | 'editor' = 'coordinator',
  ): Promise<SentStatements> {
    const ask = async (): Promise<void> => {
      expect((await world[who].client.get(tenantPath(world, path))).status).toBe(200);
    };
    await ask();
    return statementsOf(ask);
  }

  it.each(['coordinator', 'editor'] as const)('twice for the list of a unit, for the %s', async (who) => {
    const { asked, transactions } = await secondTime(`units/${UNITS.puck.teryt}/assessments`, who);
    expect(asked).toHaveLength(READING);
    expect(transactions).toHaveLength(1);
  });

  it.each(['metropolis', 'powiat', 'kind', 'size', 'area', 'phase'])(
    'twice for the roll-up by %s',
    async (by) => {
      const { asked, transactions } = await secondTime(`coverage/groups?by=${by}`);
      expect(asked).toHaveLength(READING);
      expect(transactions).toHaveLength(1);
    },
  );

  it('twice for the whole area, and for a whole assessment', async () => {
    expect((await secondTime('coverage/total')).asked).toHaveLength(READING);
    const id = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-01');
    expect((await secondTime(`assessments/${id}`)).asked).toHaveLength(READING);
  });

  it('the same for a list in which something is declared as for an empty one', async () => {
    const path = `units/${UNITS.puck.teryt}/assessments`;
    const before = (await secondTime(path)).asked;
    const id = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-01');
    const { version } = (await world.editor.client.get(assessmentPath(world, id))).body as {
      version: number;
    };
    await world.editor.client.patch(assessmentPath(world, id), { statement: 'Sala 12' }, ifMatch(version));
    expect((await secondTime(path)).asked).toEqual(before);
  });

  it.each([
    ['a text', { statement: 'Sala 14' }],
    ['a state with a measured value', { state: 'in_progress', indicatorValue: 12 }],
    ['nothing new', {}],
  ])('at most five times in one transaction to change %s', async (_what, change) => {
    const id = await assessmentId(test, world, UNITS.powiatPucki.teryt, 'LAB-01'); // has a measure
    const path = assessmentPath(world, id);
    const patch = async (key: Record<string, string>): Promise<SentStatements> => {
      const { version } = (await world.team.client.get(path)).body as { version: number };
      return statementsOf(async () => {
        const headers = { ...ifMatch(version).headers, ...key };
        expect((await world.team.client.patch(path, change, { headers })).status).toBe(200);
      });
    };
    const plain = await patch({});
    expect(plain.transactions).toHaveLength(1);
    // Under a key the answer before and the answer given are looked up and kept around it.
    for (const { transactions } of [plain, await patch({ 'idempotency-key': crypto.randomUUID() })]) {
      const changing = transactions.filter((asked) =>
        asked.some((text) => text.includes('INSERT INTO audit_log')),
      );
      expect(changing).toHaveLength(1);
      expect(changing[0]?.length).toBeLessThanOrEqual(CHANGING_IN_TRANSACTION);
    }
  });

  it('and this is seen: one statement more is counted as one more', async () => {
    const alone = await statementsOf(() => test.rows('SELECT 1'));
    expect(alone).toMatchObject({ all: ['SELECT 1'], asked: ['SELECT 1'], transactions: [] });
    const changes = await secondTime('coverage/matrix?mode=change');
    expect(changes.asked.length).toBeGreaterThan(READING);
  });
});
