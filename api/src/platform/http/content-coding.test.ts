import { describe, expect, it } from '@jest/globals';
import { codingFor } from './content-coding.js';

describe('how an answer travels', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['identity', 'identity'],
    ['*', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP;q=1.0, br;q=0', 'gzip'],
    ['br;q=0.0, gzip;q=0', 'identity'],
    ['gzip;q=0.5,br;q=0.001', 'br'],
    ['xbr, gzipped', 'identity'],
    ['deflate, gzip ;q=0.2', 'gzip'],
  ] as const)('to a reader of %j is %s', (header, coding) => {
    expect(codingFor(header)).toBe(coding);
  });
});
