import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { Answer, TestClient } from '../../../testing/test-client.js';
import { arrangeStanding, buildHands } from '../../roll-ups/tests/arrange-standings.js';

let test: ApiTest;
let tenant: BuiltTenant;
let administrator: TestClient;
let coordinator: TestClient;

beforeAll(async () => {
  test = await startApiTest();
});
beforeEach(async () => {
  tenant = await buildTenant(test);
  administrator = await test.as(await buildPerson(test, 'tenant_administrator', { tenant }));
  coordinator = await test.as(await buildPerson(test, 'coordinator', { tenant }));
});
afterAll(() => test.close());

const path = (rest: string) => `/api/v1/tenants/${tenant.slug}/${rest}`;
const square = (west: number, south: number) => [
  [west, south],
  [west + 0.2, south],
  [west + 0.2, south + 0.2],
  [west, south + 0.2],
  [west, south],
];
const fileOf = (rings: Readonly<Record<string, number[][]>>) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: Object.entries(rings).map(([teryt, ring]) => ({
      type: 'Feature',
      properties: { JPT_KOD_JE: teryt },
      geometry: { type: 'Polygon', coordinates: [ring] },
    })),
  });
const form = (content: string | Uint8Array<ArrayBuffer>) => {
  const form = new FormData();
  form.append('file', new Blob([content]), 'granice.geojson');
  return form;
};
const NOTES = 'source=GUGiK%2C%20PRG&licence=dane%20publiczne&describedOn=2025-12-31';
const take = (content: string | Uint8Array<ArrayBuffer>, who = administrator): Promise<Answer> =>
  who.send('PUT', path(`boundaries?${NOTES}`), form(content));
const drawn = async () =>
  (
    await test.rows<{ teryt: string }>(
      'SELECT teryt FROM unit_boundaries WHERE tenant_id = $1 ORDER BY teryt',
      [tenant.id],
    )
  ).map(({ teryt }) => teryt);
const good = () =>
  fileOf({ [UNITS.gdynia.teryt]: square(18.4, 54.4), [UNITS.powiatPucki.teryt]: square(18.2, 54.6) });

describe('boundaries', () => {
  it('are looked at before they are taken, and nothing is kept by that', async () => {
    const answer = await administrator.post(path('boundaries/check'), form(good()));
    expect(answer).toMatchObject({
      status: 200,
      body: { format: 'geojson', property: 'JPT_KOD_JE', others: 0, pointsFound: 10, otherKind: [] },
    });
    expect(answer.body.drawn).toHaveLength(2);
    expect(answer.body.missing).toHaveLength(6);
    expect(await drawn()).toEqual([]);
  });

  it('are taken with whom they come from, and told of in the audit trail', async () => {
    const answer = await take(good());
    expect(answer).toMatchObject({
      status: 200,
      body: {
        set: {
          source: 'GUGiK, PRG',
          licence: 'dane publiczne',
          describedOn: '2025-12-31',
          origin: 'file',
          fileName: 'granice.geojson',
        },
      },
    });
    expect(await drawn()).toEqual(['2211', '2262011']);
    const [box] = await test.rows<{ west: number; north: number; hectares: number }>(
      `SELECT west, north, hectares FROM unit_boundaries WHERE tenant_id = $1 AND teryt = '2262011'`,
      [tenant.id],
    );
    expect(box).toMatchObject({ west: 18.4, north: 54.6 });
    // 0.2 degrees each way at 54.5° north: 22.2 km by 12.9 km.
    expect(box?.hectares).toBeGreaterThan(28_400);
    expect(box?.hectares).toBeLessThan(29_000);
    const audit = await test.rows('SELECT details FROM audit_log WHERE tenant_id = $1 AND action = $2', [
      tenant.id,
      'boundaries.take',
    ]);
    expect(audit).toMatchObject([
      { details: { source: 'GUGiK, PRG', units: 2, fileName: 'granice.geojson' } },
    ]);
  });

  it('are replaced whole, and a bad file leaves those before in force', async () => {
    await take(good());
    const bow = [
      [18, 54],
      [18.2, 54.2],
      [18.2, 54],
      [18, 54.2],
      [18, 54],
    ];
    const refused = await take(fileOf({ [UNITS.puck.teryt]: square(18.3, 54.7), [UNITS.gdynia.teryt]: bow }));
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'boundaries_self_crossing',
        params: { feature: 2, unit: 'Gdynia (2262011)', place: '18.1, 54.1' },
      },
    });
    expect(refused.body.detail).toContain('obiekt nr 2 w pliku: Gdynia (2262011)');
    expect(await drawn()).toEqual(['2211', '2262011']);
    await take(fileOf({ [UNITS.puck.teryt]: square(18.3, 54.7) }));
    expect(await drawn()).toEqual(['2211031']);
  });

  it('are removed, and maps are tiles again', async () => {
    await take(good());
    const before = await coordinator.get(path('map'));
    expect(before.body.boundaries.shapes).toHaveLength(2);
    expect(await administrator.send('DELETE', path('boundaries'), undefined)).toMatchObject({ status: 204 });
    const after = await coordinator.get(path('map'));
    expect(after.body.boundaries).toBeNull();
    expect(after.body.gminas.tiles).toHaveLength(6);
    expect(after.body.powiats.tiles).toHaveLength(2);
    expect(await administrator.send('DELETE', path('boundaries'), undefined)).toMatchObject({ status: 404 });
  });

  it('are the business of the administrator, and of one tenant', async () => {
    expect(await take(good(), coordinator)).toMatchObject({ status: 403 });
    await take(good());
    const other = await buildTenant(test);
    const neighbour = await test.as(await buildPerson(test, 'tenant_administrator', { tenant: other }));
    const state = await neighbour.get(`/api/v1/tenants/${other.slug}/boundaries`);
    expect(state.body).toMatchObject({ set: null, drawn: [] });
  });

  it.each<[string, string, number, string | Uint8Array<ArrayBuffer>]>([
    ['nothing', 'file_empty', 422, ''],
    ['more than may come', 'file_too_large', 413, new Uint8Array(17 * 1024 ** 2)],
    ['a picture', 'boundaries_not_json', 422, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff])],
    ['a bomb of brackets', 'boundaries_too_large', 422, '['.repeat(5_000_000)],
    ['metres', 'boundaries_in_metres', 422, fileOf({ '2262011': square(470000, 720000) })],
  ])('%s is refused as %s', async (_, code, status, content) => {
    expect(await take(content)).toMatchObject({ status, body: { code } });
    expect(await drawn()).toEqual([]);
  });

  it('are wanted with their source', async () => {
    const answer = await administrator.send('PUT', path('boundaries?source=%20&licence=x'), form(good()));
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '?source' }] } });
  });
});

