import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DECLARATION_STATES } from '@miara/shared';
import fc from 'fast-check';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import type { Answer } from '../../../testing/test-client.js';
import { randomRuns, timeForRuns } from '../../../testing/random-runs.js';
import {
  assessmentId,
  assessmentPath,
  buildWorld,
  ifMatch,
  tenantPath,
  UNITS,
  type AssessmentWorld,
  type SignedIn,
} from './assessment-world.js';
import {
  ASSESSMENTS,
  PROOFS,
  REVIEWERS,
  ReviewModel,
  SUBMITTERS,
  type Reviewer,
  type Step,
  type Submitter,
} from './review-model.js';

const ITEMS = ['EDU-01', 'EDU-02', 'LAN-01'];

const at = fc.nat({ max: ASSESSMENTS - 1 });
const proof = fc.nat({ max: PROOFS - 1 });
const submitter = fc.constantFrom(...SUBMITTERS);
const reviewer = fc.constantFrom(...REVIEWERS);
const decision = fc.constantFrom('confirm' as const, 'confirm' as const, 'return' as const);
const does = <Name extends Step['do']>(...names: Name[]): fc.Arbitrary<Name> => fc.constantFrom(...names);

const EVERYTHING = [
  ...[
    'declare',
    'submit',
    'recall',
    'decide',
    'hold',
    'undo',
    'send',
    'link',
    'unlink',
    'withdraw',
    'restore',
  ],
  ...['revise', 'end', 'days pass'],
];

/** Weighted so that assessments are often submitted and confirmed before somebody disturbs them. */
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: does('declare'), at, state: fc.constantFrom(...DECLARATION_STATES) }),
  },
  { weight: 8, arbitrary: fc.record({ do: does('submit'), at, by: submitter }) },
  { weight: 1, arbitrary: fc.record({ do: does('recall'), at, by: submitter }) },
  { weight: 3, arbitrary: fc.record({ do: does('decide'), at, by: reviewer, decision }) },
  { weight: 6, arbitrary: fc.record({ do: does('hold'), at, by: reviewer, decision }) },
  { weight: 8, arbitrary: fc.record({ do: does('undo'), at, by: reviewer }) },
  { weight: 4, arbitrary: fc.record({ do: does('send'), by: reviewer }) },
  { weight: 3, arbitrary: fc.record({ do: does('link', 'unlink'), at, proof }) },
  { weight: 2, arbitrary: fc.record({ do: does('withdraw', 'restore', 'revise'), proof }) },
  { weight: 1, arbitrary: fc.record({ do: does('end'), proof, inDays: fc.integer({ min: -1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ do: does('days pass'), days: fc.integer({ min: 1, max: 3 }) }) },
);

let test: ApiTest;
beforeAll(async () => {
  test = await startApiTest();
});
afterAll(() => test.close());

describe('any sequence of declaring, proving, submitting, deciding, sending and undoing by random people', () => {
  it(
    'leaves standings and counters as the rules say, and shows the unit nothing that was not sent',
    async () => {
      const happened = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 90, maxLength: 120 }), async (steps) => {
          const hands = await Hands.ready(test);
          const model = new ReviewModel();
          for (const [index, step] of steps.entries()) {
            // Most of what a random person tries is refused; a few refusals are enough.
            if (!model.allowsStep(step) && index % 12 !== 0) continue;
            test.clock.advance({ seconds: 1 });
            const isUnsent = step.do === 'hold' || step.do === 'undo';
            const unitSaw = isUnsent ? await hands.whatTheUnitSees() : null;
            const reviewsBefore = model.reviews();
            const isPossible = model.take(step);
            const status = await hands.take(step);
            expect({ step, done: status < 300 }).toEqual({ step, done: isPossible });
            if (isUnsent) {
              expect({ step, reviews: model.reviews() }).toEqual({ step, reviews: reviewsBefore });
              expect({ step, saw: await hands.whatTheUnitSees() }).toEqual({ step, saw: unitSaw });
            }
            const now = await hands.assessments();
            expect({ step, now: now.map(({ standing, review }) => ({ standing, review })) }).toEqual({
              step,
              now: model.standings().map((standing, index) => ({ standing, review: model.reviews()[index] })),
            });
            expect(now.filter(({ review, ownDecision }) => review === 'confirmed' && ownDecision)).toEqual(
              [],
            );
            expect(await hands.drift()).toEqual([]);
            if (isPossible) happened.set(step.do, (happened.get(step.do) ?? 0) + 1);
          }
        }),
        { ...randomRuns(16, 20261123), endOnFailure: true },
      );
      // The sequences are worth nothing unless everything really took place in them.
      const rare = EVERYTHING.filter((name) => (happened.get(name) ?? 0) < 5);
      expect({ rare, happened: Object.fromEntries(happened) }).toEqual({
        rare: [],
        happened: expect.anything(),
      });
    },
    timeForRuns(16, 300_000),
  );
});

type Who = Reviewer | Submitter;

/** Does in the service what a step says. */
class Hands {
  #typed = 0;

  private constructor(
    private readonly test: ApiTest,
    private readonly world: AssessmentWorld,
    private readonly people: Record<Who, SignedIn>,
    private readonly ids: readonly string[],
    private readonly proofs: readonly string[],
  ) {}

