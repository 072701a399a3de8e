import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { startApiTest, type ApiTest } from '../../../../testing/api-test.js';
import { readPdfText } from '../scan/pdf-text.js';
import {
  buildReleaseWorld,
  prepare,
  proofOf,
  propose,
  publicFile,
  release,
  sendCopy,
  type ReleaseWorld,
} from './release-world.js';
import { ODT } from '../../tests/sample-files.js';
import { pdfOf, photoWithPlace, picture, scannedPdf } from './sample-documents.js';

const PESEL = '44051401359';

let test: ApiTest;
let here: ReleaseWorld;

beforeAll(async () => {
  test = await startApiTest();
});
afterAll(() => test.close());
beforeEach(async () => {
  here = await buildReleaseWorld(test);
});

const auditOf = async (id: string): Promise<string[]> =>
  (
    await test.rows<{ action: string }>(
      'SELECT action FROM audit_log WHERE subject_id = $1 ORDER BY sequence',
      [id],
    )
  ).map(({ action }) => action);

describe('a release', () => {
  it('takes two people, and then anybody reads the very bytes that were approved', async () => {
    const bytes = await pdfOf(['Sprawozdanie']);
    const proof = await proofOf(here, { name: 'sprawozdanie.pdf', bytes });
    const draft = await prepare(here, proof, { excerpt: 'Kurs ukończyło 40 osób.', page: 1 });
    expect(draft).toMatchObject({
      status: 201,
      body: { state: 'draft', findings: [], unread: [], pages: 1 },
    });
    expect((await publicFile(here, draft.body.id)).status).toBe(404);

    expect(await propose(here, draft.body)).toMatchObject({
      status: 200,
      body: { state: 'proposed', isOwn: true },
    });
    expect((await publicFile(here, draft.body.id)).status).toBe(404);

    const path = here.world.path(`releases/${draft.body.id}/approve`);
    expect(await here.editor.post(path)).toMatchObject({
      status: 403,
      body: { code: 'release_own_proposal' },
    });
    expect(await here.colleague.post(path)).toMatchObject({ status: 200, body: { state: 'released' } });

    const file = await publicFile(here, draft.body.id);
    expect(file.status).toBe(200);
    expect(file.bytes.equals(Buffer.from(bytes))).toBe(true);
    expect(file.headers.get('content-disposition')).toContain(
      'attachment; filename="sprawozdanie-za-rok-2025.pdf"',
    );
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    expect(file.headers.get('set-cookie')).toBeNull();
    const tag = file.headers.get('etag') ?? '';
    expect((await publicFile(here, draft.body.id, { 'if-none-match': tag })).status).toBe(304);
    expect(await auditOf(draft.body.id)).toEqual(['release.prepare', 'release.propose', 'release.approve']);
  });

  it('is refused by the database when one person does both, whatever the product says', async () => {
    const proof = await proofOf(here, { statements: 'Punkt działa od marca.' });
    const draft = await prepare(here, proof);
    await propose(here, draft.body);
    const alone = test.arrange(here.world.tenant.id, (client) =>
      client.query(`UPDATE proof_releases SET state = 'released', decided_by = proposed_by WHERE id = $1`, [
        draft.body.id,
      ]),
    );
    await expect(alone).rejects.toMatchObject({ constraint: 'proof_releases_four_eyes' });
  });

  it.each([
    [
      'a text',
      `UPDATE proof_releases SET state = 'withdrawn', withdraw_reason = 'x', title = 'Inny' WHERE id = $1`,
      'proof_releases_sealed',
    ],
    ['the way back', `UPDATE proof_releases SET state = 'draft' WHERE id = $1`, 'proof_releases_transition'],
    ['its places', `DELETE FROM proof_release_items WHERE release_id = $1`, 'proof_releases_sealed'],
  ])('is sealed once it is proposed: %s', async (_, sql, constraint) => {
    const draft = await prepare(here, await proofOf(here, { statements: 'Punkt działa.' }));
    await propose(here, draft.body);
    const attempt = test.arrange(here.world.tenant.id, (client) => client.query(sql, [draft.body.id]));
    await expect(attempt).rejects.toMatchObject({ constraint });
  });

  it('is refused with a reason, and then a new one may be prepared', async () => {
    const proof = await proofOf(here, { statements: 'Punkt działa od marca.' });
    const draft = await prepare(here, proof);
    expect(await prepare(here, proof)).toMatchObject({ status: 409, body: { code: 'release_open' } });
    await propose(here, draft.body);
    const path = here.world.path(`releases/${draft.body.id}/refuse`);
    expect((await here.coordinator.post(path, { reason: ' ' })).status).toBe(400);
    expect(await here.coordinator.post(path, { reason: 'Widać podpis.' })).toMatchObject({
      status: 200,
      body: { state: 'refused', refuseReason: 'Widać podpis.' },
    });
    expect(await here.coordinator.post(here.world.path(`releases/${draft.body.id}/approve`))).toMatchObject({
      status: 409,
      body: { code: 'release_transition' },
    });
    expect((await prepare(here, proof)).status).toBe(201);
  });

  it('that is withdrawn is gone for the public at once, and says so', async () => {
    const proof = await proofOf(here, { name: 'a.pdf', bytes: await pdfOf(['Umowa']) });
    const { id } = await release(here, proof);
    expect((await publicFile(here, id)).status).toBe(200);
    const reason = 'Dokument zawierał adres mieszkańca.';
    await here.editor.post(here.world.path(`releases/${id}/withdraw`), { reason });
    const gone = await publicFile(here, id);
    expect(gone.status).toBe(410);
    expect(JSON.parse(gone.bytes.toString())).toMatchObject({ code: 'release_withdrawn' });
    expect(gone.bytes.toString()).not.toContain(reason);
    const [stone] = await test.rows('SELECT * FROM released_proofs WHERE id = $1', [id]);
    expect(stone).toMatchObject({ title: null, excerpt: null, file_name: null, file_sha256: null });
    expect((await auditOf(id)).at(-1)).toBe('release.withdraw');
  });

  it('stays as it was when the private proof is revised or withdrawn, and its keeper is told', async () => {
    const bytes = await pdfOf(['Pierwsza wersja']);
    const proof = await proofOf(here, { name: 'a.pdf', bytes });
    const { id } = await release(here, proof);
    const form = new FormData();
    form.set('file', new File([Uint8Array.from(await pdfOf(['Druga wersja']))], 'b.pdf'));
    await here.editor.post(here.world.path(`evidence/${proof.evidenceId}/revisions`), form);
    expect((await here.editor.get(here.world.path(`releases/${id}`))).body).toMatchObject({
      proofNow: 'revised',
      revision: 1,
      state: 'released',
    });
    await here.editor.post(here.world.path(`evidence/${proof.evidenceId}/withdraw`), {
      reason: 'Rozwiązano.',
    });
    expect((await here.editor.get(here.world.path(`releases/${id}`))).body.proofNow).toBe('withdrawn');
    expect((await publicFile(here, id)).bytes.equals(Buffer.from(bytes))).toBe(true);
  });

  it('of a proof that was withdrawn meanwhile is not approved', async () => {
    const proof = await proofOf(here, { statements: 'Punkt działa.' });
    const draft = await prepare(here, proof);
    await propose(here, draft.body);
    await here.editor.post(here.world.path(`evidence/${proof.evidenceId}/withdraw`), { reason: 'Pomyłka.' });
    expect(await here.coordinator.post(here.world.path(`releases/${draft.body.id}/approve`))).toMatchObject({
      status: 409,
      body: { code: 'evidence_withdrawn' },
    });
  });

  it('is shown beside the assessments that rest on the proof and nowhere else', async () => {
    const proof = await proofOf(here, { statements: 'Punkt działa.' });
    const [other] = await test.rows<{ id: string }>(
      'SELECT id FROM assessments WHERE tenant_id = $1 AND id <> $2 LIMIT 1',
      [here.world.tenant.id, proof.assessmentId],
    );
    for (const assessments of [[], [other?.id]]) {
      expect(await prepare(here, proof, { assessments })).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/assessments' }] },
      });
    }
  });

  it('is listed for who waits for it, and the proof says how far it is', async () => {
    const proof = await proofOf(here, { statements: 'Punkt działa.' });
    const evidence = async () =>
      (await here.editor.get(here.world.path(`evidence/${proof.evidenceId}`))).body.release;
    expect(await evidence()).toBeNull();
    const draft = await prepare(here, proof);
    expect(await evidence()).toMatchObject({ id: draft.body.id, state: 'draft' });
    await propose(here, draft.body);
    expect(await evidence()).toMatchObject({ state: 'proposed' });
    const waiting = await here.coordinator.get(here.world.path('releases?state=proposed'));
    expect(waiting.body.releases).toMatchObject([
      { id: draft.body.id, isOwn: false, abilities: { decide: true } },
    ]);
    await here.coordinator.post(here.world.path(`releases/${draft.body.id}/approve`));
    expect(await evidence()).toMatchObject({ state: 'released' });
  });
});

