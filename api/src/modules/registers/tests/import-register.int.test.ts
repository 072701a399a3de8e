import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import writeXlsxFile from 'write-excel-file/node';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { waitFor } from '../../../testing/wait-for.js';
import { ImportsRepository } from '../importing/imports.repository.js';
import { ImportsSweep } from '../importing/imports-sweep.js';
import {
  buildRegisterWorld,
  csv,
  open,
  rowsOf,
  run,
  setUp,
  UNITS,
  type RegisterWorld,
} from './register-world.js';

const { powiatPucki, puck, puckRural } = UNITS;

let test: ApiTest;
let world: RegisterWorld;

beforeAll(async () => {
  test = await startApiTest({ environment: { MIARA_JOBS: 'true' } });
  world = await buildRegisterWorld(test);
});
afterAll(async () => test.close());

const HEADINGS = [
  'Termin od',
  'Nazwa działania',
  'Typ',
  'Gmina',
  'Kod zadania',
  'Ile osób',
  'Koszt',
  'Źródło finansowania',
];
const good = (title: string, day = '12.03.2026'): string[] => [
  day,
  title,
  'szkolenie',
  'w Pucku (miasto)',
  'EDU-02',
  '12',
  '1 234,50 zł',
  'FAMI',
];

async function log(): Promise<{ total: number; actions: { title: string }[] }> {
  const { body } = await world.team.get(world.path('actions?page[size]=200'));
  return { total: body.totals.actions, actions: body.actions };
}

