import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { EvidenceSweep } from '../evidence.sweep.js';
import { buildWorld, storedPaths, upload, type AssessmentWorld } from './evidence-world.js';
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
    temporary: ['incoming/new'],
    content: [orphan('b'), kept, 'notes.txt'].sort(),
  });
});
