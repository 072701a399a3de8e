import { describe, expect, it } from '@jest/globals';
import { placeInQueue } from '../queue-place.js';

const QUEUE = ['a', 'b', 'c'];

describe('the place in the queue', () => {
  it('begins at the first assessment without a decision', () => {
    expect(placeInQueue(QUEUE, new Set(['a']), undefined)).toEqual({
      current: 'b',
      previous: 'a',
      next: 'c',
      number: 2,
    });
  });

  it('begins at the start when everything is decided', () => {
    expect(placeInQueue(QUEUE, new Set(QUEUE), undefined).current).toBe('a');
  });

  it('keeps what is open, and has no next one at the end', () => {
    expect(placeInQueue(QUEUE, new Set(), 'c')).toEqual({
      current: 'c',
      previous: 'b',
      next: null,
      number: 3,
    });
  });

  it('leads from something that left the queue to its beginning', () => {
    expect(placeInQueue(QUEUE, new Set(), 'x')).toEqual({
      current: 'x',
      previous: null,
      next: 'a',
      number: 0,
    });
  });

  it('is nowhere in an empty queue', () => {
    expect(placeInQueue([], new Set(), undefined)).toEqual({
      current: null,
      previous: null,
      next: null,
      number: 0,
    });
  });
});
