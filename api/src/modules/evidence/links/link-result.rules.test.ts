import { expect, it } from '@jest/globals';
import { resultOf } from './link-result.rules.js';

it.each([
  [200, false, 'ok'],
  [204, false, 'ok'],
  [200, true, 'moved'],
  [404, true, 'gone'],
  [410, false, 'gone'],
  [401, false, 'refused'],
  [403, false, 'refused'],
  [429, false, 'refused'],
  [500, false, 'refused'],
  [503, true, 'refused'],
  [304, false, 'refused'],
])('an answer of %d (moved: %s) means %s', (status, isMoved, expected) => {
  expect(resultOf({ status, isMoved })).toBe(expected);
});
