import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildTenant, UNITS, type BuiltTenant } from '../../../testing/builders/index.js';
import { BoundariesFetchService } from '../fetching/boundaries-fetch.service.js';
import { FetchStopped } from '../fetching/fetch-boundaries.js';

let test: ApiTest;
let tenant: BuiltTenant;
let server: Server;
let service: string;
/** Ids that were asked for, in order. */
let asked: string[];
/** Answers that are not the usual square. */
let answers: Map<string, { status?: number; text: string }>;

/** A square for every unit, each elsewhere; urban-rural gminas only in their two parts, as some are there. */
function answerTo(id: string): { status?: number; text: string } {
  const told = answers.get(id);
  if (told) return told;
  if (id.endsWith('_3')) return { text: '-1 brak wyników\n' };
  const west = 14 + (Number(id.replace(/\D/g, '').slice(0, 7)) % 90) / 10;
  const corners = [
    [west, 54],
    [west + 0.05, 54],
    [west + 0.05, 54.05],
    [west, 54.05],
    [west, 54],
  ];
  return { text: `0\nSRID=4326;POLYGON((${corners.map((corner) => corner.join(' ')).join(',')}))\n` };
}

beforeAll(async () => {
  server = createServer((request, reply) => {
    const { searchParams } = new URL(request.url ?? '', 'http://uldk');
    const id = searchParams.get('id') ?? '';
    asked.push(id);
    const { status = 200, text } =
      searchParams.get('result') === 'geom_wkt' && searchParams.get('srid') === '4326'
        ? answerTo(id)
        : { text: 'niepoprawny parametr' };
    reply.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  service = `http://127.0.0.1:${port}/`;
  test = await startApiTest({ environment: { MIARA_LINK_ALLOW: `127.0.0.1:${port}` } });
});
beforeEach(async () => {
  tenant = await buildTenant(test);
  asked = [];
  answers = new Map();
});
afterAll(async () => {
  await test.close();
  server.close();
});

const fetch = (overrides: { service?: string } = {}) =>
  test.app
    .get(BoundariesFetchService, { strict: false })
    .fetch(tenant.slug, { service, pause: 0, tries: 2, log: () => undefined, ...overrides });
const sets = () =>
  test.rows('SELECT origin, source, taken_by FROM boundary_sets WHERE tenant_id = $1', [tenant.id]);

describe('boundaries from the national service', () => {
  it('are fetched for every member and taken all at once', async () => {
    expect(await fetch()).toEqual({ drawn: 8, missing: [] });
    expect(await sets()).toMatchObject([{ origin: 'uldk', taken_by: null }]);
    expect(asked).toEqual(
      expect.arrayContaining(['2211', '226201_1', '221104_3', '221104_4,221104_5', '220404_2']),
    );
    const audit = await test.rows('SELECT action, person_id FROM audit_log WHERE tenant_id = $1', [
      tenant.id,
    ]);
    expect(audit).toEqual([{ action: 'boundaries.take', person_id: null }]);
  });

  it('go on where a run stopped, and nothing is taken by half', async () => {
    answers.set('220401_1', { status: 502, text: 'Bad Gateway' });
    await expect(fetch()).rejects.toThrow(/\(2204011\): usługa nie odpowiada.*ponownie/);
    expect(await sets()).toEqual([]);
    const before = new Set(asked);
    asked = [];
    answers.clear();
    expect(await fetch()).toMatchObject({ drawn: 8 });
    // What was answered is not asked for again, but for what was asked last and a unit it knows in two parts only.
    expect(asked.filter((id) => before.has(id))).toEqual(['220401_1']);
  });

  it('leave out a unit that the service does not know, and name it', async () => {
    answers.set(UNITS.gdynia.teryt.replace(/(\d)$/, '_$1'), { text: '-1 brak wyników\n' });
    expect(await fetch()).toEqual({ drawn: 7, missing: ['Gdynia'] });
  });

  it.each([
    ['words instead of a record', 'niepoprawny parametr id', /odpowiedziała: „niepoprawny parametr id”/],
    ['another system', '0\nSRID=2180;POLYGON((1 2,3 4,5 6,1 2))', /EPSG:2180/],
    ['half an area', '0\nSRID=4326;POLYGON((18 54,19', /nie da się odczytać/],
  ])('stop at %s, naming the unit', async (_, text, words) => {
    answers.set('226201_1', { text });
    const failed = fetch();
    await expect(failed).rejects.toThrow(FetchStopped);
    await expect(failed).rejects.toThrow(words);
    await expect(failed).rejects.toThrow('Gdynia (2262011)');
    expect(await sets()).toEqual([]);
  });

  it('are refused when an area crosses itself', async () => {
    answers.set('226201_1', { text: '0\nSRID=4326;POLYGON((18 54,18.2 54.2,18.2 54,18 54.2,18 54))' });
    await expect(fetch()).rejects.toMatchObject({
      code: 'boundaries_self_crossing',
      params: { unit: 'Gdynia (2262011)' },
    });
  });

  it('are never asked for inside the network', async () => {
    await expect(fetch({ service: 'http://127.0.0.1:9/' })).rejects.toThrow(/w sieci wewnętrznej/);
    expect(asked).toEqual([]);
  });

  it('are of an area that there is', async () => {
    const nobody = test.app.get(BoundariesFetchService, { strict: false });
    await expect(nobody.fetch('nikt', { service, pause: 0, tries: 1, log: () => undefined })).rejects.toThrow(
      'Nie ma obszaru „nikt”.',
    );
  });
});
