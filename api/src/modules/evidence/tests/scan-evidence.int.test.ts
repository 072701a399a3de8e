import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { CLAMD_MISSING, EICAR, EICAR_SIGNATURE, TestClamd } from '../../../testing/clamd.js';
import type { Answer } from '../../../testing/test-client.js';
import { EvidenceReader } from '../evidence.reader.js';
import { EvidenceScanSweep } from '../evidence.scan-sweep.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import {
  buildWorld,
  countRows,
  storedPaths,
  tenantPath,
  upload,
  type AssessmentWorld,
} from './evidence-world.js';
import { pdf, zip } from './sample-files.js';

let test: ApiTest;
let world: AssessmentWorld;
let clamd: TestClamd;

/** A file that says something harmless and carries what the scanner finds. */
const infected = (): Uint8Array => Buffer.concat([pdf(), EICAR]);

const scanning = CLAMD_MISSING === null ? describe : describe.skip;

scanning(`with a virus scanner${CLAMD_MISSING === null ? '' : ` (skipped: ${CLAMD_MISSING})`}`, () => {
  beforeAll(async () => {
    clamd = await TestClamd.make();
    await clamd.start();
    test = await startApiTest({ environment: { MIARA_CLAMD: clamd.address } });
    world = await buildWorld(test);
  }, 90_000);
  afterAll(async () => {
    await test?.close();
    await clamd.remove();
  });

  const get = (id: string): Promise<Answer> =>
    world.coordinator.client.get(tenantPath(world, `evidence/${id}`));
  const download = (who: { client: AssessmentWorld['editor']['client'] }, id: string): Promise<Answer> =>
    who.client.get(tenantPath(world, `evidence/${id}/file`));
  const sweep = (): Promise<number> => test.app.get(EvidenceScanSweep).run();

  it('a clean file is stored as clean', async () => {
    const { status, body } = await upload(world, world.editor, { name: 'a.pdf', bytes: pdf() });
    expect([status, body.scan]).toEqual([201, { state: 'clean', signature: null }]);
    expect((await test.anonymous().get('/api/v1/health/ready')).body).toMatchObject({ scanner: 'up' });
  });

  it.each([
    ['plain', 'a.txt', EICAR],
    ['in a PDF', 'a.pdf', infected()],
    [
      'in a part of a packed document',
      'a.odt',
      zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': EICAR.toString() }),
    ],
  ])('an infected file is refused with the name of what was found: %s', async (_case, name, bytes) => {
    const before = [await countRows(test, 'evidence'), await countRows(test, 'stored_files')];
    const answer = await upload(world, world.editor, { name, bytes });
    expect([answer.status, answer.body.code, answer.body.params]).toEqual([
      422,
      'file_infected',
      { signature: EICAR_SIGNATURE },
    ]);
    expect([await countRows(test, 'evidence'), await countRows(test, 'stored_files')]).toEqual(before);
    expect((await storedPaths(test)).temporary).toEqual([]);
  });

  describe('that is down', () => {
    let clean: string;
    let bad: string;
    let badAgain: string;
    const bytesOfBad = infected();

    beforeAll(async () => {
      await clamd.stop();
      const send = async (bytes: Uint8Array): Promise<string> => {
        const { status, body } = await upload(world, world.editor, { name: 'a.pdf', bytes });
        expect([status, body.scan]).toEqual([201, { state: 'pending', signature: null }]);
        return body.id;
      };
      clean = await send(pdf());
      bad = await send(bytesOfBad);
      badAgain = await send(bytesOfBad);
    });

    it('uploads wait, and only their uploader gets them', async () => {
      expect((await download(world.editor, clean)).status).toBe(200);
      const others = await download(world.coordinator, clean);
      expect([others.status, others.body.code]).toEqual([409, 'file_not_scanned']);
      const revision = await world.team.client.get(tenantPath(world, `evidence/${clean}/revisions/1/file`));
      expect(revision.body.code).toBe('file_not_scanned');
      expect((await get(clean)).body.file).toBeNull();
      expect((await test.anonymous().get('/api/v1/health/ready')).body).toMatchObject({ scanner: 'down' });
    });

    it('nothing goes on to others by another module, not even at the hands of the uploader', async () => {
      const [file] = await test.rows<{ sha256: string }>('SELECT sha256 FROM stored_files WHERE scan = $1', [
        'pending',
      ]);
      const reader = test.app.get(EvidenceReader);
      const asked = test.app
        .get(UnitOfWork)
        .systemRead(world.tenant.id, (tx) => reader.openContent(tx, file?.sha256 ?? '', { forOthers: true }));
      await expect(asked).rejects.toMatchObject({ code: 'file_not_scanned' });
    });

    it('a round of the sweep changes nothing', async () => {
      expect(await sweep()).toBe(0);
      expect((await get(clean)).body.scan.state).toBe('pending');
    });

    it('and up again: what waited becomes clean or is blocked for everybody, and the history says so', async () => {
      await clamd.start();
      expect(await sweep()).toBe(2);

      expect((await get(clean)).body.scan).toEqual({ state: 'clean', signature: null });
      expect((await download(world.coordinator, clean)).status).toBe(200);
      for (const id of [bad, badAgain]) {
        const { body } = await get(id);
        expect([body.scan, body.file]).toEqual([{ state: 'infected', signature: EICAR_SIGNATURE }, null]);
        const own = await download(world.editor, id);
        expect([own.status, own.body.code]).toEqual([409, 'file_blocked']);
      }
      expect(
        await test.rows(
          `SELECT action, subject_id, person_id FROM audit_log WHERE action LIKE 'evidence.file_%' ORDER BY sequence`,
        ),
      ).toEqual([
        { action: 'evidence.file_clean', subject_id: (await get(clean)).body.sha256, person_id: null },
        ...[bad, badAgain]
          .sort()
          .map((id) => ({ action: 'evidence.file_blocked', subject_id: id, person_id: null })),
      ]);
      expect(await sweep()).toBe(0);
    });

    it('the blocked file is not taken again, even while the scanner is away', async () => {
      await clamd.stop();
      const answer = await upload(world, world.editor, { name: 'b.pdf', bytes: bytesOfBad });
      expect([answer.status, answer.body.code]).toEqual([422, 'file_infected']);
      await clamd.start();
    });

    it('the product cannot take the verdict back', async () => {
      const change = test.app.get(UnitOfWork).systemWrite(world.tenant.id, async (tx) => {
        await tx.query(
          `UPDATE stored_files SET scan = 'clean', scan_signature = NULL WHERE scan = 'infected'`,
        );
      });
      await expect(change).rejects.toThrow(/verdict/);
    });
  });

  it('files from before there was a scanner are scanned, too', async () => {
    const { body } = await upload(world, world.editor, { name: 'a.pdf', bytes: pdf() });
    await test.rows(`UPDATE stored_files SET scan = 'not_scanned', scanned_at = NULL WHERE sha256 = $1`, [
      body.sha256,
    ]);
    expect((await download(world.coordinator, body.id)).status).toBe(200);
    expect(await sweep()).toBe(1);
    expect((await get(body.id)).body.scan.state).toBe('clean');
  });
});

it('without a scanner nothing is called clean and everybody gets it', async () => {
  const plain = await startApiTest();
  try {
    const other = await buildWorld(plain);
    const { body } = await upload(other, other.editor, { name: 'a.pdf', bytes: pdf() });
    expect((await other.coordinator.client.get(body.file)).status).toBe(200);
    const told = await other.coordinator.client.get(tenantPath(other, `evidence/${body.id}`));
    expect(told.body.scan).toEqual({ state: 'not_scanned', signature: null });
  } finally {
    await plain.close();
  }
});
