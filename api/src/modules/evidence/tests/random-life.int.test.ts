import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deriveStanding, type AssessmentFacts, type Standing } from '@miara/shared';
import fc from 'fast-check';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import type { Answer } from '../../../testing/test-client.js';
import { randomRuns, timeForRuns } from '../../../testing/random-runs.js';
import { buildSharedProofWorld, POWIAT, submit, type SharedProofWorld } from './shared-proof-world.js';

/** Something that somebody does; where it is not possible the service refuses and nothing changes. */
type Step =
  | { do: 'declare' | 'confirm' | 'return'; at: number }
  | { do: 'submit'; at: number }
  | { do: 'link' | 'unlink'; at: number; proof: number }
  | { do: 'withdraw' | 'restore' | 'revise'; proof: number }
  | { do: 'end'; proof: number; inDays: number | null }
  | { do: 'days pass'; days: number };

const ASSESSMENTS = 4;
const PROOFS = 2;
const at = fc.nat({ max: ASSESSMENTS - 1 });
const proof = fc.nat({ max: PROOFS - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ do: fc.constant('declare' as const), at }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('submit' as const, 'return' as const), at }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('confirm' as const), at }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('link' as const, 'unlink' as const), at, proof }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constantFrom('withdraw' as const, 'restore' as const), proof }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('revise' as const), proof }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('end' as const),
      proof,
      inDays: fc.oneof(fc.constant(null), fc.integer({ min: -1, max: 5 })),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('days pass' as const), days: fc.integer({ min: 1, max: 3 }) }),
  },
);

interface ModelProof {
  withdrawn: boolean;
  revision: number;
  /** Day number; null = without end. */
  until: number | null;
}

interface ModelAssessment {
  statement: number;
  review: AssessmentFacts['review'];
  links: Set<number>;
  confirmedContent: string | null;
  /** The confirmation was taken by withdrawals alone. */
  suspended: boolean;
}

/** The rules of issue and ADR in plain objects, told independently of the triggers. */
class Model {
  today = 0;
  readonly proofs: ModelProof[] = Array.from({ length: PROOFS }, () => ({
    withdrawn: false,
    revision: 1,
    until: null,
  }));
  readonly assessments: ModelAssessment[] = Array.from({ length: ASSESSMENTS }, () => ({
    statement: 0,
    review: 'confirmed',
    links: new Set([0]),
    confirmedContent: null,
    suspended: false,
  }));

  constructor() {
    for (const one of this.assessments) one.confirmedContent = this.contentOf(one);
  }

  /** Whether the step is possible; if so it is taken. */
  take(step: Step): boolean {
    switch (step.do) {
      case 'days pass':
        this.today += step.days;
        for (const one of this.assessments) {
          if (one.review === 'confirmed' && !this.inForce(one)) one.review = 'draft';
        }
        return true;
      case 'declare':
        return this.change(step.at, (one) => (one.statement += 1));
      case 'link':
        if (this.assessments[step.at]!.links.has(step.proof) || this.proofs[step.proof]!.withdrawn)
          return false;
        return this.change(step.at, (one) => one.links.add(step.proof));
      case 'unlink':
        if (!this.assessments[step.at]!.links.has(step.proof)) return false;
        return this.change(step.at, (one) => one.links.delete(step.proof));
      case 'submit':
      case 'confirm':
      case 'return':
        return this.decide(this.assessments[step.at]!, step.do);
      default:
        return this.changeProof(this.proofs[step.proof]!, step);
    }
  }

  standings(): Standing[] {
    return this.assessments.map((one) =>
      deriveStanding({
        state: 'in_place',
        review: one.review,
        confirmedState: one.confirmedContent === null ? null : 'in_place',
        contentUnchanged: this.contentOf(one) === one.confirmedContent,
        proofEndsOn: this.inForce(one) ? null : '2026-01-01',
        today: '2026-01-01',
      }),
    );
  }

  private decide(one: ModelAssessment, decision: 'submit' | 'confirm' | 'return'): boolean {
    if (decision === 'submit') {
      if (one.review !== 'draft' && one.review !== 'returned') return false;
      one.review = 'submitted';
      return true;
    }
    if (one.review !== 'submitted' || (decision === 'confirm' && !this.inForce(one))) return false;
    one.review = decision === 'confirm' ? 'confirmed' : 'returned';
    if (decision === 'confirm') one.confirmedContent = this.contentOf(one);
    one.suspended = false;
    return true;
  }

