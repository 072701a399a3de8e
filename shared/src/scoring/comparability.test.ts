import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DUTIES } from '../vocabulary/duty.js';
import { comparableItems, type ChainItem, type ChainVersion } from './comparability.js';

const item = (key: string, more: Partial<ChainItem> = {}): ChainItem => ({
  key,
  continues: true,
  duty: 'gmina',
  weight: 1,
  ...more,
});
const version = (number: string, ...items: ChainItem[]): ChainVersion => ({ number, items });

describe('what may be compared when the standard changed', () => {
  it('is everything under one version, whatever its items say of the version before', () => {
    const one = version('1.0', item('a', { continues: false }), item('b'));
    expect(comparableItems([one])).toEqual({
      comparable: ['a', 'b'],
      reworded: [],
      recounted: [],
      added: [],
      removed: [],
      isWhole: true,
    });
  });

  it('leaves out what was reworded, added or removed, in the order of the newest version', () => {
    const found = comparableItems([
      version('1.0', item('a'), item('b'), item('c')),
      version('1.1', item('d'), item('c', { continues: false }), item('a')),
    ]);
    expect(found).toEqual({
      comparable: ['a'],
      reworded: ['c'],
      recounted: [],
      added: ['d'],
      removed: ['b'],
      isWhole: false,
    });
  });

  it('leaves out what counts otherwise: another weight or other units', () => {
    const found = comparableItems([
      version('1.0', item('a'), item('b'), item('c')),
      version('1.1', item('a', { weight: 2 }), item('b', { duty: 'both' }), item('c')),
    ]);
    expect(found).toMatchObject({ comparable: ['c'], recounted: ['a', 'b'], reworded: [], isWhole: false });
  });

  it('looks at every version between: what was away or reworded once does not come back as the same', () => {
    const found = comparableItems([
      version('1.0', item('a'), item('b'), item('c')),
      version('1.1', item('a', { continues: false }), item('c'), item('d')),
      version('2.0', item('a'), item('b'), item('c'), item('e')),
    ]);
    expect(found).toMatchObject({ comparable: ['c'], reworded: ['a', 'b'], added: ['e'], removed: [] });
  });

  it('puts every key of both ends in exactly one place, and a longer chain never compares more', () => {
    const items = fc.uniqueArray(
      fc.record({
        key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        continues: fc.boolean(),
        duty: fc.constantFrom(...DUTIES),
        weight: fc.integer({ min: 1, max: 2 }),
      }),
      { selector: ({ key }) => key },
    );
    const chains = fc.array(fc.record({ number: fc.constant('1.0'), items }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(chains, (chain) => {
        const { comparable, reworded, recounted, added, removed } = comparableItems(chain);
        const ends = new Set(
          [...(chain[0]?.items ?? []), ...(chain.at(-1)?.items ?? [])].map(({ key }) => key),
        );
        const placed = [...comparable, ...reworded, ...recounted, ...added, ...removed];
        expect([...placed].sort()).toEqual([...ends].sort());
        const shorter = new Set(comparableItems(chain.slice(1)).comparable);
        expect(comparable.filter((key) => !shorter.has(key))).toEqual([]);
      }),
    );
  });
});
