import { deriveStanding, type DeclarationState, type ReviewState, type Standing } from '@miara/shared';

export const EDITOR = 'editor';
export const REVIEWERS = ['coordinator', 'second coordinator', 'editor and coordinator'] as const;
export type Reviewer = (typeof REVIEWERS)[number];
/** Who speaks for the unit; one of them reviews too. */
export const SUBMITTERS = [EDITOR, 'editor and coordinator'] as const;
export type Submitter = (typeof SUBMITTERS)[number];

export const ASSESSMENTS = 3;
export const PROOFS = 2;

type Decision = 'confirm' | 'return';

/** Something that somebody does; where it is not possible the service refuses and nothing changes. */
export type Step =
  | { do: 'declare'; at: number; state: DeclarationState }
  | { do: 'submit' | 'recall'; at: number; by: Submitter }
  | { do: 'decide' | 'hold'; at: number; by: Reviewer; decision: Decision }
  | { do: 'undo'; at: number; by: Reviewer }
  | { do: 'send'; by: Reviewer }
  | { do: 'link' | 'unlink'; at: number; proof: number }
  | { do: 'withdraw' | 'restore' | 'revise'; proof: number }
  | { do: 'end'; proof: number; inDays: number }
  | { do: 'days pass'; days: number };

interface Proof {
  withdrawn: boolean;
  revision: number;
  /** Day number; null = without end. */
  until: number | null;
}

interface Held {
  by: Reviewer;
  decision: Decision;
  /** The submission it is about. */
  submission: number;
}

interface Assessment {
  state: DeclarationState;
  statement: number;
  review: ReviewState;
  links: Set<number>;
  submittedBy: Submitter | null;
  /** Counts submissions: a decision is about exactly one. */
  submission: number;
  confirmed: { content: string; state: DeclarationState; by: Reviewer } | null;
  /** The confirmation was taken by withdrawals alone. */
  suspended: boolean;
  held: Held | null;
}

/** The rules of the standard in plain objects, told independently of the service and of the triggers. */
export class ReviewModel {
  private today = 0;
  private proofs: Proof[] = Array.from({ length: PROOFS }, () => ({
    withdrawn: false,
    revision: 1,
    until: null,
  }));
  private assessments: Assessment[] = Array.from({ length: ASSESSMENTS }, () => ({
    state: 'not_started',
    statement: 0,
    review: 'draft',
    links: new Set<number>(),
    submittedBy: null,
    submission: 0,
    confirmed: null,
    suspended: false,
    held: null,
  }));

