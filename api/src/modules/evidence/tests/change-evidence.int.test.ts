import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { assessmentId, assessmentPath, submitted } from '../../assessments/tests/assessment-world.js';
import {
  buildWorld,
  storedPaths,
  tenantPath,
  upload,
  UNITS,
  type AssessmentWorld,
  type SignedIn,
} from './evidence-world.js';
import { pdf } from './sample-files.js';

let test: ApiTest;
let world: AssessmentWorld;

beforeAll(async () => {
  test = await startApiTest();
  world = await buildWorld(test);
});
afterAll(() => test.close());

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
const post = (who: SignedIn, below: string, body?: unknown) =>
  who.client.post(tenantPath(world, below), body);
const link = (more: Record<string, unknown> = {}) =>
  post(world.editor, 'evidence/links', {
    kind: 'report',
    title: 'Strona punktu',
    url: 'HTTPS://www.Puck.pl/integracja',
    ...more,
  });
const statement = (more: Record<string, unknown> = {}) =>
  post(world.editor, 'evidence/statements', {
    kind: 'report',
    title: 'Oświadczenie burmistrza',
    statement: ' Punkt działa\r\nod marca. ',
    ...more,
  });

describe('a link', () => {
  it('is kept in one normal form with its hash', async () => {
    const { status, body } = await link();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      form: 'link',
      url: 'https://www.puck.pl/integracja',
      sha256: sha256('https://www.puck.pl/integracja'),
      byteSize: 30,
      fileName: null,
      file: null,
      statement: null,
      revision: 1,
      version: 1,
    });
    expect((await world.editor.client.get(tenantPath(world, `evidence/${body.id}/file`))).status).toBe(404);
  });

  it.each([
    'javascript:alert(1)',
    'https://jan:tajne@puck.pl/',
    'ftp://puck.pl',
    'puck.pl',
    'https://a b.pl',
  ])('to %s is refused', async (url) => {
    const { status, body } = await link({ url });
    expect(status).toBe(400);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/url', code: 'not_a_url' })]);
  });

  it('is found by its address', async () => {
    await link({ title: 'Biuletyn', url: 'https://bip.puck.pl/szukany' });
    const { body } = await world.editor.client.get(tenantPath(world, 'evidence?q=szukany'));
    expect(body.evidence.map(({ title }: { title: string }) => title)).toEqual(['Biuletyn']);
  });
});

