import { describe, expect, it } from '@jest/globals';
import { isDeclarationState, takesPlannedDate, takesReason } from './declaration-state.js';
import { DUTIES, isDutyOf } from './duty.js';
import { isInterfaceLanguage, isLanguage } from './language.js';
import { isLocalizedText, pickText } from './localized-text.js';
import { awaitsAnswer, isOverdue } from './request-status.js';
import { canMoveReview, isContentLocked, REVIEW_STATES, type ReviewState } from './review-state.js';
import { isRole } from './role.js';
import { countsAsDeclared, countsAsMet, countsInDenominator, STANDINGS, standingOrder } from './standing.js';
import { hasGminaDuties, hasPowiatDuties, isUnitKind, UNIT_KINDS } from './unit-kind.js';

describe('unit kinds and duties', () => {
  it.each([
    ['urban_gmina', true, false],
    ['rural_gmina', true, false],
    ['urban_rural_gmina', true, false],
    ['powiat', false, true],
    ['city_with_powiat_rights', true, true],
  ] as const)('%s: gmina duties %s, powiat duties %s', (kind, gmina, powiat) => {
    expect(hasGminaDuties(kind)).toBe(gmina);
    expect(hasPowiatDuties(kind)).toBe(powiat);
    expect(isDutyOf('gmina', kind)).toBe(gmina);
    expect(isDutyOf('powiat', kind)).toBe(powiat);
    expect(isDutyOf('both', kind)).toBe(true);
  });

  it('gives a city with powiat rights every duty there is', () => {
    expect(DUTIES.every((duty) => isDutyOf(duty, 'city_with_powiat_rights'))).toBe(true);
  });

  it('knows its own words and no others', () => {
    expect(UNIT_KINDS.every(isUnitKind)).toBe(true);
    expect([isUnitKind('gmina'), isRole('admin'), isDeclarationState('done'), isUnitKind(null)]).toEqual(
      Array(4).fill(false),
    );
  });
});

describe('declarations', () => {
  it('take a planned date while the item is on its way, and a reason where it does not apply', () => {
    expect(takesPlannedDate('planned') && takesPlannedDate('in_progress')).toBe(true);
    expect(takesPlannedDate('in_place') || takesPlannedDate('not_applicable')).toBe(false);
    expect(takesReason('not_applicable')).toBe(true);
    expect(takesReason('in_place')).toBe(false);
  });
});

describe('review', () => {
  const moves: readonly (readonly [ReviewState, ReviewState])[] = [
    ['draft', 'submitted'],
    ['submitted', 'confirmed'],
    ['submitted', 'returned'],
    ['submitted', 'draft'],
    ['returned', 'submitted'],
    ['confirmed', 'draft'],
  ];
  const all = REVIEW_STATES.flatMap((from) => REVIEW_STATES.map((to) => [from, to] as const));

  it.each(all)('from %s to %s moves only where the table says so', (from, to) => {
    expect(canMoveReview(from, to)).toBe(moves.some(([a, b]) => a === from && b === to));
  });

  it('locks content only while it is submitted', () => {
    expect(REVIEW_STATES.filter(isContentLocked)).toEqual(['submitted']);
  });
});

describe('standings', () => {
  it('count as met, as declared and in the denominator as the domain says', () => {
    expect(STANDINGS.filter(countsAsMet)).toEqual(['confirmed']);
    expect(STANDINGS.filter(countsAsDeclared)).toEqual(['confirmed', 'declared', 'lapsed']);
    expect(STANDINGS.filter((standing) => !countsInDenominator(standing))).toEqual(['not_applicable']);
  });

  it('are ordered from best to last', () => {
    expect(standingOrder('confirmed')).toBe(0);
    expect(standingOrder('lapsed')).toBeLessThan(standingOrder('in_progress'));
    expect(standingOrder('not_applicable')).toBe(STANDINGS.length - 1);
  });
});

describe('texts in several languages', () => {
  it.each([
    [{ pl: 'Edukacja', en: 'Education' }, 'en', { text: 'Education', fallback: false }],
    [{ pl: 'Edukacja', en: 'Education' }, 'pl', { text: 'Edukacja', fallback: false }],
    [{ pl: 'Edukacja', en: 'Education' }, 'uk', { text: 'Edukacja', fallback: true }],
    [{ pl: 'Edukacja', en: '  ' }, 'en', { text: 'Edukacja', fallback: true }],
  ] as const)('picks from %j in %s', (text, language, expected) => {
    expect(pickText(text, language)).toEqual(expected);
  });

  it('are recognised by their Polish text', () => {
    expect(isLocalizedText({ pl: 'a', en: 'b' })).toBe(true);
    expect([isLocalizedText({ en: 'b' }), isLocalizedText(null), isLocalizedText({ pl: 1 })]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('tell interface languages from content languages', () => {
    expect(isLanguage('uk')).toBe(true);
    expect(isInterfaceLanguage('uk')).toBe(false);
  });
});

describe('requests for proof', () => {
  it.each([
    ['open', '2026-04-01', false, 'on its last day'],
    ['open', '2026-03-31', true, 'after its last day'],
    ['sent_back', '2026-03-31', true, 'sent back and late'],
    ['answered', '2026-03-31', false, 'the coordinator has it'],
    ['accepted', '2026-03-31', false, 'closed'],
  ] as const)('%s due on %s: overdue %s (%s)', (status, dueOn, expected, _) => {
    expect(isOverdue({ status, dueOn }, '2026-04-01')).toBe(expected);
  });

  it('wait for the unit while open or sent back', () => {
    expect(awaitsAnswer('sent_back')).toBe(true);
    expect(awaitsAnswer('cancelled')).toBe(false);
  });
});
