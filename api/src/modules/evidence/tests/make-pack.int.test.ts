import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildPerson } from '../../../testing/builders/index.js';
import type { Answer } from '../../../testing/test-client.js';
import { waitFor } from '../../../testing/wait-for.js';
import { assessmentId } from '../../assessments/tests/assessment-world.js';
import {
  buildWorld,
  tenantPath,
  upload,
  UNITS,
  type AssessmentWorld,
  type SignedIn,
} from './evidence-world.js';
import { unpack, verify } from './read-pack.js';
import { pdf } from './sample-files.js';

let test: ApiTest;
let world: AssessmentWorld;

beforeAll(async () => {
  test = await startApiTest({ environment: { MIARA_JOBS: 'true' } });
  world = await buildWorld(test);
});
afterAll(async () => test.close());

const UNDER_WAY = ['queued', 'running'];

/** Orders a pack and waits until its work is over. */
async function make(who: SignedIn, subject: Record<string, string>): Promise<Answer> {
  const ordered = await who.client.post(tenantPath(world, 'evidence/packs'), subject);
  expect(ordered.status).toBe(202);
  return waitFor(
    () => who.client.get(tenantPath(world, `jobs/${ordered.body.jobId}`)),
    ({ body }) => !UNDER_WAY.includes(body.state),
  );
}

async function add(who: SignedIn, form: string, body: Record<string, string>): Promise<string> {
  const answer = await who.client.post(tenantPath(world, `evidence/${form}`), { kind: 'report', ...body });
  expect(answer.status).toBe(201);
  return answer.body.id;
}

describe('a pack of a unit', () => {
  it('holds every form of proof under safe names and is verified by plain sha256sum', async () => {
    const { editor } = world;
    const file = await upload(
      world,
      editor,
      { name: 'Uchwała „żółć” 1<2?.pdf', bytes: pdf() },
      { title: 'Uchwała' },
    );
    const evil = await upload(
      world,
      editor,
      { name: '..\\..\\etc\\passwd.pdf', bytes: pdf() },
      { title: '=1+1' },
    );
    const twice = await upload(world, editor, { name: 'Passwd.PDF', bytes: pdf() });
    expect([file.status, evil.status, twice.status]).toEqual([201, 201, 201]);
    const link = await add(editor, 'links', { title: 'Strona', url: 'https://www.example.pl/ł' });
    const statement = await add(editor, 'statements', {
      title: 'Oświadczenie',
      statement: 'Punkt działa.\nOd marca.',
    });
    const gone = await add(editor, 'statements', { title: 'Wycofane', statement: 'Nieprawda.' });
    await editor.client.post(tenantPath(world, `evidence/${gone}/withdraw`), { reason: 'Pomyłka w treści' });
    const foreign = await add(world.neighbour, 'statements', { title: 'Cudze', statement: 'Nie dla nich.' });
    const assessment = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-02');
    await editor.client.post(tenantPath(world, `assessments/${assessment}/evidence`), {
      evidenceId: file.body.id,
      page: 3,
      excerpt: 'uchwala się',
    });

    const { body: job } = await make(editor, { unit: UNITS.puck.teryt });
    expect(job).toMatchObject({
      kind: 'evidence_pack',
      state: 'done',
      unit: UNITS.puck.teryt,
      result: { proofs: 5, leftOut: 1, expiresAt: '2026-03-23T09:00:00.000Z' },
    });
    expect(job.done).toBe(job.total);

    const download = await editor.client.get(job.result.file);
    expect(download.headers.get('content-disposition')).toContain('attachment');
    expect(download.headers.get('x-content-type-options')).toBe('nosniff');
    const { folder, files } = await unpack(download.body as Buffer);
    try {
      const verified = await verify(folder);
      expect(verified.trim().split('\n')).toHaveLength(files.size - 1);
      expect(verified).not.toMatch(/FAILED/);
      const paths = [...files.keys()];
      expect(paths).toContainEqual(
        expect.stringMatching(/^dowody\/2211\d{3} Puck \(miasto\)\/\d{3} Uchwała „żółć” 1_2_\.pdf$/),
      );
      expect(paths.every((path) => !path.includes('..') && !path.includes('\\'))).toBe(true);
      expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);

      const index = JSON.parse(files.get('index.json')!.toString()) as { proofs: Loose[] };
      const of = (id: string): Loose => index.proofs.find((proof) => proof['id'] === id)!;
      expect(index.proofs).toHaveLength(6);
      expect(index.proofs.map((proof) => proof['id'])).not.toContain(foreign);
      expect(of(file.body.id)).toMatchObject({
        sha256: file.body.sha256,
        assessments: [{ item: 'EDU-02', teryt: UNITS.puck.teryt, page: 3, excerpt: 'uchwala się' }],
      });
      expect(of(gone)).toMatchObject({
        leftOut: 'withdrawn',
        file: null,
        withdrawReason: 'Pomyłka w treści',
      });
      expect(files.get(String(of(link)['file']))!.toString()).toBe('https://www.example.pl/%C5%82');
      expect(files.get(String(of(statement)['file']))!.toString()).toBe('Punkt działa.\nOd marca.');
      expect(files.get('index.csv')!.toString()).toContain("'=1+1");
      const html = files.get('index.html')!.toString();
      expect(html).toContain('Uchwała');
      expect(html).not.toContain('<2?');
    } finally {
      await rm(folder, { recursive: true });
    }
    const audit = await test.rows(
      `SELECT action, person_id FROM audit_log WHERE subject_id = $1 ORDER BY sequence`,
      [job.id],
    );
    expect(audit).toEqual([
      { action: 'evidence.order_pack', person_id: editor.id },
      { action: 'evidence.make_pack', person_id: editor.id },
    ]);
  });

  it('names a file whose bytes are lost, instead of failing or keeping silent', async () => {
    const lost = await upload(world, world.neighbour, { name: 'zgubiony.pdf', bytes: pdf() });
    const { sha256 } = lost.body as { sha256: string };
    await rm(join(test.config.files.dir, world.tenant.id, sha256.slice(0, 2), sha256));
    const { body: job } = await make(world.neighbour, { unit: UNITS.wladyslawowo.teryt });
    expect(job).toMatchObject({ state: 'done', result: { leftOut: 1 } });
  });

  it('is neither ordered nor taken by others', async () => {
    const foreign = await world.neighbour.client.post(tenantPath(world, 'evidence/packs'), {
      unit: UNITS.puck.teryt,
    });
    expect(foreign).toMatchObject({ status: 404, body: { code: 'not_found' } });
    const { body: job } = await make(world.editor, { unit: UNITS.puck.teryt });
    for (const { client } of [world.neighbour, world.coordinator]) {
      expect((await client.get(job.result.file)).status).toBe(404);
      expect((await client.get(tenantPath(world, `jobs/${job.id}`))).status).toBe(404);
    }
    expect((await world.reader.client.get(job.result.file)).status).toBe(403);
  });

  it('is not given to somebody from whom a role was taken since they ordered it', async () => {
    const person = await buildPerson(test, 'unit_editor', { tenant: world.tenant, teryt: UNITS.puck.teryt });
    const moved: SignedIn = { ...person, client: await test.as(person) };
    await test.arrange(world.tenant.id, (client) =>
      client.query(
        `INSERT INTO role_assignments (tenant_id, person_id, role, teryt) VALUES ($1, $2, 'unit_editor', $3)`,
        [world.tenant.id, person.id, UNITS.wladyslawowo.teryt],
      ),
    );
    const { body } = await make(moved, { unit: UNITS.puck.teryt });
    expect((await moved.client.get(body.result.file)).status).toBe(200);
    await test.arrange(world.tenant.id, (client) =>
      client.query(
        'UPDATE role_assignments SET revoked_at = miara_now() WHERE person_id = $1 AND teryt = $2',
        [person.id, UNITS.puck.teryt],
      ),
    );
    expect((await moved.client.get(body.result.file)).status).toBe(404);
  });

  it('is taken for seven days, and not afterwards', async () => {
    const { body: job } = await make(world.coordinator, { unit: UNITS.puck.teryt });
    test.clock.advance({ days: 7 });
    const client = await test.as(world.coordinator);
    expect((await client.get(job.result.file)).status).toBe(404);
    const { body } = await client.get(tenantPath(world, `jobs/${job.id}`));
    expect(body.result).toMatchObject({ file: null, sha256: job.result.sha256 });
    test.clock.advance({ days: -7 });
  });
});