  static async ready(test: ApiTest): Promise<Hands> {
    const world = await buildWorld(test);
    const both = { ...world.neighbour };
    await test.arrange(world.tenant.id, async (client) => {
      await client.query('UPDATE role_assignments SET teryt = $2 WHERE person_id = $1', [
        both.id,
        UNITS.puck.teryt,
      ]);
      await client.query(
        `INSERT INTO role_assignments (person_id, tenant_id, role) VALUES ($1, $2, 'coordinator')`,
        [both.id, world.tenant.id],
      );
    });
    const second = { ...world.reader };
    await test.arrange(world.tenant.id, (client) =>
      client.query(`UPDATE role_assignments SET role = 'coordinator', teryt = NULL WHERE person_id = $1`, [
        second.id,
      ]),
    );
    const people = {
      editor: world.editor,
      coordinator: world.coordinator,
      'second coordinator': second,
      'editor and coordinator': both,
    };
    const ids: string[] = [];
    for (const item of ITEMS) ids.push(await assessmentId(test, world, UNITS.puck.teryt, item));
    const proofs: string[] = [];
    for (let index = 0; index < PROOFS; index += 1) {
      const body = {
        unit: UNITS.puck.teryt,
        kind: 'report',
        title: `Dowód ${index}`,
        statement: `Treść ${index}.1`,
      };
      proofs.push((await world.editor.client.post(tenantPath(world, 'evidence/statements'), body)).body.id);
    }
    return new Hands(test, world, people, ids, proofs);
  }

  async take(step: Step): Promise<number> {
    if (step.do !== 'days pass') return (await this.send(step)).status;
    this.test.clock.advance({ days: step.days });
    // Sessions end over night.
    for (const who of Object.values(this.people)) who.client = await this.test.as(who);
    return 200;
  }

  /** Every answer in which the unit could notice a decision, byte for byte; the clock stands still meanwhile. */
  async whatTheUnitSees(): Promise<string[]> {
    const { client } = this.people.editor;
    const addresses = [
      `units/${UNITS.puck.teryt}/assessments`,
      `units/${UNITS.puck.teryt}`,
      'coverage/matrix',
      'coverage/groups?by=metropolis',
      'evidence',
      ...this.ids.map((id) => `assessments/${id}`),
      ...this.proofs.map((id) => `evidence/${id}`),
    ];
    const seen: string[] = [];
    for (const address of addresses) {
      const { status, headers, body } = await client.get(tenantPath(this.world, address));
      seen.push(JSON.stringify([address, status, headers.get('etag'), body]));
    }
    return seen;
  }

  async assessments(): Promise<{ review: string; standing: string; ownDecision: boolean }[]> {
    await this.people.editor.client.get(tenantPath(this.world, 'evidence')); // turns the day first, like any request
    const rows = await this.test.rows<{ id: string; review: string; standing: string; ownDecision: boolean }>(
      `SELECT id, review, standing, confirmed_by IS NOT DISTINCT FROM submitted_by AS "ownDecision"
       FROM assessments WHERE tenant_id = $1`,
      [this.world.tenant.id],
    );
    return this.ids.flatMap((id) => rows.filter((row) => row.id === id));
  }

  async drift(): Promise<unknown[]> {
    return this.test.arrange(
      this.world.tenant.id,
      async (client) => (await client.query('SELECT * FROM counters_drift()')).rows,
    );
  }

  private async send(step: Exclude<Step, { do: 'days pass' }>): Promise<Answer> {
    const { editor } = this.people;
    switch (step.do) {
      case 'declare': {
        const { body } = await editor.client.get(this.at(step.at));
        return editor.client.patch(
          this.at(step.at),
          { state: step.state, statement: this.words('Opis'), reason: 'Nie dotyczy', plannedOn: null },
          ifMatch(body.version),
        );
      }
      case 'submit':
      case 'recall':
        return this.people[step.by].client.post(this.at(step.at, `/${step.do}`));
      case 'decide':
      case 'hold':
        return this.people[step.by].client.post(this.at(step.at, '/review'), {
          decision: step.decision,
          hold: step.do === 'hold',
          ...(step.decision === 'return' && { reason: 'Popraw' }),
        });
      case 'undo':
        return this.people[step.by].client.delete(
          tenantPath(this.world, `review/batch/${this.ids[step.at]}`),
        );
      case 'send':
        return this.people[step.by].client.post(tenantPath(this.world, 'review/batch/send'), {});
      case 'link':
        return editor.client.post(this.at(step.at, '/evidence'), { evidenceId: this.proofs[step.proof] });
      case 'unlink':
        return editor.client.delete(this.at(step.at, `/evidence/${this.proofs[step.proof]}`));
      default:
        return this.changeProof(step);
    }
  }

  private async changeProof(step: Extract<Step, { proof: number }>): Promise<Answer> {
    const { client } = this.people.editor;
    const path = (rest = ''): string => tenantPath(this.world, `evidence/${this.proofs[step.proof]}${rest}`);
    switch (step.do) {
      case 'withdraw':
        return client.post(path('/withdraw'), { reason: 'Pomyłka' });
      case 'restore':
        return client.post(path('/restore'));
      case 'revise':
        return client.post(path('/revisions/statements'), { statement: this.words('Wersja') });
      case 'end': {
        const { body } = await client.get(path());
        const day = Date.parse(`${this.test.clock.today()}T00:00:00Z`) + step.inDays * 86_400_000;
        const effectiveUntil = new Date(day).toISOString().slice(0, 10);
        return client.patch(path(), { effectiveUntil }, ifMatch(body.version));
      }
      default:
        throw new Error(`${step.do} is no change of a proof`);
    }
  }

  private words(what: string): string {
    this.#typed += 1;
    return `${what} ${this.#typed}`;
  }

  private at(index: number, rest = ''): string {
    return assessmentPath(this.world, this.ids[index]!, rest);
  }
}