describe('a statement', () => {
  it('is kept as canonical text with its hash', async () => {
    const { status, body } = await statement();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      form: 'statement',
      statement: 'Punkt działa\nod marca.',
      sha256: sha256('Punkt działa\nod marca.'),
    });
  });

  it.each([
    [{ statement: ' \n ' }, '/statement', 'required'],
    [{ statement: 'a'.repeat(4001) }, '/statement', 'too_long'],
    [{ title: ' ' }, '/title', 'required'],
    [{ kind: 'nic' }, '/kind', 'not_in_list'],
  ])('%# is refused: %j', async (more, pointer, code) => {
    expect((await statement(more)).body.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it('that grows beyond the limit when it is composed is refused, and so are a note and a reason', async () => {
    // U+FB2C becomes three characters in NFC.
    const grown = (length: number): string => '\uFB2C'.repeat(length);
    const { body } = await statement();
    for (const [path, field, sent] of [
      ['evidence/statements', 'statement', { kind: 'report', title: 'x', statement: grown(4000) }],
      [`evidence/${body.id}/revisions/statements`, 'note', { statement: 'Inny', note: grown(2000) }],
      [`evidence/${body.id}/withdraw`, 'reason', { reason: grown(1000) }],
    ] as const) {
      const answer = await post(world.editor, path, sent);
      expect([field, answer.status]).toEqual([field, 400]);
      expect(answer.body.errors).toEqual([
        expect.objectContaining({ pointer: `/${field}`, code: 'too_long' }),
      ]);
    }
  });

  it('of a unit that is not yours is refused', async () => {
    expect((await statement({ unit: UNITS.wladyslawowo.teryt })).body.code).toBe('outside_place');
  });
});

describe('a new revision', () => {
  it('keeps number, note, author and hash; the former file stays to be opened', async () => {
    const first = pdf();
    const { body } = await upload(world, world.editor, { name: 'umowa.pdf', bytes: first });
    const second = Buffer.concat([pdf(), Buffer.from('% aneks\n')]);
    const form = new FormData();
    form.append('note', 'Z aneksem');
    form.append('file', new Blob([second]), 'umowa-2.pdf');
    const revised = await post(world.editor, `evidence/${body.id}/revisions`, form);
    expect(revised).toMatchObject({
      status: 201,
      body: { revision: 2, version: 2, fileName: 'umowa-2.pdf', sha256: sha256(second) },
    });

    const revisions = await world.editor.client.get(tenantPath(world, `evidence/${body.id}/revisions`));
    expect(revisions.body.revisions).toMatchObject([
      { number: 2, note: 'Z aneksem', createdBy: world.editor.name, sha256: sha256(second) },
      { number: 1, note: null, fileName: 'umowa.pdf', sha256: sha256(first), byteSize: first.length },
    ]);
    const old = await world.editor.client.get(revisions.body.revisions[1].file);
    expect(old.status).toBe(200);
    expect(old.headers.get('etag')).toBe(`"${sha256(first)}"`);
    for (const number of ['3', '0', 'x'])
      expect(
        (await world.editor.client.get(tenantPath(world, `evidence/${body.id}/revisions/${number}/file`)))
          .status,
      ).toBe(404);
  });

  it('is refused when it is the same, or of another form', async () => {
    const { body } = await link({ url: 'https://puck.pl/a' });
    const same = await post(world.editor, `evidence/${body.id}/revisions/links`, {
      url: 'https://PUCK.pl/a',
    });
    expect(same).toMatchObject({ status: 409, body: { code: 'revision_unchanged' } });
    const other = await post(world.editor, `evidence/${body.id}/revisions/statements`, {
      statement: 'Tekst',
    });
    expect(other).toMatchObject({ status: 409, body: { code: 'evidence_of_another_form' } });
  });

  it('leaves no bytes behind when it is refused', async () => {
    const { body } = await statement();
    const before = await storedPaths(test);
    const form = new FormData();
    form.append('file', new Blob([Buffer.concat([pdf(), Buffer.from('% x\n')])]), 'x.pdf');
    expect((await post(world.editor, `evidence/${body.id}/revisions`, form)).status).toBe(409);
    expect(await storedPaths(test)).toEqual(before);
  });

  it('reopens exactly the assessments that rested on the former one', async () => {
    const { body: proof } = await statement();
    const resting = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-01');
    const other = await assessmentId(test, world, UNITS.puck.teryt, 'LAN-01');
    await post(world.editor, `assessments/${resting}/evidence`, { evidenceId: proof.id });
    for (const id of [resting, other]) {
      await submitted(world, id);
      await world.coordinator.client.post(assessmentPath(world, id, '/review'), { decision: 'confirm' });
    }
    const review = async (id: string): Promise<[string, string]> => {
      const { body } = await world.editor.client.get(assessmentPath(world, id));
      return [body.review.state, body.standing];
    };
    expect(await review(resting)).toEqual(['confirmed', 'confirmed']);
    await post(world.editor, `evidence/${proof.id}/revisions/statements`, { statement: 'Od kwietnia.' });
    expect(await review(resting)).toEqual(['draft', 'lapsed']);
    expect(await review(other)).toEqual(['confirmed', 'confirmed']);
    const { body } = await world.editor.client.get(assessmentPath(world, resting));
    expect(body.history[0]).toMatchObject({
      action: 'assessment.evidence_revised',
      person: world.editor.name,
    });
    expect(body.evidence[0]).toMatchObject({ form: 'statement', statement: 'Od kwietnia.' });
  });
});

describe('the facts of a proof', () => {
  const edit = (who: SignedIn, id: string, version: number | null, body: unknown) =>
    who.client.patch(tenantPath(world, `evidence/${id}`), body, {
      headers: version === null ? {} : { 'If-Match': `"${version}"` },
    });

  it('are changed on top of the version that was seen', async () => {
    const { body } = await statement();
    expect((await edit(world.editor, body.id, null, { title: 'A' })).status).toBe(428);
    const changed = await edit(world.editor, body.id, 1, {
      title: ' Nowy  tytuł ',
      effectiveUntil: '2027-01-01',
    });
    expect(changed).toMatchObject({
      status: 200,
      body: { title: 'Nowy tytuł', effectiveUntil: '2027-01-01', version: 2 },
    });
    expect(changed.headers.get('etag')).toBe('"2"');
    const stale = await edit(world.editor, body.id, 1, { title: 'B' });
    expect(stale).toMatchObject({
      status: 412,
      body: { code: 'changed_since', present: { title: 'Nowy tytuł' } },
    });
    expect((await edit(world.editor, body.id, 2, { effectiveUntil: null })).body.effectiveUntil).toBeNull();
    const reversed = { effectiveFrom: '2026-05-01', effectiveUntil: '2026-05-01' };
    expect((await edit(world.editor, body.id, 3, reversed)).body.code).toBe('period_reversed');
    expect((await edit(world.editor, body.id, 3, { title: null })).status).toBe(400);
  });

  it('are not for others: 404 for the neighbour, 403 where a proof is seen but not kept', async () => {
    const { body } = await statement();
    expect((await edit(world.neighbour, body.id, 1, { title: 'X' })).status).toBe(404);
    expect((await edit(world.reader, body.id, 1, { title: 'X' })).status).toBe(403);

    const ofPowiat = await upload(
      world,
      world.team,
      { name: 'p.pdf', bytes: pdf() },
      { unit: UNITS.powiatPucki.teryt },
    );
    const resting = await assessmentId(test, world, UNITS.puck.teryt, 'LAB-02');
    await post(world.team, `assessments/${resting}/evidence`, { evidenceId: ofPowiat.body.id });
    const seen = await world.editor.client.get(tenantPath(world, `evidence/${ofPowiat.body.id}`));
    expect(seen).toMatchObject({ status: 200, body: { abilities: { edit: false, withdraw: false } } });
    expect((await edit(world.editor, ofPowiat.body.id, 1, { title: 'X' })).status).toBe(403);
    expect((await post(world.editor, `evidence/${ofPowiat.body.id}/withdraw`, { reason: 'x' })).status).toBe(
      403,
    );
  });
});

describe('the list of proofs', () => {
  it('shows those that hold, end soon, have ended or were withdrawn', async () => {
    const unit = UNITS.powiatGdanski.teryt;
    const add = async (title: string, effectiveUntil: string | null, effectiveFrom: string | null = null) =>
      (
        await post(world.coordinator, 'evidence/statements', {
          unit,
          kind: 'report',
          title,
          statement: title,
          ...(effectiveUntil && { effectiveUntil }),
          ...(effectiveFrom && { effectiveFrom }),
        })
      ).body.id as string;
    // The clock stands at 16 March 2026.
    await add('bez końca', null);
    await add('jutro koniec', '2026-03-17');
    await add('za 30 dni', '2026-04-15');
    await add('za 31 dni', '2026-04-16');
    await add('dziś już nie', '2026-03-16');
    await add('od jutra', null, '2026-03-17');
    await post(world.coordinator, `evidence/${await add('wycofany', '2026-03-18')}/withdraw`, {
      reason: 'Pomyłka',
    });
    const titles = async (query: string): Promise<string[]> => {
      const { body } = await world.coordinator.client.get(
        tenantPath(world, `evidence?unit=${unit}&${query}`),
      );
      return body.evidence.map(({ title }: { title: string }) => title).sort();
    };
    expect(await titles('force=in_force')).toEqual(['bez końca', 'jutro koniec', 'za 30 dni', 'za 31 dni']);
    expect(await titles('force=ending&within=30')).toEqual(['jutro koniec', 'za 30 dni']);
    expect(await titles('force=ending')).toEqual(['jutro koniec', 'za 30 dni', 'za 31 dni']);
    expect(await titles('force=ended')).toEqual(['dziś już nie']);
    expect(await titles('force=ahead')).toEqual(['od jutra']);
    expect(await titles('force=withdrawn')).toEqual(['wycofany']);
    const refused = await world.coordinator.client.get(tenantPath(world, 'evidence?force=nic&within=0'));
    expect(refused.status).toBe(400);
  });
});
