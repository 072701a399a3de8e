import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { waitFor } from '../../../testing/wait-for.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { assessmentId, assessmentPath, declare } from '../../assessments/tests/assessment-world.js';
import { buildWorld, tenantPath, UNITS, type AssessmentWorld } from './evidence-world.js';

let server: http.Server;
let origin: string;
let asked: string[] = [];
/** What the page says today. */
let page = { status: 200, type: 'text/html', text: '<h1>Uchwała</h1><script>alert(1)</script>' };

let test: ApiTest;
let world: AssessmentWorld;

beforeAll(async () => {
  server = http.createServer((request, reply) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url === '/stara') reply.writeHead(301, { location: '/nowa' }).end();
    else if (request.url === '/do-srodka')
      reply.writeHead(302, { location: 'http://169.254.169.254/' }).end();
    else reply.writeHead(page.status, { 'content-type': page.type }).end(page.text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
  test = await startApiTest({ environment: { MIARA_JOBS: 'true', MIARA_LINK_ALLOW: `127.0.0.1:${port}` } });
  await test.app.get(Jobs).ready();
  world = await buildWorld(test);
});
afterAll(async () => {
  await test.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  asked = [];
  page = { status: 200, type: 'text/html', text: '<h1>Uchwała</h1><script>alert(1)</script>' };
});

async function addLink(path: string): Promise<string> {
  const answer = await world.editor.client.post(tenantPath(world, 'evidence/links'), {
    kind: 'report',
    title: `Strona ${path}`,
    url: `${origin}${path}`,
  });
  expect(answer.status).toBe(201);
  return answer.body.id;
}

const proofPath = (id: string, rest = ''): string => tenantPath(world, `evidence/${id}${rest}`);

/** The proof once its page was looked at. */
async function looked(id: string): Promise<Record<string, unknown>> {
  const { body } = await waitFor(
    () => world.editor.client.get(proofPath(id)),
    (answer) => answer.body.link !== null,
  );
  return body;
}

/** What the night does, in a transaction as the clock sends it. */
async function night(): Promise<void> {
  await test.app
    .get(UnitOfWork)
    .keepBooks(world.tenant.id, (tx) => test.app.get(Jobs).send(tx, 'link-check', {}, 'due'));
  await waitFor(
    () =>
      test.rows<{ open: number }>(
        `SELECT count(*)::int AS open FROM pgboss.job WHERE name = 'link-check' AND state < 'completed'`,
      ),
    ([row]) => row?.open === 0,
  );
}

/** Sessions end with the days. */
async function later(days: number): Promise<void> {
  test.clock.advance({ days });
  for (const person of [world.editor, world.coordinator, world.neighbour])
    person.client = await test.as(person);
}

describe('a page that serves as proof', () => {
  it('is looked at when its unit asks, and the proof tells what was found', async () => {
    const [here, moved, inside] = [
      await addLink('/tu'),
      await addLink('/stara'),
      await addLink('/do-srodka'),
    ];
    for (const id of [here, moved, inside]) {
      expect((await world.editor.client.post(proofPath(id, '/check'))).status).toBe(204);
    }
    expect(await looked(here)).toMatchObject({ link: { result: 'ok', httpStatus: 200 } });
    expect(await looked(moved)).toMatchObject({ link: { result: 'moved', finalUrl: `${origin}/nowa` } });
    expect(await looked(inside)).toMatchObject({ link: { result: 'forbidden', httpStatus: null } });
  });

  it('is not looked at for others, and no other form has a page', async () => {
    const id = await addLink('/cudza');
    expect((await world.neighbour.client.post(proofPath(id, '/check'))).status).toBe(404);
    expect((await world.reader.client.post(proofPath(id, '/check'))).status).toBe(403);
    expect((await world.editor.client.post(proofPath(id, '/copies'))).status).toBe(403);
    const statement = await world.editor.client.post(tenantPath(world, 'evidence/statements'), {
      kind: 'report',
      title: 'Oświadczenie',
      statement: 'Jest.',
    });
    expect(await world.editor.client.post(proofPath(statement.body.id, '/check'))).toMatchObject({
      status: 409,
      body: { code: 'evidence_of_another_form' },
    });
  });

  it('is looked at once a night, also after nights without the service, and its result keeps its beginning', async () => {
    await night();
    asked = [];
    await night();
    expect(asked).toEqual([]);
    const id = await addLink('/noc');
    await night();
    expect(asked).toEqual(['HEAD /noc']);
    const { link } = (await world.editor.client.get(proofPath(id))).body;
    await later(5);
    page.status = 404;
    await night();
    const gone = (await world.editor.client.get(proofPath(id))).body.link;
    expect(gone).toMatchObject({ result: 'gone', httpStatus: 404 });
    expect(Date.parse(gone.since)).toBeGreaterThan(Date.parse(link.since));
    await later(1);
    await night();
    expect((await world.editor.client.get(proofPath(id))).body.link.since).toBe(gone.since);
    page.status = 200;
  });
});

describe('a copy of a page', () => {
  it('is taken when a reviewer asks, told with its hash, and only ever downloaded', async () => {
    const id = await addLink('/kopia');
    const { coordinator, editor } = world;
    expect((await coordinator.client.post(proofPath(id, '/copies'))).status).toBe(204);
    const { body } = await waitFor(
      () => editor.client.get(proofPath(id, '/copies')),
      (answer) => answer.body.copies.length > 0,
    );
    expect(body.copies).toMatchObject([
      { mediaType: 'text/html', fetchedBy: coordinator.name, item: null, finalUrl: `${origin}/kopia` },
    ]);
    const download = await editor.client.get(body.copies[0].file);
    expect(download).toMatchObject({ status: 200, body: page.text });
    expect(download.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(download.headers.get('x-content-type-options')).toBe('nosniff');
    expect(download.headers.get('content-security-policy')).toContain('sandbox');
    expect((await world.neighbour.client.get(body.copies[0].file)).status).toBe(404);
  });

  it('tells why it could not be taken', async () => {
    const id = await addLink('/obraz');
    page.type = 'image/png';
    await world.coordinator.client.post(proofPath(id, '/copies'));
    const { body } = await waitFor(
      () => world.editor.client.get(proofPath(id)),
      (answer) => Boolean(answer.body.link?.copyTriedAt),
    );
    expect(body.link).toMatchObject({ result: 'ok', copyProblem: 'wrong_type' });
    expect((await world.editor.client.get(proofPath(id, '/copies'))).body.copies).toEqual([]);
  });

  it('is ordered by a confirmation that is sent, not by one that waits in the batch', async () => {
    const { coordinator, editor } = world;
    const id = await addLink('/potwierdzona');
    const assessment = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-02');
    await editor.client.post(assessmentPath(world, assessment, '/evidence'), { evidenceId: id });
    await declare(world, editor, assessment, { state: 'in_place', statement: 'Jest na stronie' });
    expect((await editor.client.post(assessmentPath(world, assessment, '/submit'))).status).toBe(200);
    const { body } = await coordinator.client.get(assessmentPath(world, assessment));
    await coordinator.client.post(tenantPath(world, 'review/batch'), {
      decision: 'confirm',
      assessments: [{ id: assessment, version: body.version }],
    });
    const orders = (): Promise<unknown[]> => test.rows('SELECT evidence_id FROM link_copy_orders');
    expect(await orders()).toEqual([]);
    await coordinator.client.post(tenantPath(world, 'review/batch/send'), { assessmentIds: [assessment] });
    expect(await orders()).toEqual([{ evidence_id: id }]);

    await test.app
      .get(UnitOfWork)
      .keepBooks(world.tenant.id, (tx) => test.app.get(Jobs).send(tx, 'link-copy', {}, 'due'));
    const copies = await waitFor(
      () => editor.client.get(proofPath(id, '/copies')),
      (answer) => answer.body.copies.length > 0,
    );
    expect(copies.body.copies).toMatchObject([{ fetchedBy: null, item: 'EDU-02' }]);
    await waitFor(orders, (rows) => rows.length === 0);
    const audit = await test.rows(
      `SELECT person_id FROM audit_log WHERE action = 'evidence.copy_page' AND subject_id = $1`,
      [id],
    );
    expect(audit).toEqual([{ person_id: null }]);
  });
});
