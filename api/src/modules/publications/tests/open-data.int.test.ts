import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiProcess } from '../../../testing/api-process.js';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltStandard,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import { arrangeStanding, buildHands, type Hands } from '../../roll-ups/tests/arrange-standings.js';
import type {
  PublicItemListResponse,
  PublicOverviewResponse,
  PublicUnitListResponse,
} from '../public.dto.js';
import {
  arrangeAction,
  arrangeAtRandom,
  Download,
  downloadProgram,
  drawsOf,
  recompute,
  withOtherDigit,
} from './open-data-world.js';

let test: ApiTest;
let tenant: BuiltTenant;
let hands: Hands;
let standard: BuiltStandard;
let first: Download;

const base = (number: number): string => `${test.url}/${tenant.slug}/data/${number}`;
const publish = async (): Promise<void> => {
  const answer = await (
    await test.as(hands.coordinator)
  ).post(`/api/v1/tenants/${tenant.slug}/publications`, {});
  if (answer.status !== 201) throw new Error(`Publishing answered ${answer.status}`);
};

beforeAll(async () => {
  test = await startApiTest({ environment: { MIARA_OPEN_RATE: '0' } });
  tenant = await buildTenant(test);
  standard = await buildStandard(test, tenant);
  hands = await buildHands(test, tenant);
  await arrangeAtRandom(test, tenant, { hands, standard, seed: 37 });
  const world = { hands, standard };
  await arrangeAction(test, tenant, world, { title: '=SUMA(A1), "kurs"\ndla rodzin', people: 25 });
  await arrangeAction(test, tenant, world, { title: 'Porady dla nielicznych', people: 4 });
  await arrangeAction(test, tenant, world, { title: 'Zadzwoń do Oleny: 600 100 200', people: null });
  await arrangeAction(test, tenant, world, { title: 'Tylko dla nas', people: 30, visibility: 'internal' });
  await arrangeAction(test, tenant, world, { title: 'Wycofane', people: 30, withdrawn: true });
  await publish();
  first = await Download.from(base(1));
});

afterAll(() => test.close());

