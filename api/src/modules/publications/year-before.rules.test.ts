import { describe, expect, it } from '@jest/globals';
import type { PublishedSet } from './published.views.js';
import { yearBefore } from './year-before.rules.js';

const set = (number: number, asOf: string, withdrawnAt: Date | null = null): PublishedSet =>
  ({ number, asOf, withdrawnAt }) as PublishedSet;
const now = set(9, '2026-05-20');

describe('the publication of the year before', () => {
  it('is the nearest to the day one year earlier, whichever side it is on', () => {
    const candidates = [
      set(8, '2025-11-18'),
      set(7, '2025-06-10'),
      set(6, '2025-05-01'),
      set(5, '2025-01-01'),
    ];
    expect(yearBefore(now, candidates)?.number).toBe(6);
    expect(yearBefore(now, [set(8, '2025-06-01'), set(7, '2025-05-01')])?.number).toBe(8);
  });

  it('is none when what there is was half a year ago or less, or longer than one and a half', () => {
    expect(yearBefore(now, [set(8, '2025-12-20'), set(3, '2024-10-01')])).toBeNull();
    expect(yearBefore(now, [set(8, '2025-11-18')])?.number).toBe(8);
  });

  it('passes over what was withdrawn and what came later', () => {
    expect(yearBefore(now, [set(10, '2025-05-20'), set(7, '2025-05-20', new Date())])).toBeNull();
  });

  it('knows a leap day', () => {
    expect(yearBefore(set(9, '2024-02-29'), [set(8, '2023-02-28')])?.number).toBe(8);
  });
});
