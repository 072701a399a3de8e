import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../domain-error.js';
import { requireIfMatch } from '../etag.js';

describe('If-Match', () => {
  it('gives the version last seen', () => {
    expect(requireIfMatch('"17"')).toBe(17);
  });

  it.each([undefined, '', '*', '17', 'W/"17"', '"x"', '"1", "2"'])('is required: %s', (header) => {
    expect(() => requireIfMatch(header)).toThrow(new DomainError('precondition_required'));
  });
});
