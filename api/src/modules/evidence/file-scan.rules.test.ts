import { describe, expect, it } from '@jest/globals';
import { refusalToGive } from './file-scan.rules.js';

describe('a file', () => {
  it.each([
    ['clean', false, null],
    ['not_scanned', false, null],
    ['pending', false, 'file_not_scanned'],
    ['pending', true, null],
    ['infected', false, 'file_blocked'],
    ['infected', true, 'file_blocked'],
  ] as const)('that is %s, asked for by its uploader: %s, is refused with %s', (scan, isOwn, refusal) => {
    expect(refusalToGive(scan, { isOwn })).toBe(refusal);
  });
});
