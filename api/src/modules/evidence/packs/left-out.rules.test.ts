import { describe, expect, it } from '@jest/globals';
import { leftOutOf } from './left-out.rules.js';

describe('the content of a proof in a pack', () => {
  const there = { withdrawnAt: null, removedAt: null, scan: 'clean' } as const;

  it('goes in when it is there, clean or never to be scanned', () => {
    expect(
      [there, { ...there, scan: 'not_scanned' as const }, { ...there, scan: null }].map((one) =>
        leftOutOf(one, true),
      ),
    ).toEqual([null, null, null]);
  });

  it('stays out with its reason', () => {
    const day = new Date('2026-11-01');
    expect([
      leftOutOf({ ...there, withdrawnAt: day, scan: 'infected' }, true),
      leftOutOf({ ...there, removedAt: day }, false),
      leftOutOf({ ...there, scan: 'infected' }, true),
      leftOutOf({ ...there, scan: 'pending' }, true),
      leftOutOf(there, false),
    ]).toEqual(['withdrawn', 'removed', 'infected', 'not_scanned_yet', 'missing']);
  });
});
