import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { TestClient } from '../../../testing/test-client.js';
import type { MemberListResponse } from '../members.dto.js';
import { renameUnit, replaceUnits } from '../../../../../migrations/seeds/index.js';

/** What Puck becomes when it gets powiat rights: another kind is another code. */
const CITY = '2269011';

let test: ApiTest;
let tenant: BuiltTenant;
let coordinator: TestClient;

beforeAll(async () => {
  test = await startApiTest();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2026-03-16T10:00:00+01:00');
  tenant = await buildTenant(test);
  await buildStandard(test, tenant);
  coordinator = await test.as(await buildPerson(test, 'coordinator', { tenant }));
});

type Row = {
  unit: { teryt: string; displayName: { pl: string }; kind: string };
  figure: { denominator: number };
};
const rowsOn = async (day?: string): Promise<Map<string, Row>> => {
  const { body } = await coordinator.get(
    `/api/v1/tenants/${tenant.slug}/coverage/matrix${day === undefined ? '' : `?asOf=${day}`}`,
  );
  return new Map(body.rows.map((row: Row) => [row.unit.teryt, row]));
};

describe('changes of the register', () => {
  it('give a unit another name from a day, and leave the former name to the days before', async () => {
    const unit = UNITS.wladyslawowo.teryt;
    await renameUnit(test.database.ownerUrl, {
      unit,
      name: 'Wielka Wieś',
      from: '2026-03-10',
      source: 'Dz.U. 1',
    });
    expect((await rowsOn('2026-03-09')).get(unit)?.unit.displayName.pl).toBe('Władysławowo');
    expect((await rowsOn('2026-03-10')).get(unit)?.unit.displayName.pl).toBe('Wielka Wieś');
    expect((await rowsOn()).get(unit)?.unit.displayName.pl).toBe('Wielka Wieś');
    await expect(
      renameUnit(test.database.ownerUrl, { unit, name: 'Inna', from: '2026-03-01', source: 'Dz.U. 2' }),
    ).rejects.toMatchObject({ constraint: 'unit_changes_order' });
  });

  it('leave a past day its names also in figures over time and in what is published', async () => {
    const { gdynia: city, puck, powiatPucki: powiat } = UNITS;
    await test.arrange(tenant.id, (client) =>
      client.query(
        `UPDATE assessments SET state = 'planned', declared_at = miara_now() WHERE tenant_id = $1`,
        [tenant.id],
      ),
    );
    test.clock.advance({ days: 10 });
    coordinator = await test.as(await buildPerson(test, 'coordinator', { tenant }));
    const source = 'Dz.U. 5';
    for (const [{ teryt: unit }, name] of [
      [city, 'Nowa Gdynia'],
      [powiat, 'powiat morski'],
    ] as const)
      await renameUnit(test.database.ownerUrl, { unit, name, from: '2026-03-20', source });

    const trendOf = async (to: string) =>
      (await coordinator.get(`/api/v1/tenants/${tenant.slug}/coverage/trend?unit=${city.teryt}&to=${to}`))
        .body;
    expect((await trendOf('2026-03-19')).question.unit.displayName.pl).toBe('Gdynia');
    expect((await trendOf('2026-03-20')).question.unit.displayName.pl).toBe('Nowa Gdynia');

    const namesIn = async (asOf: string) => {
      const { body } = await coordinator.post(`/api/v1/tenants/${tenant.slug}/publications`, { asOf });
      const [row] = await test.rows<{ name: string; powiat: string }>(
        `SELECT gdynia.name, puck.powiat_name ->> 'pl' AS powiat FROM publications
         JOIN published_units AS gdynia ON gdynia.publication_id = publications.id AND gdynia.teryt = $3
         JOIN published_units AS puck ON puck.publication_id = publications.id AND puck.teryt = $4
         WHERE publications.tenant_id = $1 AND publications.number = $2`,
        [tenant.id, body.number, city.teryt, puck.teryt],
      );
      return row;
    };
    expect(await namesIn('2026-03-19')).toEqual({ name: 'Gdynia', powiat: 'powiat pucki' });
    expect(await namesIn('2026-03-20')).toEqual({ name: 'Nowa Gdynia', powiat: 'powiat morski' });
  });

  it('put a city with powiat rights in the place of a gmina: duties follow the day', async () => {
    await test.rows(
      `INSERT INTO units (teryt, name, display_name, kind) VALUES ($1, 'Puck', '{"pl": "Puck"}', 'city_with_powiat_rights')`,
      [CITY],
    );
    const areas = await replaceUnits(test.database.ownerUrl, {
      units: [UNITS.puck.teryt],
      by: CITY,
      from: '2026-03-12',
      source: 'Dz.U. 3',
    });
    expect(areas).toBeGreaterThanOrEqual(1);
    const before = await rowsOn('2026-03-11');
    const after = await rowsOn('2026-03-12');
    expect([before.get(UNITS.puck.teryt)?.figure.denominator, before.has(CITY)]).toEqual([7, false]);
    expect([after.has(UNITS.puck.teryt), after.get(CITY)?.figure.denominator]).toEqual([false, 10]);
    const told = await test.rows<{ action: string; teryt: string }>(
      `SELECT action, teryt FROM audit_log WHERE tenant_id = $1 AND action LIKE 'membership.%' ORDER BY action`,
      [tenant.id],
    );
    expect(told).toEqual([
      { action: 'membership.join', teryt: CITY },
      { action: 'membership.replaced', teryt: UNITS.puck.teryt },
    ]);
  });

  it('name the unit that the register does not know', async () => {
    const [known, unknown] = [UNITS.puck.teryt, '2299011'];
    const change = { from: '2026-03-12', source: 'Dz.U. 6' };
    for (const [units, by] of [
      [[known], unknown],
      [[unknown], known],
    ] as const)
      await expect(replaceUnits(test.database.ownerUrl, { units, by, ...change })).rejects.toThrow(
        /^Not in the register of units: 2299011\./,
      );
    await expect(
      renameUnit(test.database.ownerUrl, { unit: unknown, name: 'Nowa', ...change }),
    ).rejects.toThrow(/^Not in the register of units: 2299011\./);
  });

  it('merge several into one that was a member already: nobody is counted twice', async () => {
    await replaceUnits(test.database.ownerUrl, {
      units: [UNITS.pruszczRural.teryt],
      by: UNITS.pruszcz.teryt,
      from: '2026-04-01',
      source: 'Dz.U. 4',
    });
    expect((await rowsOn()).has(UNITS.pruszczRural.teryt)).toBe(true);
    test.clock.advance({ days: 20 });
    coordinator = await test.as(await buildPerson(test, 'coordinator', { tenant }));
    const after = await rowsOn();
    expect([after.has(UNITS.pruszczRural.teryt), after.get(UNITS.pruszcz.teryt)?.figure.denominator]).toEqual(
      [false, 7],
    );
    await expect(test.rows(`UPDATE unit_changes SET source = 'inne'`)).rejects.toMatchObject({
      constraint: 'unit_changes_stay',
    });
  });
});

