import { describe, expect, it } from '@jest/globals';
import { nextPlace } from '../next-place.js';

const points = [
  { key: 'middle', x: 0, y: 0 },
  { key: 'east', x: 10, y: 1 },
  { key: 'far east', x: 20, y: 0 },
  { key: 'north', x: -2, y: -10 },
  { key: 'south east', x: 9, y: 10 },
];

describe('arrows on a map', () => {
  it.each([
    ['right', 'east'],
    ['up', 'north'],
    ['down', 'south east'],
    ['left', null],
  ] as const)('%s leads to %s', (direction, wanted) => {
    expect(nextPlace(points, 'middle', direction)).toBe(wanted);
  });

  it('leads nowhere from a place that is gone', () => {
    expect(nextPlace(points, 'gone', 'up')).toBeNull();
  });
});
