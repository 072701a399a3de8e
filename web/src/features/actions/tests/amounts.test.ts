import { describe, expect, it } from '@jest/globals';
import { costText, parseCost, parseCount } from '../amounts.js';

describe('a cost', () => {
  it.each([
    ['1234,50', 123450],
    ['1 234,5', 123450],
    ['1\u00A0234.50 zł', 123450],
    ['0,05', 5],
    ['12', 1200],
  ])('%s is read as %d grosze', (text, grosz) => {
    expect(parseCost(text)).toBe(grosz);
  });

  it.each(['', 'dużo', '12,345', '-5', '1,2,3', ','])('%j is no cost', (text) => {
    expect(parseCost(text)).toBeNull();
  });

  it.each([0, 5, 100, 123450])('%d grosze can be read back', (grosz) => {
    expect(parseCost(costText(grosz))).toBe(grosz);
  });
});

describe('a count of people', () => {
  it('may have spaces', () => expect(parseCount('1 200')).toBe(1200));
  it.each(['', '12,5', '-1', 'kilka'])('%j is no count', (text) => expect(parseCount(text)).toBeNull());
});
