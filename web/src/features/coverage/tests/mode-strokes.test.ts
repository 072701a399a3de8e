import { describe, expect, it } from '@jest/globals';
import { MATRIX_MODES } from '../../../api/matrix-query.js';
import { looksOf } from '../matrix-modes.js';
import { strokesOf } from '../mode-symbol.js';

describe('the symbols of the matrix', () => {
  const looks = MATRIX_MODES.flatMap(looksOf);

  it('are each told from the others of their mode by shape alone', () => {
    for (const mode of MATRIX_MODES) {
      const shapes = looksOf(mode).map((look) => JSON.stringify(strokesOf(look)));
      expect(new Set(shapes).size).toBe(shapes.length);
    }
  });

  it('can be drawn at any place of a line', () => {
    for (const stroke of looks.flatMap(strokesOf))
      if ('path' in stroke) expect(stroke.path).toMatch(/^m[^A-Z]+$/);
  });
});
