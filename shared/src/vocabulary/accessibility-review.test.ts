import { describe, expect, it } from '@jest/globals';
import { nextReview } from './accessibility-review.js';

describe('the next review of an accessibility statement', () => {
  it.each([
    ['2026-11-23', '2027-11-23'],
    ['2024-02-29', '2025-02-28'],
    ['2023-02-28', '2024-02-28'],
  ])('after %s is due on %s', (reviewed, due) => {
    expect(nextReview(reviewed)).toBe(due);
  });
});
