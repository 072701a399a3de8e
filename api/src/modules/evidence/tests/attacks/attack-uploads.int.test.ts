import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FileStorage } from '../../../../platform/storage/file-storage.js';
import { hashOf } from '../../../../platform/storage/s3-file-storage.js';
import { ApiProcess } from '../../../../testing/api-process.js';
import { startApiTest, type ApiTest } from '../../../../testing/api-test.js';
import { CLAMD_MISSING, TestClamd } from '../../../../testing/clamd.js';
import { openStore, STORES, type TestStore } from '../../../../testing/stores.js';
import { EvidenceSweep } from '../../evidence.sweep.js';
import { buildWorld, storedPaths, tenantPath, type AssessmentWorld } from '../evidence-world.js';
import { pdf } from '../sample-files.js';
import { honestFiles, hostileFiles, infectedFiles, type HostileFile } from './hostile-files.js';
import { field, RawUploader, type RawAnswer } from './raw-upload.js';

const MAX_BYTES = 2 * 1024 ** 2;
/** How much the service may grow over all that is thrown at it, in MiB. */
const MOST_GROWTH = 64;
const ABORTED = 1_000;
const AT_ONCE = 20;
/** How long connections are kept open for the next request, and a little more, in milliseconds. */
const RESTING = 6_000;
/** After how much silence a sender counts as gone, and a little more, in milliseconds: no upload lies about for longer. */
const SILENCE = 75_000;
const HOUR = 60 * 60 * 1000;

