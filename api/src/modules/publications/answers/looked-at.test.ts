import { beforeEach, describe, expect, it } from '@jest/globals';
import { LookedAt } from './looked-at.js';

let now: number;
let looks: number;
let there: string | Error;
const pulse = { isAway: false };
const writes = { count: 0 };

function looked(): LookedAt<string> {
  return new LookedAt(
    () => {
      looks += 1;
      return there instanceof Error ? Promise.reject(there) : Promise.resolve(there);
    },
    pulse,
    writes,
    () => now,
  );
}

beforeEach(() => {
  [now, looks, there] = [1_000_000, 0, 'first'];
  Object.assign(pulse, { isAway: false });
  Object.assign(writes, { count: 0 });
});

describe('what was looked at', () => {
  it('is not looked at again for a second, however many ask', async () => {
    const state = looked();
    await Promise.all(Array.from({ length: 20 }, () => state.get()));
    const { seen } = await state.get();
    now += 1_000;
    expect([seen.isStill(), looks]).toEqual([true, 1]);
  });

  it('is never shown older than two seconds while the database answers', async () => {
    const state = looked();
    const { seen } = await state.get();
    there = 'second';
    now += 1_501;
    expect(seen.isStill()).toBe(false);
    expect((await state.get()).it).toBe('second');
    expect(seen.isStill()).toBe(false);
  });

  it('is looked at again by the next one after this process wrote anything', async () => {
    const state = looked();
    const { seen } = await state.get();
    [there, writes.count] = ['second', 1];
    expect(seen.isStill()).toBe(false);
    expect((await state.get()).it).toBe('second');
  });

  it('holds again when it is the same as before', async () => {
    const state = looked();
    const { seen } = await state.get();
    writes.count = 1;
    await state.get();
    expect([seen.isStill(), looks]).toEqual([true, 2]);
  });

  it('stays while the database is away, tells its age, and is looked at once that is back', async () => {
    const state = looked();
    const { seen } = await state.get();
    there = new Error('away');
    pulse.isAway = true;
    now += 60_000;
    expect([seen.isStill(), (await state.get()).it, seen.age()]).toEqual([true, 'first', 60_000]);
    [there, pulse.isAway] = ['second', false];
    now += 2_000;
    expect((await state.get()).it).toBe('second');
    expect(seen.isStill()).toBe(false);
  });

  it('cannot be shown when it was never seen', async () => {
    there = new Error('away');
    await expect(looked().get()).rejects.toThrow('away');
  });
});
