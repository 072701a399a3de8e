import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import type { Answer } from '../../../testing/test-client.js';
import {
  assessmentId,
  assessmentPath,
  buildWorld,
  UNITS,
  uploaded,
  type AssessmentWorld,
  type SignedIn,
} from './assessment-world.js';

const SEED = 20_261_122;
const STEPS = 240;
/** People at their screens at once. */
const AT_ONCE = 8;

const STEPS_OF_PEOPLE = ['declare', 'submit', 'recall', 'confirm', 'return', 'link', 'unlink'] as const;
type Step = (typeof STEPS_OF_PEOPLE)[number];

describe('many people at the same few assessments', () => {
  let test: ApiTest;
  let world: AssessmentWorld;
  let assessments: string[];
  let proof: string;

  beforeAll(async () => {
    test = await startApiTest();
    world = await buildWorld(test);
    assessments = await Promise.all(
      ['EDU-01', 'EDU-02'].map((item) => assessmentId(test, world, UNITS.puck.teryt, item)),
    );
    proof = await uploaded(world, world.editor);
  });
  afterAll(() => test.close());

  const take = async (who: SignedIn, id: string, step: Step, word: number): Promise<Answer> => {
    const { client } = who;
    const path = (below: string): string => assessmentPath(world, id, below);
    switch (step) {
      case 'declare': {
        const { body } = await client.get(path(''));
        const change = { state: word % 3 === 0 ? 'planned' : 'in_place', statement: `Sala ${word}` };
        return client.patch(path(''), change, { headers: { 'if-match': `"${body.version}"` } });
      }
      case 'submit':
      case 'recall':
        return client.post(path(`/${step}`));
      case 'confirm':
      case 'return':
        return client.post(path('/review'), { decision: step, reason: 'Brak daty' });
      case 'link':
        return client.post(path('/evidence'), { evidenceId: proof });
      case 'unlink':
        return client.delete(path(`/evidence/${proof}`));
    }
  };

  it('leave neither a fault, nor counters or a history that say something else', async () => {
    const steps = fc.sample(
      fc.record({
        who: fc.constantFrom<'editor' | 'team' | 'coordinator'>('editor', 'editor', 'team', 'coordinator'),
        which: fc.constantFrom(0, 1),
        step: fc.constantFrom(...STEPS_OF_PEOPLE),
        word: fc.nat(5),
      }),
      { seed: SEED, numRuns: STEPS },
    );
    const statuses: number[] = [];
    const go = async (): Promise<void> => {
      for (let next = steps.shift(); next !== undefined; next = steps.shift()) {
        const { who, which, step, word } = next;
        const person = ['confirm', 'return'].includes(step) ? world.coordinator : world[who];
        statuses.push((await take(person, assessments[which] ?? '', step, word)).status);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, go));

    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    expect(statuses.filter((status) => status < 300).length).toBeGreaterThan(STEPS / 10);
    const drift = await test.arrange(world.tenant.id, (client) =>
      client.query('SELECT * FROM counters_drift()'),
    );
    expect(drift.rows).toEqual([]);
    for (const id of assessments) {
      const [now] = await test.rows(
        `SELECT standing, version, standing_since AS since, declared_at IS NOT NULL AS assessed FROM assessments WHERE id = $1`,
        [id],
      );
      const history = await test.rows<{
        standing: string;
        from: Date;
        until: Date | null;
        assessed: boolean;
      }>(
        `SELECT standing, assessed, valid_from AS from, valid_until AS until FROM standing_history
         WHERE assessment_id = $1 ORDER BY sequence`,
        [id],
      );
      expect(history.at(-1)).toMatchObject({ standing: now?.standing, assessed: now?.assessed, until: null });
      expect(history.at(-1)?.from).toEqual(now?.since);
      for (const [index, period] of history.slice(0, -1).entries()) {
        expect(period.until).toEqual(history[index + 1]?.from);
      }
      const trail = await test.rows<{ action: string; person: string }>(
        `SELECT action, person_id AS person FROM audit_log WHERE subject_id = $1 ORDER BY sequence`,
        [id],
      );
      trail.forEach(({ action, person }, index) => {
        if (action !== 'assessment.confirm') return;
        const before = trail.slice(0, index).filter((entry) => !/link_evidence/.test(entry.action));
        expect(before.at(-1)?.action).toBe('assessment.submit');
        expect(before.at(-1)?.person).not.toBe(person);
      });
    }
  }, 120_000);
});
