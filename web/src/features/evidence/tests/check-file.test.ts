import { describe, expect, it } from '@jest/globals';
import { refusalOf } from '../check-file.js';

describe('a file before it is sent', () => {
  it.each([
    ['an empty one', 'uchwala.pdf', 0, 'file_empty'],
    ['one over 25 MB', 'skan.pdf', 25 * 1024 * 1024 + 1, 'file_too_large'],
    ['a program', 'setup.exe', 1024, 'file_type_not_accepted'],
  ])('is refused: %s', (_, name, size, code) => {
    expect(refusalOf({ name, size })?.code).toBe(code);
  });

  it('says the limit in megabytes', () => {
    expect(refusalOf({ name: 'skan.pdf', size: 30_000_000 })?.params).toEqual({ limitMb: 25 });
  });

  it('goes to the server otherwise', () => {
    expect(refusalOf({ name: 'Zdjęcie.JPG', size: 25 * 1024 * 1024 })).toBeNull();
  });
});
