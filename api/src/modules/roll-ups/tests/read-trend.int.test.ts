import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DataSource, type QueryRunner } from 'typeorm';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { TestClient } from '../../../testing/test-client.js';
import { buildWorld } from '../../assessments/tests/assessment-world.js';
import type { WholeVersionResponse } from '../../standards/versions.dto.js';
import type { ChangesResponse, TrendResponse } from '../trend.dto.js';
import { arrangeStanding, buildHands, type Hands } from './arrange-standings.js';

const { gdynia, puck, wladyslawowo } = UNITS;
const FIRST_DAY = '2026-03-01';

let test: ApiTest;
let tenant: BuiltTenant;
let hands: Hands;
let coordinator: TestClient;
let base: string;

/** 1 March: the standard. 5 March: Puck confirmed. 10 March: Gdynia planned, Władysławowo left. 12 March: today. */
beforeAll(async () => {
  test = await startApiTest();
  test.clock.set(`${FIRST_DAY}T09:00:00+01:00`);
  tenant = await buildTenant(test);
  await buildStandard(test, tenant);
  hands = await buildHands(test, tenant);
  test.clock.set('2026-03-05T09:00:00+01:00');
  await arrangeStanding(test, tenant, hands, puck.teryt, 'LAN-01', 'confirmed');
  test.clock.set('2026-03-10T09:00:00+01:00');
  await arrangeStanding(test, tenant, hands, gdynia.teryt, 'EDU-01', 'planned');
  await test.rows(`UPDATE memberships SET left_on = '2026-03-10' WHERE tenant_id = $1 AND teryt = $2`, [
    tenant.id,
    wladyslawowo.teryt,
  ]);
  test.clock.set('2026-03-12T09:00:00+01:00');
  coordinator = await test.as(hands.coordinator);
  base = `/api/v1/tenants/${tenant.slug}/coverage`;
});
afterAll(() => test.close());

const trend = (query: string, client = coordinator) => client.get<TrendResponse>(`${base}/trend?${query}`);
const changes = (query: string, client = coordinator) =>
  client.get<ChangesResponse>(`${base}/changes?${query}`);

describe('a trend', () => {
  it('has every day with its figure, under that day’s members, and says what broke it', async () => {
    const { body } = await trend(`group=metropolis&view=allDuties&from=${FIRST_DAY}`);
    expect(body).toMatchObject({ from: FIRST_DAY, to: '2026-03-12', step: 'day' });
    const at = (day: string) => body.points.find(({ asOf }) => asOf === day);
    expect(at('2026-03-04')?.figure).toMatchObject({ numerator: 0, denominator: 57, hasData: false });
    expect(at('2026-03-05')?.figure).toMatchObject({ numerator: 3, denominator: 57, hasData: true });
    expect(at('2026-03-12')).toMatchObject({ units: 7, figure: { numerator: 3, denominator: 50 } });
    expect(body.breaks).toEqual([
      expect.objectContaining({
        day: '2026-03-10',
        what: 'left',
        unit: expect.objectContaining({ teryt: wladyslawowo.teryt }),
      }),
    ]);
  });

  it('goes by weeks and months where a run is long, and refuses more points than can be read', async () => {
    const months = (await trend(`unit=${puck.teryt}&from=2024-01-15`)).body;
    expect(months.step).toBe('month');
    expect(months.points.slice(0, 3).map(({ asOf }) => asOf)).toEqual([
      '2024-01-15',
      '2024-01-31',
      '2024-02-29',
    ]);
    expect((await trend(`unit=${puck.teryt}&from=2025-06-01`)).body.step).toBe('week');
    expect(await trend(`unit=${puck.teryt}&from=2024-01-15&step=day`)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '?step', code: 'too_many' }] },
    });
  });

  it('refuses days that are turned round or still to come', async () => {
    expect(await trend('group=metropolis&from=2026-03-12&to=2026-03-01')).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '?from', code: 'out_of_range' }] },
    });
    expect((await trend('group=metropolis&to=2026-03-13')).status).toBe(400);
    expect((await trend('group=metropolis&from=1999-12-31')).status).toBe(400);
  });

  it('asks the database as often for one day as for sixty, and for one unit as for all', async () => {
    const statements = async (query: string) => {
      const seen: string[] = [];
      const source = test.app.get(DataSource, { strict: false });
      const make = source.createQueryRunner.bind(source);
      const spy = jest.spyOn(source, 'createQueryRunner').mockImplementation((...args): QueryRunner => {
        const runner = make(...args);
        const run = runner.query.bind(runner);
        runner.query = (async (sql: string, ...rest: []) => {
          if (/^\s*(SELECT|WITH)/.test(sql) && sql.includes('$') && !sql.includes('set_config'))
            seen.push(sql);
          return run(sql, ...rest);
        }) as QueryRunner['query'];
        return runner;
      });
      await trend(query);
      spy.mockRestore();
      return seen.filter((sql) => /standing_history|memberships|items|standard_versions/.test(sql)).length;
    };
    const short = await statements(`unit=${puck.teryt}&from=2026-03-11`);
    expect(short).toBeGreaterThan(0);
    expect(short).toBeLessThanOrEqual(5);
    expect(await statements('group=metropolis&from=2026-01-12')).toBe(short);
  });
});

