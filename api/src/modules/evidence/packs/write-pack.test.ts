import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { writePack } from './write-pack.js';

const MIB = 1024 * 1024;
const never = new AbortController().signal;
const at = new Date('2026-03-16T09:00:00Z');

/** A file of so many MiB that exists only while it is read. */
function large(mebibytes: number): Readable {
  return Readable.from(
    (function* () {
      for (let block = 0; block < mebibytes; block += 1) yield Buffer.alloc(MIB, block);
    })(),
  );
}

function swallow(): Writable {
  return new Writable({ write: (_block, _encoding, done) => setImmediate(done) });
}

describe('writing a pack', () => {
  it('keeps a few blocks in memory, whatever the size', async () => {
    const entries = Array.from({ length: 4 }, (_, number) => ({
      path: `dowody/${number}.pdf`,
      at,
      open: async () => large(48),
    }));
    const before = process.memoryUsage().rss;
    let highest = before;
    const watched = new Writable({
      write: (_block, _encoding, done) => {
        highest = Math.max(highest, process.memoryUsage().rss);
        setImmediate(done);
      },
    });
    const { byteSize } = await writePack(entries, watched, async () => undefined, never);
    expect(byteSize).toBeGreaterThan(4 * 48 * MIB);
    expect((highest - before) / MIB).toBeLessThan(96);
  }, 120_000);

  it('opens a file when it is its turn, so that one is open at a time', async () => {
    let open = 0;
    let most = 0;
    const entries = Array.from({ length: 20 }, (_, number) => ({
      path: `${number}.txt`,
      at,
      open: async () => {
        open += 1;
        most = Math.max(most, open);
        return large(1).once('close', () => (open -= 1));
      },
    }));
    await writePack(entries, swallow(), async () => undefined, never);
    expect({ open, most }).toEqual({ open: 0, most: 1 });
  });

  it('fails as a whole when a file cannot be read', async () => {
    const entries = [
      { path: 'a.txt', at, text: 'a' },
      { path: 'b.txt', at, open: async () => Promise.reject(new Error('gone')) },
    ];
    await expect(writePack(entries, swallow(), async () => undefined, never)).rejects.toThrow('gone');
  });

  it('stops when it is told to at an entry', async () => {
    const reached: number[] = [];
    const entries = Array.from({ length: 5 }, (_, number) => ({ path: `${number}.txt`, at, text: 'a' }));
    const until2 = async (index: number): Promise<void> => {
      reached.push(index);
      if (index === 2) throw new Error('cancelled');
    };
    await expect(writePack(entries, swallow(), until2, never)).rejects.toThrow('cancelled');
    expect(reached).toEqual([0, 1, 2]);
  });
});
