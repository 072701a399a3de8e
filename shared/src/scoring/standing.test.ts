import { describe, expect, it } from '@jest/globals';
import { deriveStanding, isInForce, type AssessmentFacts } from './standing.js';

const confirmedInPlace: AssessmentFacts = {
  state: 'in_place',
  review: 'confirmed',
  confirmedState: 'in_place',
  contentUnchanged: true,
  proofEndsOn: null,
  today: '2026-06-15',
};
const fresh: AssessmentFacts = {
  ...confirmedInPlace,
  state: 'not_started',
  review: 'draft',
  confirmedState: null,
  contentUnchanged: false,
};

describe('the standing of an assessment', () => {
  it.each([
    ['confirmed in place', confirmedInPlace, 'confirmed'],
    ['confirmed, proof ends tomorrow', { ...confirmedInPlace, proofEndsOn: '2026-06-16' }, 'confirmed'],
    ['confirmed, proof ends today (half-open)', { ...confirmedInPlace, proofEndsOn: '2026-06-15' }, 'lapsed'],
    ['confirmed, proof ended long ago', { ...confirmedInPlace, proofEndsOn: '2025-12-31' }, 'lapsed'],
    ['confirmed, content changed', { ...confirmedInPlace, contentUnchanged: false }, 'lapsed'],
    ['reopened draft', { ...confirmedInPlace, review: 'draft', contentUnchanged: false }, 'lapsed'],
    ['reopened and changed back, not confirmed again', { ...confirmedInPlace, review: 'draft' }, 'lapsed'],
    ['reopened and submitted again', { ...confirmedInPlace, review: 'submitted' }, 'lapsed'],
    ['reopened and returned', { ...confirmedInPlace, review: 'returned' }, 'lapsed'],
    ['was in place, now only planned', { ...confirmedInPlace, state: 'planned', review: 'draft' }, 'lapsed'],
    [
      'was in place, now said not to apply',
      { ...confirmedInPlace, state: 'not_applicable', review: 'draft' },
      'lapsed',
    ],

    ['in place, draft', { ...fresh, state: 'in_place' }, 'declared'],
    ['in place, submitted', { ...fresh, state: 'in_place', review: 'submitted' }, 'declared'],
    ['in place, returned', { ...fresh, state: 'in_place', review: 'returned' }, 'declared'],
    ['never touched', fresh, 'not_started'],
    ['planned', { ...fresh, state: 'planned' }, 'planned'],
    ['in progress, submitted', { ...fresh, state: 'in_progress', review: 'submitted' }, 'in_progress'],
    ['planned, confirmed', { ...confirmedInPlace, state: 'planned', confirmedState: 'planned' }, 'planned'],

    ['not applicable, unconfirmed', { ...fresh, state: 'not_applicable' }, 'not_started'],
    ['not applicable, submitted', { ...fresh, state: 'not_applicable', review: 'submitted' }, 'not_started'],
    [
      'not applicable, confirmed',
      { ...confirmedInPlace, state: 'not_applicable', confirmedState: 'not_applicable' },
      'not_applicable',
    ],
    [
      'not applicable, confirmed, its reason changed',
      { ...confirmedInPlace, state: 'not_applicable', confirmedState: 'not_applicable', review: 'draft' },
      'not_started',
    ],
    [
      'was not applicable, now in place',
      { ...confirmedInPlace, confirmedState: 'not_applicable', review: 'draft' },
      'declared',
    ],
    [
      'not applicable, confirmed on proof that ended',
      {
        ...confirmedInPlace,
        state: 'not_applicable',
        confirmedState: 'not_applicable',
        proofEndsOn: '2026-06-15',
      },
      'not_started',
    ],
  ] as const)('%s', (_, facts, expected) => {
    expect(deriveStanding(facts)).toBe(expected);
  });
});

it('takes proof without an end as always in force', () => {
  expect(isInForce(null, '2999-01-01')).toBe(true);
});
