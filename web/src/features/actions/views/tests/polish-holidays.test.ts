import { describe, expect, it } from '@jest/globals';
import { polishHolidays } from '../polish-holidays.js';

describe('Polish holidays', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, day) => {
    expect(polishHolidays(year).get(day)).toBe('easter');
  });

  it('follow Easter by their rule', () => {
    const days = polishHolidays(2026);
    expect(days.get('2026-04-06')).toBe('easterMonday');
    expect(days.get('2026-05-24')).toBe('pentecost');
    expect(days.get('2026-06-04')).toBe('corpusChristi');
  });

  it('have Christmas Eve since 2025', () => {
    expect(polishHolidays(2024).has('2024-12-24')).toBe(false);
    expect(polishHolidays(2025).get('2025-12-24')).toBe('christmasEve');
  });
});