describe('the question about personal data', () => {
  it('names what was found, and waits for an answer to each', async () => {
    const bytes = await pdfOf(['Umowa', `PESEL ${PESEL}, tel. 601 234 567`], 'Jan Kowalski');
    const draft = await prepare(here, await proofOf(here, { name: 'umowa.pdf', bytes }));
    expect(draft.body.findings).toMatchObject([
      { kind: 'pesel', part: 'page', page: 2, sample: '440••••••59' },
      { kind: 'phone', part: 'page', page: 2 },
      { kind: 'author', part: 'metadata', sample: 'Jan Kowalski' },
    ]);
    expect(JSON.stringify(draft.body)).not.toContain(PESEL);
    expect(await propose(here, draft.body, { answers: [{ finding: 'f1', reason: 'x' }] })).toMatchObject({
      status: 422,
      body: { code: 'release_unanswered', errors: [{ pointer: '/answers/f2' }, { pointer: '/answers/f3' }] },
    });
    const silent = await here.editor.post(
      here.world.path(`releases/${draft.body.id}/propose`),
      { answers: [] },
      { headers: { 'if-match': '"1"' } },
    );
    expect(silent).toMatchObject({ status: 400, body: { errors: [{ pointer: '/personalData' }] } });
    expect((await propose(here, draft.body, { personalData: 'public_by_law' })).status).toBe(400);
    const told = { personalData: 'public_by_law', reason: 'Podpis wójta.' };
    expect((await propose(here, draft.body, told)).body).toMatchObject({
      state: 'proposed',
      personalDataReason: 'Podpis wójta.',
      findings: [{ answer: 'Dane urzędu.' }, { answer: 'Dane urzędu.' }, { answer: 'Dane urzędu.' }],
    });
  });

  it('is asked anew when what would be public has changed', async () => {
    const proof = await proofOf(here, { statements: 'Punkt działa od marca.' });
    const draft = await prepare(here, proof);
    const changed = await here.editor.send(
      'PUT',
      here.world.path(`releases/${draft.body.id}`),
      {
        title: `Umowa ${PESEL}`,
        copy: 'original',
        assessments: [proof.assessmentId],
        statement: 'Punkt działa.',
      },
      { headers: { 'if-match': `"${draft.body.version}"` } },
    );
    expect(changed.body).toMatchObject({
      statement: 'Punkt działa.',
      findings: [{ kind: 'pesel', part: 'title' }],
    });
    expect(await propose(here, draft.body)).toMatchObject({ status: 412 });
    expect((await propose(here, changed.body)).status).toBe(200);
  });

  it.each([
    ['a scan', 'skan.pdf', scannedPdf, ['pages_without_text']],
    ['a picture', 'zdjecie.png', () => picture('png'), ['image']],
    ['a broken PDF', 'zly.pdf', async () => Buffer.from('%PDF-1.4\nnic\n%%EOF\n'), ['not_readable']],
  ])('says that %s could not be searched', async (_, name, make, unread) => {
    const draft = await prepare(here, await proofOf(here, { name, bytes: await make() }));
    expect(draft).toMatchObject({ status: 201, body: { unread } });
  });

  it('stores no personal data anywhere beside the file', async () => {
    const bytes = await pdfOf([`PESEL ${PESEL}`]);
    const { id } = await release(here, await proofOf(here, { name: 'a.pdf', bytes }));
    const rows = await test.rows('SELECT proof_releases::text AS row FROM proof_releases WHERE id = $1', [
      id,
    ]);
    const audit = await test.rows('SELECT details::text AS row FROM audit_log WHERE subject_id = $1', [id]);
    expect(JSON.stringify([rows, audit])).not.toContain(PESEL);
  });
});

