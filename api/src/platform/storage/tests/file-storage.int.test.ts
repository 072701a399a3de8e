import { spawn } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { readConfig } from '../../../config/config.js';
import { TestS3 } from '../../../testing/s3-server.js';
import type { FileStorage, TemporaryFile } from '../file-storage.js';
import { makeFileStorage, type FileStore } from '../make-file-storage.js';
import { moveFiles } from '../move-files.js';
import { hashOf } from '../s3-file-storage.js';

const COMMAND = fileURLToPath(new URL('../../../../dist/move-files-cli.js', import.meta.url));

let s3: TestS3;
let folder: string;
const stores = {} as Record<FileStore, FileStorage>;

beforeAll(async () => {
  Logger.overrideLogger(false);
  s3 = await TestS3.start();
  folder = await mkdtemp(join(tmpdir(), 'miara-stores-'));
  const settings = {
    ...s3.environment,
    DATABASE_URL: 'postgres://nobody@nowhere/nothing',
    MIARA_DATA_DIR: folder,
  };
  for (const store of ['local', 's3'] as const)
    stores[store] = await makeFileStorage(store, readConfig(settings));
});
afterAll(async () => {
  await s3.remove();
  await rm(folder, { recursive: true, force: true });
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const keyOf = (bytes: Uint8Array): string => `${TENANT}/${sha256(bytes).slice(0, 2)}/${sha256(bytes)}`;
const TENANT = randomUUID();
const TOMORROW = (): Date => new Date(Date.now() + 24 * 60 * 60 * 1000);

async function received(storage: FileStorage, bytes: Uint8Array): Promise<TemporaryFile> {
  const file = await storage.temporary();
  await pipeline(Readable.from([Buffer.from(bytes)]), file.writable);
  return file;
}

async function put(storage: FileStorage, bytes: Uint8Array): Promise<string> {
  const key = keyOf(bytes);
  await storage.put(key, await received(storage, bytes));
  return key;
}

async function keysIn(storage: FileStorage): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of storage.putBefore(TOMORROW())) keys.push(key);
  return keys.sort();
}

describe.each(['local', 's3'] as const)('the store %s', (name) => {
  it.each([1, 1000, 8 * 1024 ** 2, 20 * 1024 ** 2 + 7])(
    'gives back a file of %d bytes as it was put, and keeps nothing else',
    async (size) => {
      const storage = stores[name];
      const bytes = randomBytes(size);
      const key = await put(storage, bytes);
      expect(await hashOf(await storage.open(key))).toBe(sha256(bytes));
      expect(await storage.exists(key)).toBe(true);
      expect(Number(await storage.putAt(key))).toBeGreaterThan(Date.now() - 60_000);
      expect(await keysIn(storage)).toContain(key);
      expect(await readdir(join(folder, 'files', 'incoming'))).toEqual([]);
      await storage.remove(key);
      await storage.remove(key);
      expect(await storage.exists(key)).toBe(false);
      expect(await storage.putAt(key)).toBeNull();
    },
  );

  it('marks what is there already as put just now', async () => {
    const storage = stores[name];
    const bytes = randomBytes(100);
    const key = await put(storage, bytes);
    const first = Number(await storage.putAt(key));
    for (let now = first; Math.floor(now / 1000) === Math.floor(first / 1000); now = Date.now())
      await new Promise((resolve) => setImmediate(resolve));
    await put(storage, bytes);
    expect(Number(await storage.putAt(key))).toBeGreaterThan(first);
    expect(await hashOf(await storage.open(key))).toBe(sha256(bytes));
  });

  it('is asked only for keys, and a missing one is not there', async () => {
    const storage = stores[name];
    await expect(storage.open('../../etc/passwd')).rejects.toThrow();
    await expect(storage.open(keyOf(randomBytes(8)))).rejects.toThrow();
    expect(await storage.exists(keyOf(randomBytes(8)))).toBe(false);
  });

  it('throws away what was never received whole', async () => {
    const storage = stores[name];
    await received(storage, randomBytes(10));
    expect(await storage.discardTemporaryBefore(new Date(0))).toBe(0);
    expect(await storage.discardTemporaryBefore(TOMORROW())).toBe(1);
  });
});

