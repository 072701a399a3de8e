import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { waitFor } from '../../../testing/wait-for.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { buildWorld, tenantPath, type AssessmentWorld } from './evidence-world.js';

let server: http.Server;
let test: ApiTest;
let world: AssessmentWorld;
let port: number;

beforeAll(async () => {
  server = http.createServer((_, reply) =>
    reply.writeHead(200, { 'content-type': 'text/html' }).end('<p>BIP</p>'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
  test = await startApiTest({
    // Nobody answers at the scanner's address.
    environment: { MIARA_JOBS: 'true', MIARA_LINK_ALLOW: `127.0.0.1:${port}`, MIARA_CLAMD: '127.0.0.1:1' },
  });
  await test.app.get(Jobs).ready();
  world = await buildWorld(test);
});
afterAll(async () => {
  await test.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

it('a copy of a page is given to nobody before the scanner has seen it', async () => {
  const { editor, coordinator } = world;
  const link = { kind: 'report', title: 'Strona', url: `http://127.0.0.1:${port}/` };
  const { body: proof } = await editor.client.post(tenantPath(world, 'evidence/links'), link);
  const copies = tenantPath(world, `evidence/${proof.id}/copies`);
  await coordinator.client.post(copies);
  const { body } = await waitFor(
    () => coordinator.client.get(copies),
    (answer) => answer.body.copies.length > 0,
  );
  expect(await coordinator.client.get(body.copies[0].file)).toMatchObject({
    status: 409,
    body: { code: 'file_not_scanned' },
  });
});
