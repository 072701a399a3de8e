import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../../testing/api-test.js';
import { EvidenceSweep } from '../../evidence.sweep.js';
import { storedPaths } from '../../tests/evidence-world.js';
import {
  buildReleaseWorld,
  prepare,
  proofOf,
  publicFile,
  release,
  type ReleaseWorld,
} from './release-world.js';
import { pdfOf } from './sample-documents.js';

let test: ApiTest;
let here: ReleaseWorld;

beforeAll(async () => {
  test = await startApiTest();
  here = await buildReleaseWorld(test);
});
afterAll(() => test.close());

const TWO_HOURS = 2 * 60 * 60 * 1000;
const sweep = (): Promise<number> => test.app.get(EvidenceSweep).run(new Date(Date.now() + TWO_HOURS));
const copies = async (): Promise<number> =>
  (await storedPaths(test)).content.filter((key) => key.includes('/feed/')).length;
const pdf = async (text: string) => proofOf(here, { name: 'a.pdf', bytes: await pdfOf([text]) });

it('takes copies away that are not public any more, after a month, and no other', async () => {
  const shown = await release(here, await pdf('Zostaje'));
  const draft = await prepare(here, await pdf('Szkic'));
  const gone = await release(here, await pdf('Wycofane'));
  const path = here.world.path(`releases/${gone.id}`);
  await here.editor.post(`${path}/withdraw`, { reason: 'Widać nazwisko.' });

  expect([await sweep(), await copies()]).toEqual([0, 3]);
  expect((await here.editor.get(`${path}/file`)).status).toBe(200);

  test.clock.advance({ days: 31 });
  here.editor = await test.as(here.world.editor);
  expect([await sweep(), await copies()]).toEqual([1, 2]);
  expect((await here.editor.get(`${path}/file`)).status).toBe(404);
  expect((await publicFile(here, gone.id)).status).toBe(410);
  expect((await publicFile(here, shown.id)).status).toBe(200);
  expect((await here.editor.get(here.world.path(`releases/${draft.body.id}/file`))).status).toBe(200);
});
