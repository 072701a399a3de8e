import { describe, expect, it } from '@jest/globals';
import { seriesDays } from './meeting.js';

describe('days of a series of meetings', () => {
  it('keeps the weekday of the month', () => {
    expect(seriesDays('2026-01-13', 'month', 3)).toEqual(['2026-01-13', '2026-02-10', '2026-03-10']);
  });

  it('goes over the end of the year', () => {
    expect(seriesDays('2026-09-02', 'quarter', 3)).toEqual(['2026-09-02', '2026-12-02', '2027-03-03']);
  });

  it('takes the last weekday where the month has no fifth', () => {
    expect(seriesDays('2026-01-30', 'month', 3)).toEqual(['2026-01-30', '2026-02-27', '2026-03-27']);
  });

  it('begins on the day itself', () => {
    expect(seriesDays('2026-06-01', 'half_year', 2)).toEqual(['2026-06-01', '2026-12-07']);
  });
});
