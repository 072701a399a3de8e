import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../../testing/api-test.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
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
import { pdfOf, scannedPdf } from './sample-documents.js';

let test: ApiTest;
let here: ReleaseWorld;

beforeAll(async () => {
  test = await startApiTest();
});
afterAll(() => test.close());
beforeEach(async () => {
  here = await buildReleaseWorld(test);
});

const pdfProof = async (): Promise<{ evidenceId: string; assessmentId: string }> =>
  proofOf(here, { name: 'sprawozdanie.pdf', bytes: await pdfOf([`Sprawozdanie ${here.world.tenant.slug}`]) });

/** What the scanner says of the file of a proof, written as the sweep writes it. */
async function verdict(evidenceId: string, scan: 'pending' | 'clean' | 'infected'): Promise<void> {
  const files = `sha256 IN (SELECT file_sha256 FROM evidence_revisions WHERE evidence_id = $1)`;
  await test.app.get(UnitOfWork).keepBooks(here.world.tenant.id, (tx) =>
    tx.query(
      `UPDATE stored_files SET scan = $2, scanned_at = CASE WHEN $2 <> 'pending' THEN miara_now() END,
           scan_signature = CASE WHEN $2 = 'infected' THEN 'Eicar-Test' END
         WHERE ${files}`,
      [evidenceId, scan],
    ),
  );
}

describe('a file and the virus scanner: nothing goes to the public that', () => {
  it.each([
    ['waits for its scan', 'pending', 'file_not_scanned'],
    ['has a virus', 'infected', 'file_blocked'],
  ] as const)('%s, even when its uploader asks', async (_, scan, code) => {
    const proof = await pdfProof();
    await verdict(proof.evidenceId, scan);
    expect(await prepare(here, proof)).toMatchObject({ status: 409, body: { code } });
  });

  it.each([
    ['pending', 'file_not_scanned'],
    ['infected', 'file_blocked'],
  ] as const)('turned out to be %s since it was prepared or proposed', async (scan, code) => {
    const [first, second] = [
      await pdfProof(),
      await proofOf(here, { name: 'b.pdf', bytes: await pdfOf(['B']) }),
    ];
    const [draft, proposed] = [await prepare(here, first), await prepare(here, second)];
    await propose(here, proposed.body);
    await verdict(first.evidenceId, scan);
    await verdict(second.evidenceId, scan);
    expect(await propose(here, draft.body)).toMatchObject({ status: 409, body: { code } });
    const approve = here.world.path(`releases/${proposed.body.id}/approve`);
    expect(await here.coordinator.post(approve)).toMatchObject({ status: 409, body: { code } });
    expect((await publicFile(here, proposed.body.id)).status).toBe(404);
  });

  it('is found infected after it was released: it is withdrawn at once, in the scanner’s name', async () => {
    const proof = await pdfProof();
    const { id } = await release(here, proof);
    expect((await publicFile(here, id)).status).toBe(200);

    await verdict(proof.evidenceId, 'infected');
    expect((await publicFile(here, id)).status).toBe(410);
    expect((await here.editor.get(here.world.path(`releases/${id}`))).body).toMatchObject({
      state: 'withdrawn',
      withdrawReason: 'Skaner wirusów znalazł w pliku: Eicar-Test',
    });
    expect(
      await test.rows(
        `SELECT action, person_id FROM audit_log WHERE subject_id = $1 AND action = 'release.withdraw'`,
        [id],
      ),
    ).toEqual([{ action: 'release.withdraw', person_id: null }]);
  });

  it('but a redacted copy, which was scanned by itself, stays', async () => {
    const proof = await pdfProof();
    const draft = await prepare(here, proof, { copy: 'redacted' });
    const copied = await sendCopy(here, draft.body, { name: 'zakryte.pdf', bytes: await scannedPdf() });
    expect((await propose(here, copied.body)).status).toBe(200);
    const approve = here.world.path(`releases/${draft.body.id}/approve`);
    expect((await here.coordinator.post(approve)).status).toBe(200);
    await verdict(proof.evidenceId, 'infected');
    expect((await publicFile(here, draft.body.id)).status).toBe(200);
  });
});

it('a proof whose content was removed by the rules of retention is refused in words', async () => {
  const proof = await pdfProof();
  await test.rows(
    `UPDATE stored_files SET removed_at = now()
     WHERE sha256 IN (SELECT file_sha256 FROM evidence_revisions WHERE evidence_id = $1)`,
    [proof.evidenceId],
  );
  expect(await prepare(here, proof)).toMatchObject({
    status: 409,
    body: { code: 'evidence_content_removed' },
  });
});
