import { describe, expect, it } from '@jest/globals';
import {
  DECLARATION_STATES,
  REVIEW_STATES,
  REVIEW_TRANSITIONS,
  type DeclarationState,
  type ProblemCode,
} from '@miara/shared';
import fc from 'fast-check';
import { DomainError } from '../../platform/http/domain-error.js';
import {
  applyChange,
  checkIndicator,
  checkRecall,
  checkReview,
  checkSubmission,
  checkUnlocked,
  isProofInForce,
  mayRestOn,
  missingToSubmit,
  submissionGaps,
  type DeclaredContent,
} from './assessments.rules.js';

const NOTHING: DeclaredContent = {
  state: null,
  statement: null,
  indicatorValue: null,
  plannedOn: null,
  reason: null,
};

function content(change: Partial<DeclaredContent>): DeclaredContent {
  return { ...NOTHING, ...change };
}

/** The code that a check refuses with; null when it lets pass. */
function refusal(check: () => void): ProblemCode | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

describe('what is missing to submit', () => {
  it.each([
    ['nothing was declared', {}, 0, ['declaration']],
    ['nothing was declared, though proof is linked', {}, 2, ['declaration']],
    ['in place with neither proof nor statement', { state: 'in_place' }, 0, ['evidence_or_statement']],
    [
      'in place with a blank statement',
      { state: 'in_place', statement: ' \n\t ' },
      0,
      ['evidence_or_statement'],
    ],
    ['in place with a statement', { state: 'in_place', statement: 'Sala 12' }, 0, []],
    ['in place with proof', { state: 'in_place' }, 1, []],
    ['not applicable without a reason', { state: 'not_applicable', statement: 'x' }, 1, ['reason']],
    ['not applicable with a blank reason', { state: 'not_applicable', reason: '   ' }, 0, ['reason']],
    ['not applicable with a reason', { state: 'not_applicable', reason: 'Nie ma szkół' }, 0, []],
    ['planned without a day', { state: 'planned' }, 0, []],
    ['in progress without a day', { state: 'in_progress' }, 0, []],
    ['not started, said aloud', { state: 'not_started' }, 0, []],
  ] as const)('%s', (_case, given, proofs, expected) => {
    expect(submissionGaps(content(given), proofs)).toEqual(expected);
  });

  it.each([
    ['draft', ['declaration']],
    ['returned', ['declaration']],
    ['submitted', []],
    ['confirmed', []],
  ] as const)('is told while %s: %j', (review, expected) => {
    expect(missingToSubmit(review, NOTHING, 0)).toEqual(expected);
  });
});

describe('submitting', () => {
  it.each(REVIEW_STATES)('from %s is allowed exactly where the transitions say so', (review) => {
    const allowed = (REVIEW_TRANSITIONS[review] as readonly string[]).includes('submitted');
    expect(refusal(() => checkSubmission(review, content({ state: 'planned' }), 0))).toBe(
      allowed ? null : 'transition_not_allowed',
    );
  });

  it.each([
    [{}, 'declaration_required'],
    [{ state: 'in_place' }, 'evidence_or_statement_required'],
    [{ state: 'not_applicable' }, 'reason_required'],
  ] as const)('of %j answers %s', (given, code) => {
    expect(refusal(() => checkSubmission('draft', content(given), 0))).toBe(code);
  });

  it('is refused exactly when something is missing, whatever is declared', () => {
    const declared = fc.record({
      state: fc.option(fc.constantFrom<DeclarationState>(...DECLARATION_STATES)),
      statement: fc.option(fc.string()),
      indicatorValue: fc.option(fc.nat()),
      plannedOn: fc.constant(null),
      reason: fc.option(fc.string()),
    });
    fc.assert(
      fc.property(declared, fc.nat(3), (given, proofs) => {
        const refused = refusal(() => checkSubmission('draft', given, proofs)) !== null;
        expect(refused).toBe(submissionGaps(given, proofs).length > 0);
      }),
    );
  });
});

describe('recalling', () => {
  it.each(REVIEW_STATES)('from %s is possible only while it waits for the coordinator', (review) => {
    expect(refusal(() => checkRecall(review))).toBe(review === 'submitted' ? null : 'transition_not_allowed');
  });
});