describe('the list of members', () => {
  it('tells former names and successors with their days, on both sides, and nothing of strangers', async () => {
    const administrator = await test.as(await buildPerson(test, 'tenant_administrator', { tenant }));
    const { body } = await administrator.get<MemberListResponse>(`/api/v1/tenants/${tenant.slug}/members`);
    const of = (unit: string) =>
      body.events
        .filter(({ teryt }) => teryt === unit)
        .map(({ what, day, formerName, other }) => [what, day, formerName?.pl ?? other?.teryt]);
    expect(of(UNITS.wladyslawowo.teryt)).toEqual([['renamed', '2026-03-10', 'Władysławowo']]);
    expect(of(UNITS.puck.teryt)).toEqual([['replaced', '2026-03-12', CITY]]);
    expect(of(CITY)).toEqual([]);
    expect(of(UNITS.pruszcz.teryt)).toEqual([['came_instead', '2026-04-01', UNITS.pruszczRural.teryt]]);
    expect(body.events.every(({ source }) => source.startsWith('Dz.U.'))).toBe(true);
  });
});

describe('a former member', () => {
  it('keeps the public page it had last, marked with its last day', async () => {
    const unit = UNITS.gdynia.teryt;
    await test.arrange(tenant.id, (client) =>
      client.query(
        `UPDATE assessments SET state = 'planned', declared_at = miara_now() WHERE tenant_id = $1`,
        [tenant.id],
      ),
    );
    const publish = () => coordinator.post(`/api/v1/tenants/${tenant.slug}/publications`, {});
    expect((await publish()).status).toBe(201);
    const page = () => test.anonymous().get(`/api/v1/public/${tenant.slug}/units/${unit}`);
    const first = (await page()).body;
    expect(first.memberUntil).toBeNull();
    await test.rows(`UPDATE memberships SET left_on = '2026-03-17' WHERE tenant_id = $1 AND teryt = $2`, [
      tenant.id,
      unit,
    ]);
    test.clock.advance({ days: 2 });
    coordinator = await test.as(await buildPerson(test, 'coordinator', { tenant }));
    expect((await page()).body.memberUntil).toBeNull();
    expect((await publish()).status).toBe(201);
    const { body } = await page();
    expect(body).toEqual({ ...first, memberUntil: '2026-03-16' });
    expect(body.publication.number).toBe(1);
  });
});