describe('open data of a publication', () => {
  it('is a manifest that tells the hash, the size and the rows of every file', () => {
    const tables = ['figures', 'standings', 'items', 'units', 'actions', 'dictionary'];
    expect(first.manifest).toMatchObject({
      tenant: tenant.slug,
      publication: 1,
      asOf: '2026-03-16',
      standard: 'TST 1.0',
      licence: 'CC-BY-4.0',
    });
    expect(first.manifest.files.map(({ name }) => name)).toEqual(
      tables.flatMap((table) => ['csv', 'json', 'xlsx', 'csv-metadata.json'].map((end) => `${table}.${end}`)),
    );
    const rows = Object.fromEntries(first.manifest.files.map(({ name, rows: count }) => [name, count]));
    expect(rows).toMatchObject({
      'units.csv': 8,
      'items.json': 6,
      'standings.xlsx': 4 * 5 + 4 * 2 + 6,
      'actions.csv': 3,
    });
  });

  it('never changes, whatever happens later and whichever process sends it', async () => {
    const puck = UNITS.puck.teryt;
    test.clock.advance({ days: 1 });
    await arrangeStanding(test, tenant, hands, puck, 'EDU-01', 'planned');
    await arrangeStanding(test, tenant, hands, puck, 'LAN-01', 'in_progress');
    await arrangeAction(test, tenant, { hands, standard }, { title: 'Później', people: 9 });
    await test.arrange(null, (client) =>
      client.query(`UPDATE units SET residents = residents + 7, name = 'Inny' WHERE teryt = $1`, [puck]),
    );
    await publish();
    const other = await ApiProcess.start({
      DATABASE_APP_URL: test.database.appUrl,
      DATABASE_PUBLIC_URL: test.database.publicUrl,
      MIARA_DATA_DIR: test.config.dataDir,
      MIARA_JOBS: 'false',
    });
    try {
      const again = await Download.from(`${other.url}/${tenant.slug}/data/1`);
      expect([...again.files].filter(([name, bytes]) => !bytes.equals(first.bytes(name)))).toEqual([]);
      expect(again.manifest).toEqual(first.manifest);
    } finally {
      await other.kill();
    }
    const second = await Download.from(base(2));
    expect(second.rows('actions')).toHaveLength(4);
    expect(second.text('figures.csv')).not.toBe(first.text('figures.csv'));
  });

  it('holds the integers of the public pages', async () => {
    const read = async <Body>(path: string): Promise<Body> =>
      (await test.anonymous().get<Body>(`/api/v1/public/${tenant.slug}${path}?publication=1`)).body;
    const figures = first.rows('figures');
    const of = (subject: string, area: string | null = null, phase: number | null = null) =>
      Object.fromEntries(
        figures
          .filter((row) => row.subject === subject && row.area === area && row.phase === phase)
          .map((row) => [row.view, [row.numerator, row.denominator, row.declared].map(String)]),
      );
    const pair = (figure: { numerator: unknown; denominator: unknown; declared?: unknown } | null) =>
      figure && [figure.numerator, figure.denominator, figure.declared].map(String);
    const views = ({ equalUnits, allDuties, byResidents }: PublicOverviewResponse['views']) => ({
      equal_units: pair(equalUnits),
      all_duties: pair(allDuties),
      ...(byResidents && { by_residents: pair(byResidents) }),
    });
    const overview = await read<PublicOverviewResponse>('');
    expect(of('metropolis')).toEqual(views(overview.views));
    for (const group of overview.areas) expect(of('metropolis', group.key)).toEqual(views(group.views));
    for (const group of overview.phases)
      expect(of('metropolis', null, Number(group.key))).toEqual(views(group.views));
    for (const group of overview.kinds) expect(of(`kind:${group.key}`)).toEqual(views(group.views));
    for (const group of overview.powiats) expect(of(`powiat:${group.key}`)).toEqual(views(group.views));
    for (const { unit, figure } of (await read<PublicUnitListResponse>('/units')).units)
      expect(of(unit.teryt)).toEqual({ coverage: pair(figure) });
    for (const item of (await read<PublicItemListResponse>('/items')).items) {
      const shares = of(item.code, item.area, item.phase);
      expect(shares.units?.slice(0, 2)).toEqual(pair(item.units)?.slice(0, 2));
      expect(shares.residents?.slice(0, 2)).toEqual(pair(item.residents)?.slice(0, 2));
    }
  });

  it('shows no action that is not public, no count under 5 and nothing that looks like a person’s', () => {
    const shown = first
      .rows('actions')
      .map(({ title, people, people_hidden: hidden }) => [title, people, hidden]);
    expect(shown).toHaveLength(3);
    expect(shown).toEqual(
      expect.arrayContaining([
        ['=SUMA(A1), "kurs"\ndla rodzin', 25, false],
        ['Porady dla nielicznych', null, true],
        [null, null, false],
      ]),
    );
    expect([...first.files.values()].join('')).not.toMatch(/Olen|600 100 200|Tylko dla nas|Wycofane/);
    expect(first.text('actions.csv')).toContain(`"'=SUMA(A1), ""kurs""`);
  });

  it('is read by programs of other sites, whole or in part, and not sent twice', async () => {
    const ask = (headers: Record<string, string> = {}, method = 'GET', file = 'figures.csv') =>
      fetch(`${base(1)}/${file}`, { method, headers });
    const whole = await ask();
    expect(whole.headers.get('access-control-allow-origin')).toBe('*');
    expect(whole.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(whole.headers.get('set-cookie')).toBeNull();
    const tag = whole.headers.get('etag') ?? '';
    const text = await whole.text();
    expect((await ask({ 'if-none-match': tag })).status).toBe(304);
    const part = await ask({ range: 'bytes=3-9', 'if-range': tag });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      `bytes 3-9/${Buffer.byteLength(text)}`,
      text.slice(3, 10),
    ]);
    expect(await (await ask({ range: 'bytes=-4' })).text()).toBe(text.slice(-4));
    expect((await ask({ range: 'bytes=99999999-' })).status).toBe(416);
    const head = await ask({ 'accept-encoding': 'identity' }, 'HEAD');
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      String(Buffer.byteLength(text)),
      '',
    ]);
    const before = await ask(
      { origin: 'https://gdzie.example', 'access-control-request-method': 'GET' },
      'OPTIONS',
    );
    expect([before.status, before.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, HEAD, OPTIONS',
    ]);
    expect((await ask({}, 'GET', 'people.csv')).status).toBe(404);
    expect((await fetch(`${base(99)}/figures.csv`)).status).toBe(404);
  });

  it('keeps the hash of what was sealed before actions were frozen', async () => {
    const hashes = await test.arrange(tenant.id, async (client) => {
      await client.query('ALTER TABLE publications DISABLE TRIGGER publications_immutable');
      const hashOf = async () =>
        (
          await client.query<{ same: boolean; hash: string }>(
            `SELECT publication_hash(id) AS hash, publication_hash(id) = content_hash AS same FROM publications WHERE number = 1`,
          )
        ).rows[0];
      const now = await hashOf();
      await client.query('UPDATE publications SET data_format = 1 WHERE number = 1');
      const former = await hashOf();
      const { rows } = await client.query<{ hash: string }>(FORMER_SEAL);
      await client.query('UPDATE publications SET data_format = 2 WHERE number = 1');
      await client.query('ALTER TABLE publications ENABLE TRIGGER publications_immutable');
      return { now, former, byFormerRule: rows[0]?.hash };
    });
    expect(hashes.now?.same).toBe(true);
    expect(hashes.former?.hash).toBe(hashes.byFormerRule);
    expect(hashes.former?.same).toBe(false);
  });
});