describe('changing', () => {
  it.each(REVIEW_STATES)('while %s is refused only when the coordinator looks at it', (review) => {
    expect(refusal(() => checkUnlocked(review))).toBe(review === 'submitted' ? 'assessment_locked' : null);
  });

  it('tells what became different, from what to what', () => {
    const present = content({ state: 'planned', plannedOn: '2026-05-01' });
    expect(
      applyChange(present, { state: 'in_place', statement: 'Sala 12', plannedOn: '2026-05-01' }),
    ).toEqual({
      content: content({ state: 'in_place', statement: 'Sala 12', plannedOn: '2026-05-01' }),
      changed: { state: { from: 'planned', to: 'in_place' }, statement: { from: null, to: 'Sala 12' } },
    });
  });

  it('keeps a reason when the state moves on, for it may move back', () => {
    const present = content({ state: 'not_applicable', reason: 'Nie ma szkół' });
    expect(applyChange(present, { state: 'in_place' }).content.reason).toBe('Nie ma szkół');
  });

  it.each([[''], [null], ['\0']])('empties a field with %j', (emptied) => {
    expect(applyChange(content({ statement: 'było' }), { statement: emptied }).content.statement).toBeNull();
  });

  it('counts a first "not started" as a declaration', () => {
    expect(applyChange(NOTHING, { state: 'not_started' }).changed).toEqual({
      state: { from: null, to: 'not_started' },
    });
  });

  it('finds no difference when the same is said again', () => {
    const present = content({ state: 'in_place', statement: 'Sala 12', indicatorValue: 3 });
    expect(applyChange(present, { ...present, state: 'in_place' }).changed).toEqual({});
  });

  it.each([
    [{ indicatorValue: 3 }, true, null],
    [{ indicatorValue: 0 }, false, 'indicator_not_expected'],
    [{ indicatorValue: null }, false, null],
    [{}, false, null],
  ] as const)('%j of an item that is measured: %s answers %s', (change, measured, code) => {
    expect(refusal(() => checkIndicator(change, measured))).toBe(code);
  });
});

describe('deciding', () => {
  it.each([
    ['draft', 'confirm', null, true, 'review_not_submitted'],
    ['returned', 'return', 'popraw', true, 'review_not_submitted'],
    ['confirmed', 'confirm', null, true, 'review_not_submitted'],
    ['submitted', 'confirm', null, true, null],
    ['submitted', 'confirm', null, false, 'evidence_not_in_force'],
    ['submitted', 'return', 'popraw datę', true, null],
    ['submitted', 'return', 'dowód wygasł', false, null],
    ['submitted', 'return', null, true, 'return_reason_required'],
    ['submitted', 'return', ' \n ', true, 'return_reason_required'],
  ] as const)(
    'on %s: %s with reason %j and proof in force %s answers %s',
    (review, decision, reason, inForce, code) => {
      expect(refusal(() => checkReview(review, decision, reason, inForce))).toBe(code);
    },
  );
});

describe('proof', () => {
  it.each([
    [null, null, true],
    ['2026-03-16', null, true],
    ['2026-03-17', null, false],
    [null, '2026-03-17', true],
    [null, '2026-03-16', false],
    ['2026-01-01', '2026-03-16', false],
  ])('from %s until %s on 2026-03-16 is in force: %s', (effectiveFrom, effectiveUntil, expected) => {
    expect(isProofInForce({ effectiveFrom, effectiveUntil }, '2026-03-16')).toBe(expected);
  });

  it.each([
    ['2211031', '2211031', true, 'its own'],
    ['2211031', '2211', true, "the powiat's for a gmina in it"],
    ['2211', '2211', true, "the powiat's own"],
    ['2211', '2211031', false, "a gmina's for the powiat"],
    ['2204011', '2211', false, "another powiat's"],
    ['2211031', '2211043', false, "a neighbour's"],
  ])('for %s of %s: %s, %s', (assessment, evidence, expected) => {
    expect(mayRestOn(assessment, evidence)).toBe(expected);
  });
});
