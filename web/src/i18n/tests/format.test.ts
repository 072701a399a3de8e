import { describe, expect, it } from '@jest/globals';
import * as format from '../format.js';

/** Intl separates with no-break spaces; the tests read them as plain ones. */
const plain = (text: string | null) => text?.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('format', () => {
  it('writes a calendar day out in the language', () => {
    expect(format.formatDay('2026-11-22', 'pl')).toBe('22 listopada 2026');
    expect(format.formatDay('2026-11-22', 'en')).toBe('22 November 2026');
    expect(format.formatDay('2026-11-22', 'uk')).toBe('22 листопада 2026');
    expect(format.formatDay('2026-11-22', 'be')).toBe('22 лістапада 2026');
    expect(format.formatDay('2026-11-22', 'ru')).toBe('22 ноября 2026');
  });

  it('shows an instant on the clock of Warsaw, in winter and in summer', () => {
    expect(format.formatInstant('2026-11-22T23:30:00Z', 'pl')).toBe('23 listopada 2026, 00:30');
    expect(format.formatInstant('2026-07-01T08:42:00Z', 'en')).toBe('1 July 2026, 10:42');
    expect(format.formatInstantDay('2026-06-30T22:00:00Z', 'pl')).toBe('1 lipca 2026');
  });

  it('shows the last day in force and sends the first day out of force', () => {
    expect(format.lastDayInForce('2027-01-01')).toBe('2026-12-31');
    expect(format.effectiveUntil('2028-02-28')).toBe('2028-02-29');
    expect(format.lastDayInForce(format.effectiveUntil('2026-03-29'))).toBe('2026-03-29');
  });

  it.each([
    [1, 8, '13%'],
    [29, 100, '29%'],
    [57, 100, '57%'],
    ['3100000000000000000000', '4900000000000000000000', '63%'],
  ])('shows %s of %s as a whole percent, half up', (numerator, denominator, expected) => {
    expect(plain(format.formatPercent(numerator, denominator, 'pl'))).toBe(expected);
  });

  it('has no percent of nothing', () => {
    expect(format.formatPercent(0, 0, 'pl')).toBeNull();
  });

  it('says the size of a file as the limit says it', () => {
    expect(plain(format.formatFileSize(25 * 1024 * 1024, 'pl'))).toBe('25 MB');
    expect(plain(format.formatFileSize(1_468_006, 'pl'))).toBe('1,4 MB');
  });

  it('orders names by Polish rules', () => {
    expect(['Łeba', 'Lębork', 'Żukowo', 'Zblewo', 'Luzino'].sort(format.nameOrder('pl'))).toEqual([
      'Lębork',
      'Luzino',
      'Łeba',
      'Zblewo',
      'Żukowo',
    ]);
  });
});