describe('the copy', () => {
  it('of a photograph keeps neither place nor device nor name, and stands upright', async () => {
    const photo = await photoWithPlace();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    expect(photo.includes('TelefonMarki')).toBe(true);
    const { id } = await release(here, await proofOf(here, { name: 'foto.jpg', bytes: photo }));
    const { bytes, headers } = await publicFile(here, id);
    const meta = await sharp(bytes).metadata();
    expect(headers.get('content-type')).toBe('image/jpeg');
    expect(meta).toMatchObject({ format: 'jpeg', width: 40, height: 60 });
    for (const kept of [meta.exif, meta.xmp, meta.iptc, meta.icc]) expect(kept).toBeUndefined();
    for (const mark of ['Exif', 'TelefonMarki', 'Kowalski', 'GPS']) expect(bytes.includes(mark)).toBe(false);
  });

  it('that is redacted is what the public gets; the original stays private', async () => {
    const proof = await proofOf(here, { name: 'umowa.pdf', bytes: await pdfOf([`PESEL ${PESEL}`]) });
    const draft = await prepare(here, proof, { copy: 'redacted' });
    expect(draft.body).toMatchObject({ file: null, findings: [] });
    expect(await propose(here, draft.body)).toMatchObject({
      status: 422,
      body: { code: 'release_copy_missing' },
    });
    const flat = await scannedPdf();
    const redacted = await sendCopy(here, draft.body, { name: 'kopia.pdf', bytes: flat });
    expect(redacted).toMatchObject({
      status: 200,
      body: { file: { mediaType: 'application/pdf' }, findings: [] },
    });
    await propose(here, redacted.body);
    await here.coordinator.post(here.world.path(`releases/${draft.body.id}/approve`));
    const { bytes } = await publicFile(here, draft.body.id);
    expect(bytes.equals(Buffer.from(flat))).toBe(true);
    expect((await readPdfText(bytes))?.pages.join('').trim()).toBe('');
  });

  it('that only looks redacted is turned away: there is text beneath', async () => {
    const proof = await proofOf(here, { name: 'umowa.pdf', bytes: await pdfOf([`PESEL ${PESEL}`]) });
    const draft = await prepare(here, proof, { copy: 'redacted' });
    const sent = await sendCopy(here, draft.body, {
      name: 'kopia.pdf',
      bytes: await pdfOf([`PESEL ${PESEL}`]),
    });
    expect(sent).toMatchObject({ status: 422, body: { code: 'release_copy_has_text' } });
  });

  it('keeps standing when only a text beside it changes, and goes when the proof was revised', async () => {
    const proof = await proofOf(here, { name: 'umowa.pdf', bytes: await pdfOf(['Umowa']) });
    const draft = await prepare(here, proof, { copy: 'redacted' });
    const { body } = await sendCopy(here, draft.body, { name: 'kopia.pdf', bytes: await scannedPdf() });
    const content = { title: 'Umowa z fundacją', copy: 'redacted', assessments: [proof.assessmentId] };
    const edit = (version: number) =>
      here.editor.send('PUT', here.world.path(`releases/${draft.body.id}`), content, {
        headers: { 'if-match': `"${version}"` },
      });
    const edited = await edit(body.version);
    expect(edited.body.file).toMatchObject({ sha256: body.file.sha256, fileName: 'umowa-z-fundacja.pdf' });
    const form = new FormData();
    form.set('file', new File([Uint8Array.from(await pdfOf(['Druga wersja']))], 'b.pdf'));
    // Linked to a declaration that is a draft, the proof may be revised.
    await here.editor.post(here.world.path(`evidence/${proof.evidenceId}/revisions`), form);
    expect((await edit(edited.body.version)).body).toMatchObject({ file: null, revision: 2 });
  });

  it('of an office file is none: it keeps hidden data', async () => {
    const proof = await proofOf(here, { name: 'umowa.odt', bytes: ODT });
    expect(await prepare(here, proof)).toMatchObject({ status: 422, body: { code: 'release_file_refused' } });
  });
});
