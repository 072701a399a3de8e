import { expect, it } from '@jest/globals';
import { Shelf } from './shelf.js';

it('a shelf holds no more than its limit, and gives up what was asked for the longest ago', () => {
  const shelf = new Shelf<{ weight: number }>(10);
  const [one, two, three] = [{ weight: 4 }, { weight: 4 }, { weight: 4 }];
  shelf.put('one', one);
  shelf.put('two', two);
  shelf.get('one');
  shelf.put('three', three);
  expect(['one', 'two', 'three'].map((key) => shelf.peek(key))).toEqual([one, null, three]);
  one.weight = 8; // it grew
  shelf.weigh('one', one);
  expect(['one', 'three'].map((key) => shelf.peek(key))).toEqual([null, three]);
});