describe('the store s3', () => {
  it('never leaves bytes under a key that promises others', async () => {
    for (const size of [20, 17 * 1024 ** 2]) {
      const bytes = randomBytes(size);
      const key = keyOf(bytes);
      const others = await received(stores.s3, randomBytes(size));
      await expect(stores.s3.put(key, others)).rejects.toMatchObject({ code: 'service_unavailable' });
      expect(await stores.s3.exists(key)).toBe(false);

      await put(stores.s3, bytes);
      await expect(stores.s3.put(key, others)).rejects.toMatchObject({ code: 'service_unavailable' });
      expect(await hashOf(await stores.s3.open(key))).toBe(sha256(bytes));
      await others.discard();
    }
  });

  it('hands out an address that works without a session and always downloads', async () => {
    const bytes = randomBytes(5000);
    const key = await put(stores.s3, bytes);
    const headers = { contentType: 'application/pdf', contentDisposition: 'attachment; filename="a.pdf"' };
    const address = await stores.s3.downloadAddress(key, headers);
    expect(new URL(address ?? '').searchParams.get('X-Amz-Expires')).toBe('60');
    const answer = await fetch(address ?? '');
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="a.pdf"');
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('that is away is 503 to whoever asks, and works again when it is back', async () => {
    const bytes = randomBytes(30);
    const file = await received(stores.s3, bytes);
    await s3.stop();
    const away = { code: 'service_unavailable' };
    await expect(stores.s3.put(keyOf(bytes), file)).rejects.toMatchObject(away);
    await expect(stores.s3.open(keyOf(bytes))).rejects.toMatchObject(away);
    await expect(stores.s3.check()).rejects.toMatchObject(away);
    await s3.listen();
    await stores.s3.check();
    await stores.s3.put(keyOf(bytes), file);
    expect(await hashOf(await stores.s3.open(keyOf(bytes)))).toBe(sha256(bytes));
  });
});

describe('moving from one store to the other', () => {
  const quiet = { log: () => undefined };

  async function empty(): Promise<void> {
    for (const storage of Object.values(stores))
      for (const key of await keysIn(storage)) await storage.remove(key);
  }

  it.each([
    ['local', 's3'],
    ['s3', 'local'],
  ] as const)('takes every file from %s to %s, once, and leaves nothing behind', async (from, to) => {
    await empty();
    const files = [randomBytes(10), randomBytes(9 * 1024 ** 2), randomBytes(3000)];
    for (const bytes of files) await put(stores[from], bytes);
    await put(stores[to], files[0] ?? randomBytes(1));

    const report = await moveFiles(stores[from], stores[to], { keep: false, ...quiet });

    expect(report).toEqual({ copied: 2, alreadyThere: 1, removed: 3, mismatches: [] });
    expect(await keysIn(stores[to])).toEqual(files.map(keyOf).sort());
    expect(await keysIn(stores[from])).toEqual([]);
    const again = await moveFiles(stores[from], stores[to], { keep: false, ...quiet });
    expect(again).toMatchObject({ copied: 0, removed: 0 });
  });

  it('does not finish with a file that is not what its key promises, and removes nothing', async () => {
    await empty();
    const [good, promised] = [randomBytes(10), randomBytes(10)];
    await put(stores.local, good);
    const broken = await received(stores.local, randomBytes(10));
    await stores.local.put(keyOf(promised), broken);

    const report = await moveFiles(stores.local, stores.s3, { keep: false, ...quiet });

    expect(report).toMatchObject({
      copied: 1,
      removed: 0,
      mismatches: [{ key: keyOf(promised), where: 'source' }],
    });
    expect(await keysIn(stores.local)).toHaveLength(2);
    expect(await keysIn(stores.s3)).toEqual([keyOf(good)]);
  });

  it('writes a broken copy anew', async () => {
    await empty();
    const bytes = randomBytes(10);
    await put(stores.s3, bytes);
    await stores.local.put(keyOf(bytes), await received(stores.local, randomBytes(10)));
    const report = await moveFiles(stores.s3, stores.local, { keep: true, ...quiet });
    expect(report).toEqual({ copied: 1, alreadyThere: 0, removed: 0, mismatches: [] });
    expect(await hashOf(await stores.local.open(keyOf(bytes)))).toBe(sha256(bytes));
    expect(await keysIn(stores.s3)).toEqual([keyOf(bytes)]);
  });

  it('is a command that says what it did and fails when something is wrong', async () => {
    await empty();
    const bytes = randomBytes(10);
    await put(stores.local, bytes);
    const run = async (...args: string[]): Promise<{ code: number | null; said: string }> => {
      const child = spawn(process.execPath, [COMMAND, ...args], {
        env: { PATH: process.env.PATH, MIARA_DATA_DIR: folder, ...s3.environment },
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (piece) => (said += String(piece)));
      const [code] = (await once(child, 'close')) as [number | null];
      return { code, said };
    };
    expect(await run('--to', 'mars')).toMatchObject({ code: 2 });
    const moved = await run('--to', 's3');
    expect([moved.code, moved.said]).toEqual([
      0,
      expect.stringContaining('1 copied, 0 there already, 1 removed from local, 0 wrong.'),
    ]);
    expect(await keysIn(stores.s3)).toEqual([keyOf(bytes)]);

    const wrong = await received(stores.local, randomBytes(10));
    await stores.local.put(keyOf(randomBytes(10)), wrong);
    const refused = await run('--to', 's3');
    expect([refused.code, refused.said]).toEqual([1, expect.stringContaining('Not finished')]);
  });
});
