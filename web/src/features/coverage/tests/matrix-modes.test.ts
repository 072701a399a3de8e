import { describe, expect, it } from '@jest/globals';
import { MATRIX_MODES } from '../../../api/matrix-query.js';
import type { MatrixCellResponse } from '@miara/shared/api';
import { lookOf, looksOf, movedLately } from '../matrix-modes.js';

const TODAY = '2026-11-23';

const cell = (told: Partial<MatrixCellResponse>): MatrixCellResponse => ({
  id: 'a',
  standing: 'declared',
  review: 'draft',
  assessed: true,
  since: '2026-01-01',
  ...told,
});

describe('what a cell shows', () => {
  it.each([
    ['submitted', { review: 'submitted', waitingSince: '2026-11-20' }, false, { look: 'submitted', days: 3 }],
    ['held', { review: 'submitted', waitingSince: '2026-11-23' }, true, { look: 'held', days: 0 }],
    ['a past day', { review: 'submitted' }, false, { look: 'submitted' }],
    ['returned', { review: 'returned' }, false, { look: 'returned' }],
    ['confirmed', { review: 'confirmed' }, false, { look: 'confirmed' }],
    ['draft', { review: 'draft' }, false, { look: 'draft' }],
    ['nothing declared', { review: 'draft', assessed: false }, false, { look: 'untouched' }],
  ] as const)('review: %s', (_, told, isHeld, look) => {
    expect(lookOf('review', cell(told), TODAY, isHeld)).toEqual({ mode: 'review', ...look });
  });

  it.each([
    ['not told', {}, { look: 'untold' }],
    ['none', { proofs: 0 }, { look: 'none' }],
    ['never dated', { proofs: 2 }, { look: 'undated' }],
    ['the first day without force', { proofs: 1, proofEndsOn: TODAY }, { look: 'ended' }],
    ['its last day', { proofs: 1, proofEndsOn: '2026-11-24' }, { look: 'within7', days: 1 }],
    ['7 days', { proofs: 1, proofEndsOn: '2026-11-30' }, { look: 'within7', days: 7 }],
    ['8 days', { proofs: 1, proofEndsOn: '2026-12-01' }, { look: 'within30', days: 8 }],
    ['30 days', { proofs: 1, proofEndsOn: '2026-12-23' }, { look: 'within30', days: 30 }],
    ['31 days', { proofs: 1, proofEndsOn: '2026-12-24' }, { look: 'within60', days: 31 }],
    ['60 days', { proofs: 1, proofEndsOn: '2027-01-22' }, { look: 'within60', days: 60 }],
    ['61 days', { proofs: 1, proofEndsOn: '2027-01-23' }, { look: 'later' }],
  ])('proof: %s', (_, told, look) => {
    expect(lookOf('proof', cell(told), TODAY, false)).toEqual({ mode: 'proof', ...look });
  });

  it.each([
    ['planned', 'declared', 'improved'],
    ['lapsed', 'confirmed', 'improved'],
    ['confirmed', 'lapsed', 'fell'],
    ['declared', 'not_started', 'fell'],
    ['not_applicable', 'planned', 'other'],
    ['confirmed', 'not_applicable', 'other'],
    ['planned', 'planned', 'same'],
    [undefined, 'confirmed', 'new'],
  ] as const)('change: from %s to %s is %s', (was, standing, look) => {
    const told = was === undefined ? { standing } : { standing, was };
    expect(lookOf('change', cell(told), TODAY, false)).toEqual({ mode: 'change', look });
  });

  it('has no look twice in a legend', () => {
    for (const mode of MATRIX_MODES) {
      const looks = looksOf(mode).map(({ look }) => look);
      expect(new Set(looks).size).toBe(looks.length);
    }
  });
});

describe('moved in the last seven days', () => {
  it.each([
    ['2026-11-23', true, true],
    ['2026-11-17', true, true],
    ['2026-11-16', true, false],
    ['2026-11-23', false, false],
  ])('since %s, assessed %s: %s', (since, assessed, moved) => {
    expect(movedLately(cell({ since, assessed }), TODAY)).toBe(moved);
  });
});