  /** Whether the step would be possible. */
  allowsStep(step: Step): boolean {
    const trial = new ReviewModel();
    trial.today = this.today;
    trial.proofs = structuredClone(this.proofs);
    trial.assessments = structuredClone(this.assessments);
    return trial.take(step);
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
        return this.change(step.at, (one) => {
          one.state = step.state;
          one.statement += 1;
        });
      case 'link':
        if (this.at(step).links.has(step.proof) || this.proofs[step.proof]!.withdrawn) return false;
        return this.change(step.at, ({ links }) => links.add(step.proof));
      case 'unlink':
        if (!this.at(step).links.has(step.proof)) return false;
        return this.change(step.at, ({ links }) => links.delete(step.proof));
      case 'submit':
        return this.submit(this.at(step), step.by);
      case 'recall':
        if (this.at(step).review !== 'submitted') return false;
        this.at(step).review = 'draft';
        return true;
      case 'decide':
        return this.mayDecide(this.at(step), step) && this.apply(this.at(step), step);
      case 'hold':
        if (!this.mayDecide(this.at(step), step)) return false;
        this.at(step).held = { ...step, submission: this.at(step).submission };
        return true;
      case 'undo':
        if (this.at(step).held?.by !== step.by) return false;
        this.at(step).held = null;
        return true;
      case 'send':
        return this.send(step.by);
      default:
        return this.changeProof(this.proofs[step.proof]!, step);
    }
  }

  standings(): Standing[] {
    return this.assessments.map((one) =>
      deriveStanding({
        state: one.state,
        review: one.review,
        confirmedState: one.confirmed?.state ?? null,
        contentUnchanged: this.contentOf(one) === one.confirmed?.content,
        proofEndsOn: this.inForce(one) ? null : '2026-01-01',
        today: '2026-01-01',
      }),
    );
  }

  reviews(): ReviewState[] {
    return this.assessments.map(({ review }) => review);
  }

  private at({ at }: { at: number }): Assessment {
    return this.assessments[at]!;
  }

  private submit(one: Assessment, by: Submitter): boolean {
    if ((one.review !== 'draft' && one.review !== 'returned') || one.statement === 0) return false;
    one.review = 'submitted';
    one.submittedBy = by;
    one.submission += 1;
    return true;
  }

  /** Nobody about their own submission, nobody about what lies in a batch. */
  private mayDecide(one: Assessment, { by, decision }: { by: Reviewer; decision: Decision }): boolean {
    const lies = one.held?.submission === one.submission;
    return one.review === 'submitted' && one.submittedBy !== by && !lies && this.allows(one, decision);
  }

  private allows(one: Assessment, decision: Decision): boolean {
    return decision === 'return' || this.inForce(one);
  }

  private apply(one: Assessment, { by, decision }: { by: Reviewer; decision: Decision }): true {
    one.review = decision === 'confirm' ? 'confirmed' : 'returned';
    if (decision === 'confirm') one.confirmed = { content: this.contentOf(one), state: one.state, by };
    one.suspended = false;
    return true;
  }

  /** What no longer fits is dropped, the rest takes effect. */
  private send(by: Reviewer): boolean {
    const batch = this.assessments.filter(({ held }) => held?.by === by);
    for (const one of batch) {
      const held = one.held!;
      one.held = null;
      const fits = one.review === 'submitted' && held.submission === one.submission;
      if (fits && this.allows(one, held.decision)) this.apply(one, held);
    }
    return batch.length > 0;
  }

  private changeProof(proof: Proof, step: Extract<Step, { proof: number }>): boolean {
    const users = this.assessments.filter(({ links }) => links.has(step.proof));
    const isLocked = users.some(({ review }) => review === 'submitted');
    if (step.do === 'withdraw') {
      if (proof.withdrawn) return false;
      proof.withdrawn = true;
      for (const one of users) {
        if (one.review === 'confirmed') one.suspended = true;
        if (one.review !== 'returned') one.review = 'draft';
      }
      return true;
    }
    if (step.do === 'restore') {
      if (!proof.withdrawn || isLocked) return false;
      proof.withdrawn = false;
      for (const one of users) this.resume(one);
      return true;
    }
    if (proof.withdrawn) return false;
    if (step.do === 'revise') {
      if (isLocked) return false;
      proof.revision += 1;
      users.forEach((one) => this.reopen(one));
      return true;
    }
    return step.do !== 'end' || this.end(proof, users, this.today + step.inDays, isLocked);
  }

  private end(proof: Proof, users: Assessment[], until: number, isLocked: boolean): boolean {
    if (until === proof.until) return true;
    if (isLocked) return false;
    const claimsMore = until > (proof.until ?? Infinity);
    proof.until = until;
    for (const one of users) {
      if (!claimsMore && until > this.today) continue;
      one.suspended = false;
      if (one.review === 'confirmed') one.review = 'draft';
    }
    return true;
  }

  private resume(one: Assessment): void {
    const isBack = this.contentOf(one) === one.confirmed?.content && this.inForce(one);
    // What somebody has submitted anew is no longer confirmed by who submitted it.
    if (one.review === 'draft' && one.suspended && isBack && one.confirmed?.by !== one.submittedBy) {
      one.review = 'confirmed';
      one.suspended = false;
    } else this.reopen(one);
  }

  private change(index: number, how: (one: Assessment) => unknown): boolean {
    const one = this.assessments[index]!;
    if (one.review === 'submitted') return false;
    how(one);
    this.reopen(one);
    return true;
  }

  private reopen(one: Assessment): void {
    if (one.review === 'confirmed' && this.contentOf(one) !== one.confirmed?.content) one.review = 'draft';
  }

  private contentOf({ state, statement, links }: Assessment): string {
    const used = [...links].filter((index) => !this.proofs[index]!.withdrawn).sort();
    return `${state} ${statement} ${used.map((index) => `${index}.${this.proofs[index]!.revision}`).join(' ')}`;
  }

  private inForce({ links }: Assessment): boolean {
    return [...links].every((index) => {
      const { withdrawn, until } = this.proofs[index]!;
      return withdrawn || until === null || this.today < until;
    });
  }
}