describe('changes between two days', () => {
  it('tell what moved, when and who moved it, and add up to the difference', async () => {
    const { body } = await changes(`group=metropolis&view=allDuties&from=${FIRST_DAY}`);
    expect(body.moved).toEqual([
      expect.objectContaining({
        unit: expect.objectContaining({ teryt: gdynia.teryt }),
        item: 'EDU-01',
        from: 'not_started',
        to: 'planned',
        firstDeclared: true,
        day: '2026-03-10',
        movedBy: 'unit',
        by: hands.editor.name,
        effect: { numerator: 0, denominator: 0, declared: 0 },
      }),
      expect.objectContaining({
        unit: expect.objectContaining({ teryt: puck.teryt }),
        item: 'LAN-01',
        from: 'not_started',
        to: 'confirmed',
        day: '2026-03-05',
        movedBy: 'review',
        by: hands.coordinator.name,
        effect: { numerator: 3, denominator: 0, declared: 3 },
      }),
    ]);
    expect(body.units).toEqual([
      expect.objectContaining({
        what: 'left',
        day: '2026-03-10',
        effect: { numerator: 0, denominator: -7, declared: 0 },
      }),
    ]);
    expect(body.effect).toEqual({ numerator: 3, denominator: -7, declared: 3 });
    expect(body.to.figure!.denominator - body.from.figure!.denominator).toBe(-7);
  });

  it('name the calendar where a proof ended', async () => {
    const other = await buildTenant(test);
    test.clock.set('2026-03-01T09:00:00+01:00');
    await buildStandard(test, other);
    const others = await buildHands(test, other);
    await test.arrange(other.id, (client) =>
      client.query(
        `WITH proof AS (
           INSERT INTO evidence (tenant_id, teryt, kind, title, effective_until)
           VALUES (miara_tenant(), $1, 'report', 'Dowód', '2026-03-04') RETURNING tenant_id, id
         )
         INSERT INTO assessment_evidence (tenant_id, assessment_id, evidence_id)
         SELECT assessments.tenant_id, assessments.id, proof.id FROM proof
         JOIN assessments ON assessments.tenant_id = proof.tenant_id AND assessments.teryt = $1
         JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id AND items.code = 'EDU-01'`,
        [puck.teryt],
      ),
    );
    await arrangeStanding(test, other, others, puck.teryt, 'EDU-01', 'confirmed');
    test.clock.set('2026-03-12T09:00:00+01:00');
    const client = await test.as(others.coordinator);
    const { body } = await client.get<ChangesResponse>(
      `/api/v1/tenants/${other.slug}/coverage/changes?unit=${puck.teryt}&from=2026-03-02`,
    );
    expect(body.moved).toEqual([
      expect.objectContaining({ from: 'confirmed', to: 'lapsed', movedBy: 'day', by: null }),
    ]);
  });

  it('stay within the place: a team sees its powiat, and nothing of others', async () => {
    const team = await test.as(await buildPerson(test, 'team_member', { tenant, teryt: '2211' }));
    expect((await changes(`group=powiat:2211&from=${FIRST_DAY}`, team)).status).toBe(200);
    expect((await changes(`group=place&from=${FIRST_DAY}`, team)).body.movedTotal).toBe(1);
    for (const what of ['group=metropolis', 'group=powiat:2204', `unit=${gdynia.teryt}`]) {
      expect((await trend(`${what}&from=${FIRST_DAY}`, team)).status).toBe(404);
      expect((await changes(`${what}&from=${FIRST_DAY}`, team)).status).toBe(404);
    }
  });
});