describe('bringing a register', () => {
  it('reads a Polish CSV of Windows, finds its columns and judges its rows', async () => {
    const bytes = Buffer.from(
      [...csv([HEADINGS, good('Szkolenie urzędników'), good('Łączymy', '31.02.2026')])].flatMap(
        (letter) => WINDOWS_1250[letter] ?? letter.charCodeAt(0),
      ),
    );
    const { status, body } = await open(world, world.team, { name: 'rejestr.csv', bytes });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'draft',
      format: 'csv',
      headingRow: 1,
      defaultUnit: powiatPucki.teryt,
      counts: { rows: 2, ok: 1, warning: 0, error: 1 },
    });
    expect(
      Object.fromEntries(
        body.mapping.map((choice: { field: string; column: number }) => [choice.field, choice.column]),
      ),
    ).toEqual({
      startsOn: 0,
      title: 1,
      kind: 2,
      units: 3,
      items: 4,
      peopleReached: 5,
      costGrosz: 6,
      funding: 7,
    });
    const [bad] = await rowsOf(world, world.team, body.id, 'error');
    expect(bad).toMatchObject({
      number: 3,
      cells: [
        '31.02.2026',
        'Łączymy',
        'szkolenie',
        'w Pucku (miasto)',
        'EDU-02',
        '12',
        '1 234,50 zł',
        'FAMI',
      ],
      issues: [
        {
          code: 'day_unreadable',
          field: 'startsOn',
          column: 'A',
          value: '31.02.2026',
          message: 'Nie rozpoznajemy daty. Wpisz ją na przykład tak: 12.03.2026 albo 2026-03-12.',
        },
      ],
    });
    expect((await log()).total).toBe(0);
  });

  it('takes the good rows in, leaves the bad ones out with their reason, and undoes it all but what was changed', async () => {
    const file = csv([
      ['Rejestr działań 2026'],
      [],
      HEADINGS,
      good('Kurs polskiego'),
      good('Porady prawne', '2026-03-13'),
      ['14.03.2026', '', 'szkolenie', 'Puck', 'XXX-99', 'dużo', 'tysiąc', 'Bank'],
      good('Kurs polskiego'),
    ]);
    const { body: told } = await open(world, world.team, { name: 'rejestr 2026.csv', bytes: file });
    expect(told).toMatchObject({
      headingRow: 3,
      counts: { rows: 4, ok: 2, warning: 1, error: 1, duplicates: 1 },
    });
    const [bad] = await rowsOf(world, world.team, told.id, 'error');
    expect(bad.issues.map(({ code }: { code: string }) => code).sort()).toEqual([
      'count_unreadable',
      'funding_unknown',
      'item_unknown',
      'money_unreadable',
      'title_missing',
      'unit_ambiguous',
    ]);
    const done = await run(world, world.team, told.id);
    expect(done).toMatchObject({ state: 'done', counts: { imported: 2, skipped: 1, refused: 1 } });

    const { actions } = await log();
    const course = actions.find(({ title }) => title === 'Kurs polskiego');
    expect(course).toMatchObject({
      unit: { teryt: powiatPucki.teryt },
      kind: 'training',
      startsOn: '2026-03-12',
      peopleReached: 12,
      costGrosz: 123_450,
      funding: [{ source: 'fami', grosz: 123_450 }],
      shares: [{ unit: puck.teryt, people: 12, costGrosz: 123_450 }],
      status: 'done',
    });
    const { body: leftOut } = await world.team.get(
      world.path(`imports/${told.id}/left-out?format=csv&language=pl`),
    );
    expect(leftOut).toContain('Dlaczego nie zaimportowano');
    expect(leftOut).toContain('Koszt (zł): To nie jest kwota.');
    expect(leftOut.trim().split('\r\n')).toHaveLength(3);
    const kept = await test.rows(
      `SELECT count(*)::int AS rows FROM import_rows WHERE import_id = $1 AND outcome = 'imported' AND cells <> '[]'`,
      [told.id],
    );
    expect(kept).toEqual([{ rows: 0 }]);

    const advice = actions.find(({ title }) => title === 'Porady prawne') as unknown as {
      id: string;
      version: number;
    };
    await world.team.patch(
      world.path(`actions/${advice.id}`),
      { place: 'Urząd' },
      { headers: { 'if-match': '"1"' } },
    );
    expect((await world.team.get(world.path(`imports/${told.id}`))).body.changed).toMatchObject([
      { id: advice.id, title: 'Porady prawne' },
    ]);
    const undone = await world.team.post(world.path(`imports/${told.id}/undo`));
    expect(undone).toMatchObject({ status: 200, body: { withdrawn: 1, kept: [{ id: advice.id }] } });
    expect((await log()).actions.map(({ title }) => title)).toEqual(['Porady prawne']);
    expect(await world.team.post(world.path(`imports/${told.id}/undo`))).toMatchObject({
      status: 409,
      body: { code: 'import_not_finished' },
    });
    const audit = await test.rows<{ action: string; rows: number }>(
      `SELECT action, count(*)::int AS rows FROM audit_log
       WHERE tenant_id = $1 AND (subject_id = $2 OR details ->> 'import' = $2) GROUP BY action ORDER BY action`,
      [world.tenant.id, told.id],
    );
    expect(audit).toEqual([
      { action: 'action.log', rows: 2 },
      { action: 'action.withdraw', rows: 1 },
      { action: 'import.open', rows: 1 },
      { action: 'import.start', rows: 1 },
      { action: 'import.take_in', rows: 1 },
      { action: 'import.undo', rows: 1 },
    ]);
  });

  it('takes all or nothing: one bad row and it does not begin; without it all are there', async () => {
    const rows = Array.from({ length: 450 }, (_, index) => good(`Dyżur ${index}`, '2025-05-06'));
    const { body: told } = await open(world, world.team, {
      name: 'a.csv',
      bytes: csv([HEADINGS, ...rows, ['jutro', 'x']]),
    });
    await setUp(world, world.team, told, { mode: 'all_or_nothing' });
    expect(await world.team.post(world.path(`imports/${told.id}/start`))).toMatchObject({
      status: 422,
      body: { code: 'import_has_errors', params: { rows: 1 } },
    });
    const before = (await log()).total;
    const { body: whole } = await open(world, world.team, { name: 'a.csv', bytes: csv([HEADINGS, ...rows]) });
    await setUp(world, world.team, whole, { mode: 'all_or_nothing' });
    expect(await run(world, world.team, whole.id)).toMatchObject({
      state: 'done',
      counts: { imported: 450 },
    });
    expect((await log()).total).toBe(before + 450);
    expect(await world.team.post(world.path(`imports/${whole.id}/start`))).toMatchObject({
      status: 409,
      body: { code: 'import_started' },
    });
    expect(await world.team.post(world.path(`imports/${whole.id}/undo`))).toMatchObject({
      body: { withdrawn: 450 },
    });
  });

  it('refuses rows of units elsewhere; who imports for the whole tenant sees everybody’s imports, a team its own', async () => {
    const file = csv([HEADINGS, good('U nas'), ['12.03.2026', 'U nich', 'kurs', 'Gdynia', '', '', '', '']]);
    const { body: told } = await open(world, world.team, { name: 'a.csv', bytes: file });
    const [row] = await rowsOf(world, world.team, told.id, 'error');
    expect(row.issues).toMatchObject([{ code: 'unit_outside_place', field: 'units', value: 'Gdynia' }]);
    const { body: everywhere } = await open(world, world.coordinator, { name: 'a.csv', bytes: file });
    expect(everywhere).toMatchObject({ defaultUnit: null, counts: { ok: 2, error: 0 } });
    expect(await world.team.get(world.path(`imports/${everywhere.id}`))).toMatchObject({ status: 404 });
    expect(
      (await world.coordinator.get(world.path('imports'))).body.imports.map(({ id }: { id: string }) => id),
    ).toContain(told.id);
  });

  it('reads a workbook with two sheets, merged titles and days of Excel, and lets the person choose', async () => {
    const sheet = [
      [{ value: 'Rejestr zespołu', type: String, columnSpan: 3 }, null, null],
      ['Data', 'Nazwa', 'Gmina'].map((value) => ({ value, type: String })),
      [
        { value: new Date('2026-02-03T00:00:00Z'), type: Date, format: 'dd.mm.yyyy' },
        { value: 'Festyn', type: String },
        { value: puckRural.teryt, type: String },
      ],
      [
        { value: 46_100, type: Number },
        { value: 'Bez formatu', type: String },
        { value: 'gm. wiejska Puck', type: String },
      ],
    ];
    const other = [
      ['Lp.', 'Uwagi'].map((value) => ({ value, type: String })),
      [{ value: 1, type: Number }, null],
    ];
    const bytes = await writeXlsxFile([
      { data: sheet, sheet: '2026' },
      { data: other, sheet: 'inne' },
    ]).toBuffer();
    const { status, body } = await open(world, world.team, { name: 'a.xlsx', bytes });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      sheets: [
        { name: '2026', rows: 4 },
        { name: 'inne', rows: 2 },
      ],
      sheet: 0,
      headingRow: 2,
      counts: { ok: 2, error: 0 },
    });
    const chosen = await setUp(world, world.team, body, { sheet: 1, headingRow: null, mapping: null });
    expect(chosen.body).toMatchObject({ sheet: 1, columns: [{ heading: 'Lp.' }, { heading: 'Uwagi' }] });
    expect(await world.team.post(world.path(`imports/${body.id}/start`))).toMatchObject({
      status: 422,
      body: { code: 'import_columns_missing' },
    });
    const back = await setUp(world, world.team, body, {});
    expect(back.body).toMatchObject({ sheet: 0, counts: { ok: 2 } });
    expect(await run(world, world.team, body.id)).toMatchObject({ counts: { imported: 2 } });
    const days = (await log()).actions.filter(({ title }) => ['Festyn', 'Bez formatu'].includes(title));
    expect(days.map((action) => (action as unknown as { startsOn: string }).startsOn).sort()).toEqual([
      '2026-02-03',
      '2026-03-19',
    ]);
    expect(await world.team.delete(world.path(`imports/${body.id}`))).toMatchObject({ status: 409 });
  });

  it('goes on where it was when it is stopped half-way, and takes no row in twice', async () => {
    const rows = Array.from({ length: 420 }, (_, index) => good(`Raz ${index}`, '2024-05-06'));
    const { body: told } = await open(world, world.team, { name: 'b.csv', bytes: csv([HEADINGS, ...rows]) });
    // As a process would leave it that died after the first part: some rows settled, the work still running.
    await world.test.rows(
      `CREATE FUNCTION fail_once() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF new.title = 'Raz 300' AND NOT EXISTS (SELECT FROM background_jobs WHERE state = 'queued' AND kind = 'register_import' AND started_at IS NOT NULL)
           AND nextval('failures') < 2 THEN RAISE EXCEPTION 'the disk is gone'; END IF;
         RETURN new;
       END $$`,
    );
    await world.test.rows('CREATE SEQUENCE failures');
    await world.test.rows('GRANT ALL ON SEQUENCE failures TO public');
    await world.test.rows(
      'CREATE TRIGGER fail_once BEFORE INSERT ON actions FOR EACH ROW EXECUTE FUNCTION fail_once()',
    );
    const done = await run(world, world.team, told.id, 90_000);
    await world.test.rows('DROP TRIGGER fail_once ON actions');
    expect(done).toMatchObject({ state: 'done', counts: { imported: 420, skipped: 0, refused: 0 } });
    const [{ actions, titles } = { actions: 0, titles: 0 }] = await world.test.rows<{
      actions: number;
      titles: number;
    }>(
      'SELECT count(*)::int AS actions, count(DISTINCT title)::int AS titles FROM actions WHERE import_id = $1',
      [told.id],
    );
    expect({ actions, titles }).toEqual({ actions: 420, titles: 420 });
  });

  it('takes nothing more in once it was cancelled and undone between two parts', async () => {
    const rows = Array.from({ length: 420 }, (_, index) => good(`Stop ${index}`, '2024-06-06'));
    const { body: told } = await open(world, world.team, { name: 'c.csv', bytes: csv([HEADINGS, ...rows]) });
    // The first to ask is who starts it, then the work for each of its parts.
    const repository = test.app.get(ImportsRepository);
    const lock = repository.lock.bind(repository);
    let asked = 0;
    const held = jest.spyOn(repository, 'lock').mockImplementation(async (tx, id) => {
      asked += 1;
      if (asked === 3) {
        const [{ job } = { job: '' }] = await test.rows<{ job: string }>(
          'SELECT job_id AS job FROM imports WHERE id = $1',
          [told.id],
        );
        expect((await world.team.post(world.path(`jobs/${job}/cancel`))).status).toBeLessThan(300);
        expect((await world.team.post(world.path(`imports/${told.id}/undo`))).status).toBe(200);
      }
      return lock(tx, id);
    });
    await run(world, world.team, told.id);
    await waitFor(
      async () =>
        test.rows<{ busy: number }>('SELECT count(*)::int AS busy FROM pgboss.job WHERE state = $1', [
          'active',
        ]),
      ([answer]) => answer?.busy === 0,
      30_000,
    );
    held.mockRestore();
    expect(
      await test.rows('SELECT id FROM actions WHERE import_id = $1 AND withdrawn_at IS NULL', [told.id]),
    ).toEqual([]);
    expect((await world.team.get(world.path(`imports/${told.id}`))).body.state).toBe('undone');
  });

  it('is thrown away while it has not begun, and forgets what stayed out after a month', async () => {
    const { body: told } = await open(world, world.team, {
      name: 'a.csv',
      bytes: csv([HEADINGS, good('Nic')]),
    });
    expect(await world.team.delete(world.path(`imports/${told.id}`))).toMatchObject({ status: 204 });
    expect(await world.team.get(world.path(`imports/${told.id}`))).toMatchObject({ status: 404 });

    const { body: kept } = await open(world, world.team, {
      name: 'a.csv',
      bytes: csv([HEADINGS, good('Zostaje'), ['kiedyś', 'Jan Kowalski']]),
    });
    await run(world, world.team, kept.id);
    const { body: draft } = await open(world, world.team, {
      name: 'b.csv',
      bytes: csv([HEADINGS, good('Nic')]),
    });
    test.clock.advance({ days: 31 });
    await test.app.get(ImportsSweep).run();
    expect(await test.rows('SELECT id FROM imports WHERE id = $1', [draft.id])).toEqual([]);
    const rows = await test.rows(
      `SELECT outcome, cells, issues -> 0 ->> 'code' AS code FROM import_rows
       WHERE import_id = $1 AND outcome = 'refused'`,
      [kept.id],
    );
    expect(rows).toEqual([{ outcome: 'refused', cells: [], code: 'day_unreadable' }]);
  });
});

/** Letters of Polish in Windows-1250. */
const WINDOWS_1250: Readonly<Record<string, number>> = {
  ą: 0xb9,
  ć: 0xe6,
  ę: 0xea,
  ł: 0xb3,
  ń: 0xf1,
  ó: 0xf3,
  ś: 0x9c,
  ź: 0x9f,
  ż: 0xbf,
  Ł: 0xa3,
  Ź: 0x8f,
  Ż: 0xaf,
  Ś: 0x8c,
};
