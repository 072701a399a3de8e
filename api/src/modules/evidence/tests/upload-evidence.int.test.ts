import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DomainError } from '../../../platform/http/domain-error.js';
import { FileStorage } from '../../../platform/storage/file-storage.js';
import { hashOf } from '../../../platform/storage/s3-file-storage.js';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { openStore, STORES, type TestStore } from '../../../testing/stores.js';
import { buildPerson } from '../../../testing/builders/index.js';
import {
  buildWorld,
  countRows,
  storedPaths,
  tenantPath,
  upload,
  UNITS,
  type AssessmentWorld,
} from './evidence-world.js';
import {
  CSV_1250,
  CSV_UTF8,
  DOCX,
  HEIC,
  JPEG,
  ODP,
  ODS,
  ODT,
  PNG,
  PPTX,
  TXT,
  WEBP,
  XLSX,
  pdf,
  zip,
} from './sample-files.js';

const MAX_BYTES = 64 * 1024;

describe.each(STORES)('in the store %s', (store) => {
  let test: ApiTest;
  let world: AssessmentWorld;
  let files: TestStore;

  beforeAll(async () => {
    files = await openStore(store);
    test = await startApiTest({
      environment: { ...files.environment, MIARA_FILE_MAX_BYTES: String(MAX_BYTES) },
    });
    world = await buildWorld(test);
  });
  afterAll(async () => {
    await test.close();
    await files.remove();
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  /** Nothing of a refused upload stays: no row, no bytes. */
  async function leavesNothing(work: () => Promise<void>): Promise<void> {
    const before = [
      await countRows(test, 'evidence'),
      await countRows(test, 'stored_files'),
      await storedPaths(test),
    ];
    await work();
    const after = [
      await countRows(test, 'evidence'),
      await countRows(test, 'stored_files'),
      await storedPaths(test),
    ];
    expect(after).toEqual(before);
  }

  describe('an upload', () => {
    it('stores bytes, rows and one audit row, and tells about the proof', async () => {
      const bytes = pdf();
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const fields = {
        title: ' Uchwała\nnr 5 ',
        note: 'zał. 1',
        effectiveFrom: '2026-01-01',
        effectiveUntil: '2027-01-01',
      };

      const answer = await upload(world, world.editor, { name: 'Uchwała nr 5.pdf', bytes }, fields);

      expect(answer.status).toBe(201);
      expect(answer.body).toMatchObject({
        unit: { teryt: UNITS.puck.teryt },
        kind: 'report',
        title: 'Uchwała nr 5',
        note: 'zał. 1',
        effectiveFrom: '2026-01-01',
        effectiveUntil: '2027-01-01',
        inForce: true,
        fileName: 'Uchwała nr 5.pdf',
        mediaType: 'application/pdf',
        byteSize: bytes.length,
        sha256,
        uploadedBy: world.editor.name,
        links: [],
      });
      const key = `${world.tenant.id}/${sha256.slice(0, 2)}/${sha256}`;
      expect(await hashOf(await test.app.get(FileStorage).open(key))).toBe(sha256);
      expect((await storedPaths(test)).temporary).toEqual([]);
      expect(
        await test.rows('SELECT action, teryt, person_id FROM audit_log WHERE subject_id = $1', [
          answer.body.id,
        ]),
      ).toEqual([{ action: 'evidence.upload', teryt: UNITS.puck.teryt, person_id: world.editor.id }]);
    });

    it('takes the fields after the file or before it, and calls the proof like the file when no title is told', async () => {
      for (const order of ['file-first', 'file-last'] as const) {
        const answer = await upload(
          world,
          world.editor,
          { name: 'skan.pdf', bytes: pdf() },
          { title: '', note: 'n' },
          order,
        );
        expect(answer.body).toMatchObject({ title: 'skan.pdf', note: 'n' });
      }
    });

    it.each([
      ['a.pdf', pdf('typy'), 'application/pdf'],
      ['a.png', PNG, 'image/png'],
      ['a.jpg', JPEG, 'image/jpeg'],
      ['a.JPEG', JPEG, 'image/jpeg'],
      ['a.webp', WEBP, 'image/webp'],
      ['a.heic', HEIC, 'image/heic'],
      ['a.odt', ODT, 'application/vnd.oasis.opendocument.text'],
      ['a.ods', ODS, 'application/vnd.oasis.opendocument.spreadsheet'],
      ['a.odp', ODP, 'application/vnd.oasis.opendocument.presentation'],
      ['a.docx', DOCX, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      ['a.xlsx', XLSX, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['a.pptx', PPTX, 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
      ['a.csv', CSV_UTF8, 'text/csv'],
      ['b.csv', CSV_1250, 'text/csv'],
      ['a.txt', TXT, 'text/plain'],
    ])('takes %s', async (name, bytes, mediaType) => {
      const answer = await upload(world, world.editor, { name, bytes });
      expect(answer.body).toMatchObject({ mediaType, fileName: name });
    });

    it('takes a file of exactly the largest size and refuses one byte more', async () => {
      const largest = Buffer.concat([pdf(), randomBytes(MAX_BYTES)]).subarray(0, MAX_BYTES);
      expect((await upload(world, world.editor, { name: 'a.pdf', bytes: largest })).body.byteSize).toBe(
        MAX_BYTES,
      );
      await leavesNothing(async () => {
        const bytes = Buffer.concat([largest, Buffer.from([0])]);
        const answer = await upload(world, world.editor, { name: 'a.pdf', bytes });
        expect([answer.status, answer.body.code]).toEqual([413, 'file_too_large']);
      });
    });

    it('refuses a much larger file without keeping it, and the next request works', async () => {
      await leavesNothing(async () => {
        const bytes = Buffer.concat([pdf(), Buffer.alloc(20 * 1024 * 1024)]);
        const answer = await upload(world, world.editor, { name: 'a.pdf', bytes });
        expect(answer.status).toBe(413);
      });
      expect((await upload(world, world.editor, { name: 'a.pdf', bytes: pdf() })).status).toBe(201);
    });

    it.each([
      ['an empty file', 'a.pdf', Buffer.alloc(0), 422, 'file_empty'],
      ['a picture called a PDF', 'a.pdf', PNG, 415, 'file_type_mismatch'],
      ['a PDF called text', 'a.txt', pdf(), 415, 'file_type_mismatch'],
      ['a letter called a spreadsheet', 'a.xlsx', DOCX, 415, 'file_type_mismatch'],
      ['a plain archive called a letter', 'a.docx', zip({ 'a.txt': 'a' }), 415, 'file_type_not_accepted'],
      ['an archive', 'a.zip', zip({ 'a.txt': 'a' }), 415, 'file_type_not_accepted'],
      ['a program', 'a.exe', Buffer.from('MZ\0\0\0'), 415, 'file_type_not_accepted'],
      [
        'a program called a PDF',
        'a.pdf',
        Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(64)]),
        415,
        'file_type_not_accepted',
      ],
      [
        'a drawing with scripts',
        'a.svg',
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
        415,
        'file_type_not_accepted',
      ],
      [
        'a web page',
        'a.html',
        Buffer.from('<!doctype html><script>1</script>'),
        415,
        'file_type_not_accepted',
      ],
      [
        'a web page called text',
        'a.txt',
        Buffer.from('<html><script>1</script>'),
        415,
        'file_type_not_accepted',
      ],
      [
        'a web page that is a PDF too',
        'a.pdf',
        Buffer.concat([Buffer.from('<html><!--'), pdf()]),
        415,
        'file_type_not_accepted',
      ],
      ['text with NUL bytes', 'a.csv', Buffer.from('a;b\0c'), 415, 'file_type_not_accepted'],
      ['a file without a name', '', pdf(), 400, 'file_missing'],
    ])('refuses %s', async (_case, name, bytes, status, code) => {
      await leavesNothing(async () => {
        const answer = await upload(world, world.editor, { name, bytes });
        expect([answer.status, answer.body.code]).toEqual([status, code]);
      });
    });

    it.each([
      ['no kind', { kind: '' }, 400, '/kind'],
      ['a kind the standard does not know', { kind: 'gossip' }, 400, '/kind'],
      ['a field nobody knows', { colour: 'red' }, 400, '/colour'],
      ['a day that does not exist', { effectiveFrom: '2026-02-30' }, 400, '/effectiveFrom'],
      ['too long a title', { title: 'x'.repeat(201) }, 400, '/title'],
      [
        'an end before the beginning',
        { effectiveFrom: '2026-03-02', effectiveUntil: '2026-03-01' },
        422,
        '/effectiveUntil',
      ],
      [
        'an end on the first day',
        { effectiveFrom: '2026-03-01', effectiveUntil: '2026-03-01' },
        422,
        '/effectiveUntil',
      ],
      ['a unit of somebody else', { unit: UNITS.wladyslawowo.teryt }, 422, '/unit'],
      ['a unit that is no member', { unit: '3061011' }, 422, '/unit'],
      ['what is no unit', { unit: 'Puck' }, 400, '/unit'],
    ])('refuses %s', async (_case, fields, status, pointer) => {
      await leavesNothing(async () => {
        const answer = await upload(world, world.editor, { name: 'a.pdf', bytes: pdf() }, fields);
        expect([answer.status, answer.body.errors[0].pointer]).toEqual([status, pointer]);
      });
    });

    it('refuses two files, a repeated field, no file, and what is no form', async () => {
      await leavesNothing(async () => {
        const two = new FormData();
        two.append('kind', 'report');
        two.append('file', new Blob([pdf()]), 'a.pdf');
        two.append('file', new Blob([pdf()]), 'b.pdf');
        const path = tenantPath(world, 'evidence');
        expect((await world.editor.client.send('POST', path, two)).body.errors[0]).toMatchObject({
          pointer: '/file',
          code: 'too_many',
        });

        const repeated = new FormData();
        repeated.append('file', new Blob([pdf()]), 'a.pdf');
        repeated.append('kind', 'report');
        repeated.append('kind', 'report');
        expect((await world.editor.client.send('POST', path, repeated)).body.errors[0]).toMatchObject({
          pointer: '/kind',
          code: 'repeated',
        });

        expect((await upload(world, world.editor, null)).body.code).toBe('file_missing');
        expect((await world.editor.client.post(path, { kind: 'report' })).body.code).toBe('file_missing');
      });
    });

    it('needs the unit from a coordinator, who may upload for any', async () => {
      const file = { name: 'a.pdf', bytes: pdf() };
      const untold = await upload(world, world.coordinator, file);
      expect([untold.status, untold.body.errors[0].pointer]).toEqual([400, '/unit']);
      expect(
        (await upload(world, world.coordinator, file, { unit: UNITS.pruszcz.teryt })).body.unit.teryt,
      ).toBe(UNITS.pruszcz.teryt);
    });

    it('is for the powiat and its gminas when a team member makes it', async () => {
      const at = async (unit: string): Promise<number> =>
        (await upload(world, world.team, { name: 'a.pdf', bytes: pdf() }, { unit })).status;
      expect(await at(UNITS.powiatPucki.teryt)).toBe(201);
      expect(await at(UNITS.wladyslawowo.teryt)).toBe(201);
      expect(await at(UNITS.pruszcz.teryt)).toBe(422);
    });

    it('is not for a reader (403), and nobody reaches another tenant (404)', async () => {
      const file = { name: 'a.pdf', bytes: pdf() };
      expect((await upload(world, world.reader, file)).status).toBe(403);
      const other = await buildWorld(test);
      expect((await upload(other, world.editor, file)).status).toBe(404);
    });
  });

  describe('bytes that are there already', () => {
    it('are kept once per tenant, whoever uploads them and how often at once', async () => {
      const bytes = pdf();
      const before = await storedPaths(test);
      const stored = await countRows(test, 'stored_files');
      const people = [world.editor, world.team, world.neighbour, world.editor, world.team, world.neighbour];

      const answers = await Promise.all(people.map((who) => upload(world, who, { name: 'a.pdf', bytes })));

      expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201, 201, 201, 201]);
      expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(6);
      expect(await countRows(test, 'stored_files')).toBe(stored + 1);
      const after = await storedPaths(test);
      expect(after.content).toHaveLength(before.content.length + 1);
      expect(after.temporary).toEqual([]);
    });

    it('are not shared between tenants', async () => {
      const bytes = pdf();
      const other = await buildWorld(test);
      await upload(world, world.editor, { name: 'a.pdf', bytes });
      await upload(other, other.editor, { name: 'a.pdf', bytes });
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const { content } = await storedPaths(test);
      expect(content.filter((path) => path.endsWith(sha256))).toHaveLength(2);
    });
  });

  describe('an upload that fails', () => {
    const HEAD =
      '--cut\r\nContent-Disposition: form-data; name="kind"\r\n\r\nreport\r\n--cut\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n';

    /** Sends raw bytes and returns the answer, or what came until the connection was closed. */
    async function raw(contentLength: number, body: string, hangUp: boolean): Promise<string> {
      const { hostname, port } = new URL(test.url);
      const socket = connect(Number(port), hostname);
      socket.write(
        `POST ${tenantPath(world, 'evidence')} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${world.editor.client.sessionCookie}\r\n` +
          `Content-Type: multipart/form-data; boundary=cut\r\nContent-Length: ${contentLength}\r\nConnection: close\r\n\r\n${body}`,
      );
      if (hangUp) {
        await sleep(150); // the server has begun to receive
        socket.destroy();
        return '';
      }
      let answer = '';
      for await (const chunk of socket as AsyncIterable<Buffer>) answer += chunk.toString();
      return answer;
    }

    it('because the connection broke leaves nothing', async () => {
      await leavesNothing(async () => {
        await raw(60_000, `${HEAD}%PDF-1.4\n${'x'.repeat(20_000)}`, true);
        for (let wait = 0; wait < 40 && (await storedPaths(test)).temporary.length > 0; wait += 1)
          await sleep(50);
      });
    });

    it('because the form ends in the middle of the file answers 400 and leaves nothing', async () => {
      await leavesNothing(async () => {
        const body = `${HEAD}%PDF-1.4\n${'x'.repeat(2000)}`;
        const answer = await raw(Buffer.byteLength(body), body, false);
        expect(answer).toMatch(/^HTTP\/1\.1 400 /);
        expect(answer).toContain('"code":"upload_cut"');
      });
    });

    it('because the disk is full while receiving answers 507', async () => {
      const storage = test.app.get(FileStorage);
      jest.spyOn(storage, 'temporary').mockImplementation(async () => ({
        path: '/dev/full',
        writable: createWriteStream('/dev/full'),
        discard: async () => undefined,
      }));
      const answer = await upload(world, world.editor, { name: 'a.pdf', bytes: pdf() });
      expect([answer.status, answer.body.code]).toEqual([507, 'storage_full']);
    });

    it('because the disk is full while putting away answers 507 and leaves nothing', async () => {
      const storage = test.app.get(FileStorage);
      jest.spyOn(storage, 'put').mockRejectedValue(new DomainError('storage_full'));
      await leavesNothing(async () => {
        const answer = await upload(world, world.editor, { name: 'a.pdf', bytes: pdf() });
        expect([answer.status, answer.body.code]).toEqual([507, 'storage_full']);
      });
    });
  });

  it('a person with two places has to say for which one', async () => {
    const person = await buildPerson(test, 'unit_editor', { tenant: world.tenant, teryt: UNITS.puck.teryt });
    await test.arrange(world.tenant.id, (client) =>
      client.query(
        `INSERT INTO role_assignments (person_id, tenant_id, role, teryt) VALUES ($1, $2, 'unit_editor', $3)`,
        [person.id, world.tenant.id, UNITS.wladyslawowo.teryt],
      ),
    );
    const who = { ...person, client: await test.as(person) };
    const answer = await upload(world, who, { name: 'a.pdf', bytes: pdf() });
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, '/unit']);
  });
});
