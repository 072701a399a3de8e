import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiProcess } from '../../../testing/api-process.js';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { TestClient } from '../../../testing/test-client.js';
import { Contract } from '../../../testing/contract.js';
import { asWorkbook, bigRegister } from './bad-rows.js';
import { buildRegisterWorld, csv, open, over, rowsOf, type RegisterWorld } from './register-world.js';

/** Resident memory that the whole service may reach while it reads and takes in a register, in MiB. */
const CEILING = 300;
const ROWS = 5_000;
const BAD = 40;
const PARTNERS = 25;
const LIMIT = 240_000;

/**
 * The built service in a process of its own reads the file, judges it, works it off and undoes it; what is weighed is
 * that process and nothing of the test.
 */
describe('a register of 5,000 rows with 40 bad ones of ten kinds', () => {
  let test: ApiTest;
  let world: RegisterWorld;
  let service: ApiProcess;
  let team: TestClient;
  let highest = 0;
  let atRest = 0;
  let weighing: NodeJS.Timeout;

  beforeAll(async () => {
    test = await startApiTest({ now: new Date().toISOString() });
    world = await buildRegisterWorld(test);
    service = await ApiProcess.start({
      DATABASE_APP_URL: test.database.appUrl,
      DATABASE_PUBLIC_URL: test.database.publicUrl,
      MIARA_DATA_DIR: test.config.dataDir,
      // What it needs, not what a lazy collector leaves lying: more than this it cannot hold at once.
      NODE_OPTIONS: '--max-old-space-size=144 --max-semi-space-size=8',
    });
    team = new TestClient(service.url, new Contract(), world.team.sessionCookie);
    for (let number = 0; number < PARTNERS; number += 1) {
      await team.post(world.path('partners'), { name: `Fundacja nr ${number}`, kind: 'ngo' });
    }
    atRest = service.memory() ?? 0;
    weighing = setInterval(() => {
      highest = Math.max(highest, service.memory() ?? 0);
    }, 20);
  }, 120_000);
  afterAll(async () => {
    clearInterval(weighing);
    await service?.kill();
    await test?.close();
  });

  it.each(['xlsx', 'csv'] as const)(
    'as %s: the preview names every bad row and no other, it is taken in with progress and undone',
    async (format) => {
      const register = bigRegister(ROWS, BAD);
      expect(new Set(register.bad.map(({ code }) => code)).size).toBe(10);
      const bytes =
        format === 'xlsx' ? await asWorkbook(register) : csv([register.headings, ...register.rows], '\t');
      const opened = await open(world, team, { name: `rejestr.${format}`, bytes });
      expect(opened).toMatchObject({
        status: 201,
        body: { format, counts: { rows: ROWS, ok: ROWS - BAD, warning: 0, error: BAD } },
      });
      const { id } = opened.body;
      const bad = await rowsOf(world, team, id, 'error');
      expect(
        bad.map(({ number, issues }) => ({ number, code: issues[0].code, column: issues[0].column })),
      ).toEqual(register.bad);
      expect(
        bad.every(
          ({ issues }) =>
            issues.filter((issue: { verdict: string }) => issue.verdict === 'error').length === 1,
        ),
      ).toBe(true);
      const page = await team.get(world.path(`imports/${id}/rows`));
      expect(page.body.rows).toHaveLength(50);

      expect((await team.post(world.path(`imports/${id}/start`))).status).toBe(200);
      const seen = new Set<number>();
      const watching = setInterval(() => {
        void team.get(world.path(`imports/${id}`)).then(({ body }) => seen.add(body.job?.done ?? 0));
      }, 200);
      const done = await over(world, team, id, LIMIT);
      clearInterval(watching);
      expect(done).toMatchObject({
        state: 'done',
        counts: { imported: ROWS - BAD, refused: BAD, skipped: 0 },
        job: { done: ROWS, total: ROWS },
      });
      expect([...seen].filter((step) => step > 0 && step < ROWS).length).toBeGreaterThan(0);
      const { body: all } = await team.get(world.path('actions?page[size]=1'));
      expect(all.totals.actions).toBe(ROWS - BAD);

      const undone = await team.post(world.path(`imports/${id}/undo`));
      expect(undone).toMatchObject({ status: 200, body: { withdrawn: ROWS - BAD, kept: [] } });
      expect((await team.get(world.path('actions?page[size]=1'))).body.totals.actions).toBe(0);
    },
    LIMIT + 60_000,
  );

  it(`and the service stayed under ${CEILING} MiB all the while`, () => {
    process.stderr.write(`at rest ${Math.round(atRest)}, the service reached ${Math.round(highest)} MiB\n`);
    expect(highest).toBeGreaterThan(50);
    expect(highest).toBeLessThan(CEILING);
  });
});
