import { describe, expect, it } from '@jest/globals';
import { preferredLanguage } from '../language.js';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'pl'],
    ['', 'pl'],
    ['en-GB,en;q=0.9', 'en'],
    ['uk,en;q=0.4,pl;q=0.8', 'pl'],
    ['de', 'pl'],
    ['EN', 'en'],
    ['en;q=0', 'pl'],
    ['en;q=nonsense', 'pl'],
  ])('to "%s" is %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