  private changeProof(
    proof: ModelProof,
    step: Extract<Step, { do: 'withdraw' | 'restore' | 'revise' | 'end' }>,
  ): boolean {
    const users = this.assessments.filter(({ links }) => links.has(step.proof));
    const isLocked = users.some(({ review }) => review === 'submitted');
    if (step.do === 'restore' ? !proof.withdrawn || isLocked : proof.withdrawn) return false;
    if (step.do === 'withdraw') {
      proof.withdrawn = true;
      for (const one of users) {
        if (one.review === 'confirmed') one.suspended = true;
        if (one.review !== 'returned') one.review = 'draft';
      }
      return true;
    }
    if (step.do === 'restore') {
      proof.withdrawn = false;
      for (const one of users) {
        const isBack = this.contentOf(one) === one.confirmedContent && this.inForce(one);
        if (one.review === 'draft' && one.suspended && isBack) {
          one.review = 'confirmed';
          one.suspended = false;
        } else this.reopen(one);
      }
      return true;
    }
    if (step.do !== 'end') {
      if (isLocked) return false;
      proof.revision += 1;
      for (const one of users) this.reopen(one);
      return true;
    }
    const until = step.inDays === null ? null : this.today + step.inDays;
    if (until === proof.until) return true;
    if (isLocked) return false;
    const claimsMore = (until ?? Infinity) > (proof.until ?? Infinity);
    proof.until = until;
    for (const one of users) {
      if (!claimsMore && until !== null && until > this.today) continue;
      one.suspended = false;
      if (one.review === 'confirmed') one.review = 'draft';
    }
    return true;
  }

  private change(index: number, how: (one: ModelAssessment) => unknown): boolean {
    const one = this.assessments[index]!;
    if (one.review === 'submitted') return false;
    how(one);
    this.reopen(one);
    return true;
  }

  private reopen(one: ModelAssessment): void {
    if (one.review === 'confirmed' && this.contentOf(one) !== one.confirmedContent) one.review = 'draft';
  }

  private contentOf({ statement, links }: ModelAssessment): string {
    const used = [...links].filter((index) => !this.proofs[index]!.withdrawn).sort();
    return `${statement} ${used.map((index) => `${index}.${this.proofs[index]!.revision}`).join(' ')}`;
  }

  private inForce({ links }: ModelAssessment): boolean {
    return [...links].every((index) => {
      const { withdrawn, until } = this.proofs[index]!;
      return withdrawn || until === null || this.today < until;
    });
  }
}

let test: ApiTest;
beforeAll(async () => {
  test = await startApiTest();
});
afterAll(() => test.close());

describe('any sequence of what becomes of proofs', () => {
  it(
    'leaves every standing, and every counter, as the rules say',
    async () => {
      let restored = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 18 }), async (steps) => {
          const world = await Hands.ready(test);
          const model = new Model();
          for (const step of steps) {
            const before = model.standings().filter((standing) => standing === 'confirmed').length;
            const isPossible = model.take(step);
            const status = await world.take(step);
            expect({ step, done: status < 300 }).toEqual({ step, done: isPossible });
            const after = model.standings();
            expect({ step, standings: await world.standings() }).toEqual({ step, standings: after });
            expect(await world.drift()).toEqual([]);
            if (step.do === 'restore' && after.filter((standing) => standing === 'confirmed').length > before)
              restored += 1;
          }
        }),
        { ...randomRuns(40, 20261122), endOnFailure: false },
      );
      // The sequences are worth nothing unless confirmations came back in some of them.
      expect(restored).toBeGreaterThan(5);
    },
    timeForRuns(40, 300_000),
  );
});

/** Does in the service what a step says. */
class Hands {
  #statement = 0;
  #revision = 0;

  private constructor(
    private readonly test: ApiTest,
    private readonly world: SharedProofWorld,
    private readonly proofs: string[],
  ) {}

