import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { FileStorage } from '../../../platform/storage/file-storage.js';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { TestS3 } from '../../../testing/s3-server.js';
import { EvidenceSweep } from '../evidence.sweep.js';
import { buildWorld, countRows, storedPaths, upload, type AssessmentWorld } from './evidence-world.js';
import { pdf } from './sample-files.js';

let test: ApiTest;
let world: AssessmentWorld;

beforeAll(async () => {
  test = await startApiTest();
  world = await buildWorld(test);
});
afterAll(async () => test.close());

const TWO_HOURS = 2 * 60 * 60 * 1000;

async function leave(path: string, age: number): Promise<void> {
  const file = join(test.config.files.dir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, 'resztka', { flag: 'a' });
  const at = new Date(Date.now() - age);
  await utimes(file, at, at);
}

it('takes away what failed uploads left an hour ago, and nothing else', async () => {
  const { body } = await upload(world, world.editor, { name: 'a.pdf', bytes: pdf() });
  const kept = `${world.tenant.id}/${body.sha256.slice(0, 2)}/${body.sha256}`;
  const at = new Date(Date.now() - TWO_HOURS);
  await utimes(join(test.config.files.dir, kept), at, at);
  const orphan = (digit: string): string => `${world.tenant.id}/${digit.repeat(2)}/${digit.repeat(64)}`;
  await leave(orphan('a'), TWO_HOURS);
  await leave(orphan('b'), 1000);
  await leave('incoming/old', TWO_HOURS);
  await leave('incoming/new', 1000);
  await leave('notes.txt', TWO_HOURS);

  expect(await test.app.get(EvidenceSweep).run()).toBe(2);

  expect((await world.editor.client.get(body.file)).status).toBe(200);
  expect(await storedPaths(test)).toEqual({
    temporary: ['new'],
    content: [orphan('b'), kept].sort(),
  });
  expect(await readFile(join(test.config.files.dir, 'notes.txt'), 'utf8')).toBe('resztka');
});

it('does so in an S3 store, too', async () => {
  const s3 = await TestS3.start();
  const other = await startApiTest({ environment: s3.environment });
  try {
    const there = await buildWorld(other);
    const { body } = await upload(there, there.editor, { name: 'a.pdf', bytes: pdf() });
    const storage = other.app.get(FileStorage);
    const bytes = randomBytes(10);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const left = await storage.temporary();
    await pipeline(Readable.from([bytes]), left.writable);
    await storage.put(`${there.tenant.id}/${sha256.slice(0, 2)}/${sha256}`, left);
    await pipeline(Readable.from([bytes]), (await storage.temporary()).writable);

    expect(await other.app.get(EvidenceSweep).run(new Date())).toBe(0);
    expect(await other.app.get(EvidenceSweep).run(new Date(Date.now() + TWO_HOURS))).toBe(2);

    expect(await storedPaths(other)).toEqual({
      temporary: [],
      content: [`${there.tenant.id}/${body.sha256.slice(0, 2)}/${body.sha256}`],
    });
  } finally {
    await other.close();
    await s3.remove();
  }
});

it('a browser is sent to the store for a file, with an address that needs no session', async () => {
  const s3 = await TestS3.start();
  const other = await startApiTest({ environment: s3.environment });
  try {
    const there = await buildWorld(other);
    const bytes = pdf();
    const { body } = await upload(there, there.editor, { name: 'Uchwała.pdf', bytes });
    const answer = await there.editor.client.get(body.file);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([302, 'private, no-store']);
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    const file = await fetch(answer.headers.get('location') ?? '');
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="Uchwala.pdf"/);
    expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);

    await s3.stop();
    const away = await upload(there, there.editor, { name: 'a.pdf', bytes: pdf() });
    expect([away.status, away.body.code, away.headers.get('retry-after')]).toEqual([
      503,
      'service_unavailable',
      '5',
    ]);
    expect((await other.anonymous().get('/api/v1/health/ready')).body).toMatchObject({
      code: 'service_unavailable',
      params: { part: 'storage' },
    });
    expect(await countRows(other, 'evidence')).toBe(1);
  } finally {
    await other.close();
    await s3.remove();
  }
});
