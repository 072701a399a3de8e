import { describe, expect, it } from '@jest/globals';
import { nextPart } from '../use-first-part.js';

describe('a matrix that is drawn in parts', () => {
  it('gets the columns of the lines in sight first, then line after line until it is whole', () => {
    const first = nextPart({ lines: 18, columns: 31 }, 65);
    expect(first).toEqual({ lines: 18, columns: Infinity });
    const parts = [first];
    while (parts.at(-1)!.lines < 66) parts.push(nextPart(parts.at(-1)!, 65));
    expect(parts.map(({ lines }) => lines)).toEqual([18, 34, 50, 66]);
  });

  it('does not lose a step where all columns are in sight', () => {
    expect(nextPart({ lines: 18, columns: 80 }, 65)).toEqual({ lines: 34, columns: Infinity });
  });
});