describe.each(STORES)('uploads with bad intent, files kept in the store %s', (store) => {
  let test: ApiTest;
  let world: AssessmentWorld;
  let files: TestStore;
  let clamd: TestClamd | null = null;
  let service: ApiProcess;
  let dataDir: string;
  let environment: Record<string, string>;
  let uploader: RawUploader;
  /** Before anything was thrown at it. */
  let before: { memory: number | null; descriptors: number | null };

  beforeAll(async () => {
    files = await openStore(store);
    if (CLAMD_MISSING === null) {
      clamd = await TestClamd.make();
      await clamd.start();
    }
    // The world is built here; the service under attack is another process on the same database and files.
    test = await startApiTest({ now: new Date().toISOString(), environment: files.environment });
    world = await buildWorld(test);
    ({ dataDir } = test.config);
    environment = {
      DATABASE_APP_URL: test.database.appUrl,
      DATABASE_PUBLIC_URL: test.database.publicUrl,
      MIARA_DATA_DIR: dataDir,
      MIARA_FILE_MAX_BYTES: String(MAX_BYTES),
      // One connection each, so that the number of descriptors does not breathe with the pools.
      DATABASE_POOL: '1',
      DATABASE_PUBLIC_POOL: '1',
      // As the runbook bounds it where memory is short: what is held is weighed, not what nobody collected yet.
      NODE_OPTIONS: '--max-old-space-size=144 --max-semi-space-size=8',
      ...(clamd === null ? {} : { MIARA_CLAMD: clamd.address }),
      ...files.environment,
    };
    await startService();
    // Its pools are full and its code is warm: what it holds from here on is what the attacks leave behind.
    await honestLoad();
    before = { memory: service.memory(), descriptors: await restingDescriptors() };
  }, 120_000);

  afterAll(async () => {
    await service?.kill();
    await test?.close();
    await files?.remove();
    await clamd?.remove();
  });

  async function startService(command: readonly string[] = []): Promise<void> {
    service = await ApiProcess.start(environment, command);
    uploader = uploaderOf(service);
  }

  function uploaderOf({ port }: ApiProcess): RawUploader {
    return new RawUploader(port, tenantPath(world, 'evidence'), world.editor.client.sessionCookie ?? '');
  }

  /** A busy hour of an office: every type of file, and scans as large as may be. */
  async function honestLoad(): Promise<void> {
    const scan = (): HostileFile => ({
      what: 'a scan',
      name: Buffer.from('skan.pdf'),
      bytes: Buffer.concat([pdf(), Buffer.alloc(MAX_BYTES - 10_000)]),
      expected: ['stored'],
    });
    for (let round = 0; round < 10; round += 1) {
      expect(await sendAll([...honestFiles(), scan(), scan(), scan(), scan()])).toEqual([]);
    }
  }

  /** Once connections that only wait to be used again are closed. */
  async function restingDescriptors(): Promise<number | null> {
    let lowest = service.descriptors();
    for (let since = Date.now(); Date.now() - since < RESTING; await sleep(100)) {
      const now = service.descriptors();
      if (now === lowest || now === null || lowest === null) continue;
      lowest = now;
      since = Date.now();
    }
    return lowest;
  }

  const incoming = (): Promise<string[]> => readdir(join(dataDir, 'files', 'incoming')).catch(() => []);

  async function nothingIncoming(): Promise<void> {
    const until = Date.now() + SILENCE;
    while ((await incoming()).length > 0 && Date.now() < until) await sleep(20);
    expect(await incoming()).toEqual([]);
  }

  /** Every row has its bytes, all bytes have their row and their hash, every row is used, and nothing half-done lies about. */
  async function filesAndRowsMatch(): Promise<void> {
    const rows = await test.rows<{ key: string; used: boolean }>(
      `SELECT tenant_id || '/' || left(sha256, 2) || '/' || sha256 AS key,
         EXISTS (
           SELECT FROM evidence_revisions
           WHERE evidence_revisions.tenant_id = stored_files.tenant_id
             AND evidence_revisions.file_sha256 = stored_files.sha256
         ) AS used
       FROM stored_files`,
    );
    const stored = await storedPaths(test);
    expect(stored.content).toEqual(rows.map(({ key }) => key).sort());
    expect(rows.filter(({ used }) => !used)).toEqual([]);
    const storage = test.app.get(FileStorage);
    for (const key of stored.content) expect(key.endsWith(await hashOf(await storage.open(key)))).toBe(true);
    await nothingIncoming();
  }

  const codeOf = (answer: RawAnswer): string => {
    if (answer.status === 201) return 'stored';
    const { code, title, detail } = JSON.parse(answer.body.toString()) as Record<string, string>;
    expect([answer.headers['content-type'], Boolean(title), Boolean(detail)]).toEqual([
      'application/problem+json; charset=utf-8',
      true,
      true,
    ]);
    return code ?? '';
  };

  /** Sends all of them, some at a time, and says what became of those that did not end as they have to. */
  async function sendAll(attacks: readonly HostileFile[]): Promise<{ what: string; ended: string }[]> {
    const wrong: { what: string; ended: string }[] = [];
    const waiting = [...attacks];
    const worker = async (): Promise<void> => {
      for (let attack = waiting.shift(); attack; attack = waiting.shift()) {
        const ended = codeOf(await uploader.upload(attack.name, attack.bytes));
        if (!attack.expected.includes(ended)) wrong.push({ what: attack.what, ended });
      }
    };
    await Promise.all(Array.from({ length: 4 }, worker));
    return wrong;
  }

  it('each of more than 200 files ends in a clear refusal or as a whole file', async () => {
    const attacks = hostileFiles();
    expect(attacks.length).toBeGreaterThanOrEqual(200);
    expect(await sendAll(attacks)).toEqual([]);
    await filesAndRowsMatch();
  }, 90_000);

  (CLAMD_MISSING === null ? it : it.skip)(
    `what only a scanner sees is refused${CLAMD_MISSING === null ? '' : ` (skipped: ${CLAMD_MISSING})`}`,
    async () => {
      expect(await sendAll(infectedFiles())).toEqual([]);
      await filesAndRowsMatch();
    },
  );

  it('what was taken is kept under a harmless name and opened in place by nobody', async () => {
    const proofs = await test.rows<{ id: string; name: string; type: string; size: number }>(
      `SELECT evidence.id, evidence_revisions.file_name AS name, stored_files.media_type AS type,
         stored_files.byte_size::integer AS size
       FROM evidence
       JOIN evidence_revisions ON evidence_revisions.evidence_id = evidence.id
       JOIN stored_files ON stored_files.sha256 = evidence_revisions.file_sha256`,
    );
    expect(proofs.length).toBeGreaterThan(40);
    for (const { id, name, type, size } of proofs) {
      expect(name).toMatch(/^[^/\\\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]{1,255}$/u);
      expect(name).not.toMatch(/^(con|nul|com1|lpt9|aux)\b/i);
      const { status, headers, body } = await uploader.get(tenantPath(world, `evidence/${id}/file`));
      expect([status, body.length, headers['content-type']]).toEqual([200, size, type]);
      expect(headers['content-disposition']).toMatch(
        /^attachment; filename="[^"\\]*"; filename\*=UTF-8''[\w%.!~-]+$/,
      );
      expect([headers['x-content-type-options'], headers['content-security-policy']]).toEqual([
        'nosniff',
        "default-src 'none'; sandbox",
      ]);
    }
  }, 60_000);

  it('the largest file is taken, one byte more is not', async () => {
    const sized = (size: number): Buffer => Buffer.concat([pdf(), Buffer.alloc(MAX_BYTES)]).subarray(0, size);
    const sent = async (size: number): Promise<string> =>
      codeOf(await uploader.upload(Buffer.from('a.pdf'), sized(size)));
    expect([await sent(MAX_BYTES - 1), await sent(MAX_BYTES), await sent(MAX_BYTES + 1)]).toEqual([
      'stored',
      'stored',
      'file_too_large',
    ]);
  });

  it('10 GB are refused before they come', async () => {
    const form = uploader.form(Buffer.from('a.pdf'), pdf());
    expect(codeOf(await uploader.send(form, 10 * 1024 ** 3))).toBe('file_too_large');
  });

  it.each([
    [
      '10,000 fields',
      () => Array.from({ length: 10_000 }, (_, n) => field(`f${n}`, 'x')),
      'validation_failed',
    ],
    [
      '10,000 files',
      () =>
        Array.from({ length: 10_000 }, () =>
          Buffer.from(
            '--attack\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n\r\n',
          ),
        ),
      'file_empty',
    ],
    ['a field of 1 MB', () => [field('title', 'x'.repeat(1_000_000))], 'validation_failed'],
    ['a field called __proto__', () => [field('__proto__', 'x')], 'validation_failed'],
    [
      'a part with 200 kB of headers',
      () => [Buffer.from(`--attack\r\nX: ${'x'.repeat(200_000)}\r\n\r\n`)],
      null,
    ],
  ])('a form of %s is refused', async (_what, parts, code) => {
    const body = Buffer.concat([...parts(), Buffer.from('--attack--\r\n')]);
    const answer = await uploader.send(body, body.length);
    expect(Math.floor(answer.status / 100)).toBe(4);
    if (code !== null) expect(codeOf(answer)).toBe(code);
  });

  it('a form without its last boundary, without any, and what is no form are refused', async () => {
    const form = uploader.form(Buffer.from('a.pdf'), pdf());
    const cut = form.subarray(0, -'\r\n--attack--\r\n'.length);
    expect(codeOf(await uploader.send(cut, cut.length))).toBe('upload_cut');
    expect((await uploader.send(form, form.length, 'multipart/form-data')).status).toBe(400);
    expect((await uploader.send(form, form.length, 'multipart/form-data; boundary=other')).status).toBe(400);
    expect((await uploader.send(form, form.length, 'application/pdf')).status).toBeLessThan(500);
    await filesAndRowsMatch();
  });

  it(`${ABORTED} uploads that break off leave no file, no row, no descriptor and little memory`, async () => {
    const rows = async (): Promise<unknown> => test.rows('SELECT count(*)::integer AS count FROM evidence');
    const was = await rows();
    const form = uploader.form(Buffer.from('a.pdf'), Buffer.concat([pdf(), Buffer.alloc(200_000)]));
    let left = ABORTED;
    const worker = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        // From nothing at all to all but the last byte.
        const socket = await uploader.begin(form, Math.floor(((left * 7919) % 1000) * (form.length / 1000)));
        socket.destroy();
        // Breaking off is quicker than noticing it; without waiting, hundreds would be under way at once.
        while ((service.descriptors() ?? 0) > (before.descriptors ?? 0) + 3 * AT_ONCE) await sleep(5);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));

    await nothingIncoming();
    expect(service.isAlive).toBe(true);
    expect(await rows()).toEqual(was);
    const until = Date.now() + SILENCE;
    const held = (): number => (service.descriptors() ?? 0) - (before.descriptors ?? 0);
    while (held() > 2 && Date.now() < until) await sleep(50);
    expect(held()).toBeLessThanOrEqual(2);
    expect((service.memory() ?? 0) - (before.memory ?? 0)).toBeLessThanOrEqual(MOST_GROWTH);
    await filesAndRowsMatch();
  }, 300_000);

  it('a process killed in the middle of uploads leaves nothing that the next one does not take away', async () => {
    const form = uploader.form(Buffer.from('a.pdf'), Buffer.concat([pdf(), Buffer.alloc(MAX_BYTES / 2)]));
    for (const part of [0.3, 0.5, 1]) {
      const sockets = await Promise.all(
        Array.from({ length: 4 }, () => uploader.begin(form, Math.floor(form.length * part))),
      );
      if (part < 1) while ((await incoming()).length < 4) await sleep(10);
      await service.kill();
      for (const socket of sockets) socket.destroy();
      await startService();
    }
    // Whoever was killed between storing bytes and writing the row left bytes; the sweep of the service takes them.
    await test.app.get(EvidenceSweep).run(new Date(Date.now() + 2 * HOUR));
    await filesAndRowsMatch();
  }, 90_000);

  const mount = smallDisk();
  (mount === null ? it.skip : it)(
    `a full disk is said to be full, and nothing is lost or left${mount === null ? ' (skipped: no small file system can be mounted here)' : ''}`,
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'miara-full-'));
      const room = { ...environment, MIARA_DATA_DIR: folder, MIARA_FILE_MAX_BYTES: String(8 * 1024 ** 2) };
      const cramped = await ApiProcess.start(room, [...(mount ?? []), folder]);
      try {
        const attacker = uploaderOf(cramped);
        const send = (size: number): Promise<RawAnswer> =>
          attacker.upload(Buffer.from('a.pdf'), Buffer.concat([pdf(), Buffer.alloc(size)]));
        const was = await test.rows('SELECT count(*)::integer AS count FROM evidence');
        for (let round = 0; round < 5; round += 1) {
          const answer = await send(6 * 1024 ** 2);
          expect([answer.status, codeOf(answer)]).toEqual([507, 'storage_full']);
        }
        expect(await test.rows('SELECT count(*)::integer AS count FROM evidence')).toEqual(was);
        // Reads go on, and what fits is taken without a restart.
        expect((await attacker.get(tenantPath(world, 'evidence'))).status).toBe(200);
        const small = await send(100_000);
        expect(codeOf(small)).toBe('stored');
        const { file } = JSON.parse(small.body.toString()) as { file: string };
        expect((await attacker.get(file)).status).toBe(200);
        expect(cramped.isAlive).toBe(true);
      } finally {
        await cramped.kill();
        await rm(folder, { recursive: true, force: true });
      }
    },
    60_000,
  );
});

/**
 * A command that mounts 4 MB of memory over a folder and then runs what follows, in a mount namespace of its own; null
 * where that is not allowed. The folder is its first argument.
 */
function smallDisk(): readonly string[] | null {
  const script = 'mount -t tmpfs -o size=4m none "$1" && shift && exec "$@"';
  // The folder comes first, then node: `sh -c script sh <folder> node main.js`.
  for (const flags of [['-m'], ['-rm']]) {
    const command = ['unshare', ...flags, 'sh', '-c', script, 'sh'];
    const [program = '', ...args] = [...command, tmpdir(), 'true'];
    if (spawnSync(program, args, { stdio: 'ignore' }).status === 0) return command;
  }
  return null;
}