describe('the public map', () => {
  it('draws the units of the publication in the boundaries in force; its figures stay byte for byte', async () => {
    await buildStandard(test, tenant);
    const hands = await buildHands(test, tenant);
    await arrangeStanding(test, tenant, hands, UNITS.gdynia.teryt, 'EDU-01', 'confirmed');
    await (await test.as(hands.coordinator)).post(path('publications'), {});
    const open = (rest: string) => test.anonymous().get(`/api/v1/public/${tenant.slug}${rest}`);
    const [tiles, units] = [await open('/map'), await open('/units')];
    expect(tiles.body).toMatchObject({ boundaries: null });
    expect(tiles.body.gminas.tiles).toHaveLength(6);
    await take(good());
    const [lines, after] = [await open('/map'), await open('/units')];
    expect(lines.body.boundaries.shapes.map(({ teryt }: { teryt: string }) => teryt)).toEqual([
      '2211',
      '2262011',
    ]);
    expect(lines.headers.get('etag')).not.toBe(tiles.headers.get('etag'));
    expect(after.body).toEqual(units.body);
    expect(JSON.stringify(lines.body)).not.toContain('granice.geojson');
  });
});

describe('figures for a map', () => {
  it('are those of the matrix, in every part of the standard', async () => {
    await buildStandard(test, tenant);
    const hands = await buildHands(test, tenant);
    await arrangeStanding(test, tenant, hands, UNITS.gdynia.teryt, 'EDU-01', 'confirmed');
    const matrix = await coordinator.get(path('coverage/matrix'));
    const whole = await coordinator.get(path('coverage/units'));
    const numbers = (rows: { unit: { teryt: string }; figure: unknown }[]) =>
      Object.fromEntries(rows.map(({ unit, figure }) => [unit.teryt, figure]));
    expect(numbers(whole.body.units)).toEqual(numbers(matrix.body.rows));

    const item = await coordinator.get(path('coverage/units?item=EDU-01'));
    const gdynia = item.body.units.find(({ unit }: { unit: { teryt: string } }) => unit.teryt === '2262011');
    expect(gdynia).toMatchObject({ figure: null, standing: 'confirmed' });
    const explained = await coordinator.get(gdynia.explain);
    expect(explained.body.figure).toMatchObject({ numerator: 1, denominator: 1 });

    const unit = await coordinator.get(path(`units/${UNITS.gdynia.teryt}`));
    for (const { code, figure } of unit.body.areas) {
      const area = await coordinator.get(path(`coverage/units?area=${code}`));
      expect(numbers(area.body.units)[UNITS.gdynia.teryt]).toMatchObject({
        numerator: figure.numerator,
        denominator: figure.denominator,
      });
    }
    expect(await coordinator.get(path('coverage/units?area=XYZ'))).toMatchObject({ status: 404 });
  });
});

const REAL = join(process.cwd(), '../shared/data/omggs-boundaries.geojson');
const MEMBERS = join(REAL, '../omggs-members.json');

(existsSync(REAL) ? describe : describe.skip)('the real boundaries of the 56 members', () => {
  it('are taken whole and come back for the map', async () => {
    const { members } = JSON.parse(readFileSync(MEMBERS, 'utf8')) as {
      members: { teryt: string; name: string; centroid: { lat: number; lon: number } }[];
    };
    const whole = await buildTenant(test, { members: [] });
    await test.arrange(whole.id, async (client) => {
      for (const { teryt, name, centroid } of members) {
        await client.query(
          `INSERT INTO units (teryt, name, display_name, kind, latitude, longitude)
           VALUES ($1, $2, jsonb_build_object('pl', $2::text), $3, $4, $5)
           ON CONFLICT (teryt) DO UPDATE SET latitude = excluded.latitude, longitude = excluded.longitude`,
          [
            teryt,
            name,
            teryt.length === 4 ? 'powiat' : 'city_with_powiat_rights',
            centroid.lat,
            centroid.lon,
          ],
        );
        await client.query('INSERT INTO memberships (tenant_id, teryt, joined_on) VALUES ($1, $2, $3)', [
          whole.id,
          teryt,
          '2020-01-01',
        ]);
      }
    });
    tenant = whole;
    administrator = await test.as(await buildPerson(test, 'tenant_administrator', { tenant }));
    const answer = await take(Uint8Array.from(readFileSync(REAL)));
    expect(answer.status).toBe(200);
    expect(answer.body.missing).toEqual([]);
    const map = await administrator.get(path('map'));
    expect(map.body.boundaries.shapes).toHaveLength(56);
    expect(map.body.gminas.tiles.length + map.body.powiats.tiles.length).toBe(56);
  });
});