describe('over a new version of the standard', () => {
  const draftNext = async (client: TestClient, at: (rest: string) => string) => {
    const { body } = await client.post<WholeVersionResponse>(at('standard/drafts'), {
      code: 'TST',
      number: '1.1',
    });
    return body;
  };

  it('every day has its own version, and only what both ask alike is compared', async () => {
    test.clock.set('2026-03-01T09:00:00+01:00');
    const world = await buildWorld(test);
    const at = (rest: string) => `/api/v1/tenants/${world.tenant.slug}/${rest}`;
    const people = { editor: world.editor, coordinator: world.coordinator };
    test.clock.set('2026-03-03T09:00:00+01:00');
    await arrangeStanding(test, world.tenant, people, puck.teryt, 'LAN-01', 'confirmed');
    await arrangeStanding(test, world.tenant, people, puck.teryt, 'EDU-01', 'confirmed');
    test.clock.set('2026-03-06T09:00:00+01:00');
    const client = await test.as(world.coordinator);
    const draft = await draftNext(client, at);
    const { id, version } = draft.items.find(({ code }) => code === 'EDU-01')!;
    await client.patch(
      at(`standard/drafts/${draft.id}/items/${id}`),
      { title: { pl: 'Coś innego' }, continues: false },
      { headers: { 'if-match': `"${version}"` } },
    );
    const published = await client.post(at(`standard/drafts/${draft.id}/publish`));
    expect(published.status).toBeLessThan(300);
    test.clock.set('2026-03-08T09:00:00+01:00');
    const later = await test.as(world.coordinator);

    const { body } = await later.get<TrendResponse>(at(`coverage/trend?unit=${puck.teryt}&from=2026-03-01`));
    const figures = body.points.map(({ asOf, standardVersion, figure, comparable }) => [
      asOf.slice(-1),
      standardVersion,
      `${figure?.numerator}/${figure?.denominator}`,
      `${comparable?.numerator}/${comparable?.denominator}`,
    ]);
    expect(figures).toEqual([
      ['1', 'TST 1.0', '0/7', '0/6'],
      ['2', 'TST 1.0', '0/7', '0/6'],
      ['3', 'TST 1.0', '4/7', '3/6'],
      ['4', 'TST 1.0', '4/7', '3/6'],
      ['5', 'TST 1.0', '4/7', '3/6'],
      ['6', 'TST 1.1', '3/7', '3/6'],
      ['7', 'TST 1.1', '3/7', '3/6'],
      ['8', 'TST 1.1', '3/7', '3/6'],
    ]);
    expect(body.comparability).toMatchObject({ versions: ['TST 1.0', 'TST 1.1'], leftOut: ['EDU-01'] });
    expect(body.breaks).toMatchObject([{ day: '2026-03-06', what: 'version', standardVersion: 'TST 1.1' }]);

    const { body: moved } = await later.get<ChangesResponse>(
      at(`coverage/changes?unit=${puck.teryt}&from=2026-03-02`),
    );
    expect(moved.moved.map(({ item, from, to, movedBy, by }) => ({ item, from, to, movedBy, by }))).toEqual([
      { item: 'LAN-01', from: 'not_started', to: 'confirmed', movedBy: 'review', by: world.coordinator.name },
    ]);
    expect(moved.effect).toEqual({ numerator: 3, denominator: 0, declared: 3 });
    const { body: asked } = await later.get<ChangesResponse>(
      at(`coverage/changes?unit=${puck.teryt}&from=2026-03-04`),
    );
    expect(asked.moved).toMatchObject([
      { item: 'EDU-01', from: 'confirmed', to: 'not_started', movedBy: 'version', comparable: false },
    ]);
  });

  it('an item that moved to another area counts there from that day, and not before', async () => {
    test.clock.set('2026-03-01T09:00:00+01:00');
    const world = await buildWorld(test);
    const at = (rest: string) => `/api/v1/tenants/${world.tenant.slug}/${rest}`;
    const people = { editor: world.editor, coordinator: world.coordinator };
    test.clock.set('2026-03-03T09:00:00+01:00');
    await arrangeStanding(test, world.tenant, people, puck.teryt, 'LAN-01', 'confirmed');
    test.clock.set('2026-03-04T09:00:00+01:00');
    const client = await test.as(world.coordinator);
    const draft = await draftNext(client, at);
    const { id, version } = draft.items.find(({ code }) => code === 'LAN-01')!;
    await client.patch(
      at(`standard/drafts/${draft.id}/items/${id}`),
      { area: 'EDU' },
      { headers: { 'if-match': `"${version}"` } },
    );
    expect((await client.post(at(`standard/drafts/${draft.id}/publish`))).status).toBeLessThan(300);
    test.clock.set('2026-03-05T09:00:00+01:00');
    const later = await test.as(world.coordinator);
    const of = async (area: string) => {
      const { body } = await later.get<TrendResponse>(
        at(`coverage/trend?unit=${puck.teryt}&area=${area}&from=2026-03-02&to=2026-03-05`),
      );
      return body.points.map(({ figure }) => `${figure?.numerator}/${figure?.denominator}`);
    };
    expect(await of('EDU')).toEqual(['0/3', '0/3', '3/6', '3/6']);
  });

  it('a unit whose duties in a part all end, or begin, neither left nor joined', async () => {
    test.clock.set('2026-03-01T09:00:00+01:00');
    const world = await buildWorld(test);
    const at = (rest: string) => `/api/v1/tenants/${world.tenant.slug}/${rest}`;
    test.clock.set('2026-03-04T09:00:00+01:00');
    const client = await test.as(world.coordinator);
    const draft = await draftNext(client, at);
    const asked = (code: string) => {
      const { id, version } = draft.items.find((item) => item.code === code)!;
      return [
        at(`standard/drafts/${draft.id}/items/${id}`),
        { headers: { 'if-match': `"${version}"` } },
      ] as const;
    };
    // What phase 1 asks of a gmina: one is asked of powiats from now on, the other of nobody.
    const [lessons, kept] = asked('EDU-01');
    expect((await client.patch(lessons, { duty: 'powiat' }, kept)).status).toBeLessThan(300);
    expect((await client.delete(...asked('LAN-01'))).status).toBeLessThan(300);
    expect((await client.post(at(`standard/drafts/${draft.id}/publish`))).status).toBeLessThan(300);
    test.clock.set('2026-03-05T09:00:00+01:00');
    const later = await test.as(world.coordinator);
    const moved = async (query: string) => {
      const { body } = await later.get<ChangesResponse>(at(`coverage/changes?from=2026-03-02&${query}`));
      return {
        items: body.moved.map(({ item, movedBy }) => `${item} ${movedBy}`),
        units: body.units,
        by: body.effect.denominator,
        denominators: [body.from.figure?.denominator, body.to.figure?.denominator],
      };
    };
    expect(await moved(`unit=${puck.teryt}&phase=1`)).toEqual({
      items: ['EDU-01 version', 'LAN-01 version'],
      units: [],
      by: -4,
      denominators: [4, 0],
    });
    expect(await moved(`unit=2211&item=EDU-01`)).toEqual({
      items: ['EDU-01 version'],
      units: [],
      by: 1,
      denominators: [0, 1],
    });
  });

  it('an area that has no item any more still tells what it had', async () => {
    test.clock.set('2026-03-01T09:00:00+01:00');
    const world = await buildWorld(test);
    const at = (rest: string) => `/api/v1/tenants/${world.tenant.slug}/${rest}`;
    test.clock.set('2026-03-04T09:00:00+01:00');
    const client = await test.as(world.coordinator);
    const draft = await draftNext(client, at);
    for (const { id, area } of draft.items) {
      if (area !== 'EDU') continue;
      expect((await client.delete(at(`standard/drafts/${draft.id}/items/${id}`))).status).toBe(204);
    }
    expect((await client.post(at(`standard/drafts/${draft.id}/publish`))).status).toBeLessThan(300);
    test.clock.set('2026-03-05T09:00:00+01:00');
    const later = await test.as(world.coordinator);
    const { body } = await later.get<TrendResponse>(
      at(`coverage/trend?unit=${puck.teryt}&area=EDU&from=2026-03-03`),
    );
    expect(body.points.map(({ figure }) => figure?.denominator)).toEqual([3, 0, 0]);
    const moved = await later.get<ChangesResponse>(
      at(`coverage/changes?unit=${puck.teryt}&area=EDU&from=2026-03-03`),
    );
    expect(moved.body.effect).toEqual({ numerator: 0, denominator: -3, declared: 0 });
    expect((await later.get(at('coverage/trend?group=metropolis&area=XXX&from=2026-03-03'))).status).toBe(
      404,
    );
  });
});