describe('the program that counts anew', () => {
  it('reproduces every figure from the downloaded files alone', async () => {
    const program = await downloadProgram(`${test.url}/${tenant.slug}/data/recompute.mjs`);
    const all = first.rows('figures').length;
    const agree = { agree: all, all };
    expect(await recompute(first.folder, program)).toMatchObject({
      code: 0,
      files: { agree: 24, all: 24 },
      figures: { csv: agree, json: agree, xlsx: agree },
      findings: [],
    });
    expect(await recompute(base(2), program)).toMatchObject({ code: 0, findings: [] });
  });

  it.each(
    ['figures', 'standings', 'items', 'units', 'actions'].flatMap((table) =>
      ['csv', 'json', 'xlsx'].map((format) => `${table}.${format}`),
    ),
  )(
    'finds one other digit in %s by its hash and, where the manifest was changed too, by counting',
    async (name) => {
      const changed = new Map([[name, withOtherDigit(name, first.bytes(name), drawsOf(name.length))]]);
      await first.replace(changed, false);
      const plain = await recompute(first.folder);
      await first.replace(changed, true);
      const mended = await recompute(first.folder);
      await first.restore([name]);
      expect(plain.findings.filter(({ by }) => by === 'hash').map(({ file }) => file)).toEqual([name]);
      expect(mended.findings.filter(({ by }) => by === 'hash')).toEqual([]);
      expect(mended.findings.length).toBeGreaterThan(0);
      expect([plain.code, mended.code]).toEqual([1, 1]);
    },
  );

  it('finds a figure that was changed in every format alike, and a standing', async () => {
    for (const [table, from, to] of [
      ['figures', /(group,metropolis,,,all_duties,)(\d+)/, 'all_duties,'],
      ['standings', /confirmed/, 'declared'],
    ] as const) {
      const csv = first.text(`${table}.csv`);
      const changed =
        table === 'figures'
          ? csv.replace(from, (_, head: string, n: string) => `${head}${Number(n) + 1}`)
          : csv.replace(from, to);
      expect(changed).not.toBe(csv);
      await first.replace(new Map([[`${table}.csv`, Buffer.from(changed)]]), true);
      const { findings } = await recompute(first.folder);
      await first.restore([`${table}.csv`]);
      expect(findings.some(({ by, file }) => by === 'recount' && file === 'figures.csv')).toBe(true);
    }
  });
});

const FORMER_SEAL = `
  select encode(sha256(convert_to(jsonb_build_object(
    'asOf', frozen.as_of,
    'standard', (select document from published_standards as s
      where s.tenant_id = frozen.tenant_id and s.publication_id = frozen.id),
    'units', (select jsonb_agg(to_jsonb(u) - 'tenant_id' - 'publication_id' order by u.teryt)
      from published_units as u where u.tenant_id = frozen.tenant_id and u.publication_id = frozen.id),
    'counters', (select jsonb_agg(to_jsonb(c) - 'tenant_id' - 'publication_id' order by c.teryt, c.area_code, c.phase_number)
      from published_counters as c where c.tenant_id = frozen.tenant_id and c.publication_id = frozen.id),
    'standings', (select jsonb_agg(to_jsonb(s) - 'tenant_id' - 'publication_id' order by s.teryt, s.item_code)
      from published_standings as s where s.tenant_id = frozen.tenant_id and s.publication_id = frozen.id)
  )::text, 'UTF8')), 'hex') as hash
  from publications as frozen where frozen.tenant_id = miara_tenant() and frozen.number = 1`;