  /** Four assessments confirmed with the first of two proofs. */
  static async ready(test: ApiTest): Promise<Hands> {
    const world = await buildSharedProofWorld(test, 2);
    world.assessments.splice(
      0,
      world.assessments.length,
      ...world.assessments.filter(({ item }) => item !== 'EDU-02'),
    );
    const proofs: string[] = [];
    for (let index = 0; index < PROOFS; index += 1) {
      const body = { unit: POWIAT, kind: 'report', title: `Dowód ${index}`, statement: `Treść ${index}.1` };
      proofs.push((await world.team.client.post(world.path('evidence/statements'), body)).body.id);
    }
    const hands = new Hands(test, world, proofs);
    for (let index = 0; index < ASSESSMENTS; index += 1) {
      for (const step of [
        { do: 'declare', at: index },
        { do: 'link', at: index, proof: 0 },
        { do: 'submit', at: index },
        { do: 'confirm', at: index },
      ] as const)
        expect(await hands.take(step)).toBeLessThan(300);
    }
    return hands;
  }

  async take(step: Step): Promise<number> {
    this.test.clock.advance({ seconds: 1 });
    if (step.do === 'days pass') {
      this.test.clock.advance({ days: step.days });
      // Sessions end over night.
      for (const who of [this.world.team, this.world.coordinator]) who.client = await this.test.as(who);
      return 200;
    }
    return step.do === 'submit' ? this.submit(this.idAt(step.at)) : (await this.send(step)).status;
  }

  async standings(): Promise<string[]> {
    await this.world.team.client.get(this.world.path('evidence')); // turns the day first, like any request
    const rows = await this.test.rows<{ id: string; standing: string }>(
      'SELECT id, standing FROM assessments WHERE tenant_id = $1',
      [this.world.tenant.id],
    );
    return this.world.assessments.map(({ id }) => rows.find((row) => row.id === id)?.standing ?? '');
  }

  async drift(): Promise<unknown[]> {
    const { id } = this.world.tenant;
    return this.test.arrange(
      id,
      async (client) => (await client.query('SELECT * FROM counters_drift()')).rows,
    );
  }

  private async send(step: Exclude<Step, { do: 'days pass' | 'submit' }>): Promise<Answer> {
    const { team, coordinator, path } = this.world;
    switch (step.do) {
      case 'declare': {
        const id = this.idAt(step.at);
        this.#statement += 1;
        const { body } = await team.client.get(path(`assessments/${id}`));
        const content = { state: 'in_place', statement: `Opis ${this.#statement}` };
        return team.client.patch(path(`assessments/${id}`), content, {
          headers: { 'If-Match': `"${body.version}"` },
        });
      }
      case 'confirm':
      case 'return':
        return coordinator.client.post(path(`assessments/${this.idAt(step.at)}/review`), {
          decision: step.do,
          ...(step.do === 'return' && { reason: 'Popraw' }),
        });
      case 'link':
        return team.client.post(path(`assessments/${this.idAt(step.at)}/evidence`), {
          evidenceId: this.proofs[step.proof],
        });
      case 'unlink':
        return team.client.delete(
          path(`assessments/${this.idAt(step.at)}/evidence/${this.proofs[step.proof]}`),
        );
      case 'withdraw':
        return team.client.post(this.of(step.proof, '/withdraw'), { reason: 'Pomyłka' });
      case 'restore':
        return team.client.post(this.of(step.proof, '/restore'));
      case 'revise':
        this.#revision += 1;
        return team.client.post(this.of(step.proof, '/revisions/statements'), {
          statement: `Wersja ${this.#revision}`,
        });
      case 'end': {
        const { body } = await team.client.get(this.of(step.proof));
        const effectiveUntil = step.inDays === null ? null : this.dayAfter(step.inDays);
        return team.client.patch(
          this.of(step.proof),
          { effectiveUntil },
          { headers: { 'If-Match': `"${body.version}"` } },
        );
      }
    }
  }

  private async submit(id: string): Promise<number> {
    const [present] = await this.test.rows<{ review: string }>(
      'SELECT review FROM assessments WHERE id = $1',
      [id],
    );
    if (present?.review === 'submitted') return 409;
    try {
      await submit(this.test, this.world, [id]);
      return 200;
    } catch {
      return 409; // refused by the database
    }
  }

  private dayAfter(days: number): string {
    return new Date(Date.parse(`${this.test.clock.today()}T00:00:00Z`) + days * 86_400_000)
      .toISOString()
      .slice(0, 10);
  }

  private idAt(index: number): string {
    return this.world.assessments[index]!.id;
  }

  private of(proof: number, step = ''): string {
    return this.world.path(`evidence/${this.proofs[proof]}${step}`);
  }
}