describe('a pack of an item', () => {
  it('holds what proves it in every unit of the place, and nothing else', async () => {
    const [contract, other] = [
      await upload(world, world.team, { name: 'umowa.pdf', bytes: pdf() }, { unit: UNITS.powiatPucki.teryt }),
      await upload(world, world.team, { name: 'inne.pdf', bytes: pdf() }, { unit: UNITS.powiatPucki.teryt }),
    ];
    for (const unit of [UNITS.puck.teryt, UNITS.wladyslawowo.teryt]) {
      const id = await assessmentId(test, world, unit, 'EDU-01');
      await world.team.client.post(tenantPath(world, `assessments/${id}/evidence`), {
        evidenceId: contract.body.id,
      });
    }
    const { body: job } = await make(world.coordinator, { item: 'EDU-01' });
    const { folder, files } = await unpack(
      (await world.coordinator.client.get(job.result.file)).body as Buffer,
    );
    await rm(folder, { recursive: true });
    const index = JSON.parse(files.get('index.json')!.toString()) as { proofs: Loose[] };
    expect(index.proofs.map((proof) => proof['id'])).toEqual([contract.body.id]);
    expect(index.proofs[0]!['assessments']).toHaveLength(2);
    expect(index.proofs.map((proof) => proof['id'])).not.toContain(other.body.id);
  });

  it('needs an item that there is, and something to be about', async () => {
    const { client } = world.coordinator;
    expect(await client.post(tenantPath(world, 'evidence/packs'), { item: 'EDU-99' })).toMatchObject({
      status: 422,
      body: { code: 'unknown_item' },
    });
    expect(await client.post(tenantPath(world, 'evidence/packs'), {})).toMatchObject({ status: 400 });
  });
});

type Loose = Record<string, unknown>;
